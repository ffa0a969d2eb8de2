export { AttendeeList, type Attendee, type AttendeeRequest } from './attendee-list.js';
export { ageBands, consentGiven, consentPurposes, consentRefused, consentWithdrawn, genders, personProfiled, type AgeBand, type ConsentPurpose, type Gender } from './facts.js';
export { PeopleDirectory, type NewPerson, type PersonContact, type PinCredentials, type RoleName, type SqlPort } from './people-directory.js';
export type { LegalBasis, NotPersonal, PersonalField, Retention, TableInventory } from './personal-data.js';
export { places, PrivacyNotices, type ConsentQuestion, type NoticeParagraph, type PrivacyNotice } from './privacy-notice.js';
export { RateLimits } from './rate-limits.js';
