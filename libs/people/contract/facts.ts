import { defineFact } from '#kernel';

/** What a person may agree to or refuse, each on its own. */
export const consentPurposes = ['mentor-follow-up', 'photos', 'evaluation-contact'] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];

export const genders = ['female', 'male', 'other', 'undisclosed'] as const;
export type Gender = (typeof genders)[number];

export const ageBands = ['16-17', '18-26', '27-64', '65+', 'unknown'] as const;
export type AgeBand = (typeof ageBands)[number];

/** The codes by which results are broken down (domain brief, rows 15 and 16); nothing here names anybody. */
export const personProfiled = defineFact<{ ageBand: AgeBand; gender: Gender; placeCode: string; workingLanguage: string; participantType: string }>('person.profiled');

export const consentGiven = defineFact<{ purpose: ConsentPurpose; noticeVersion: number }>('consent.given');
export const consentRefused = defineFact<{ purpose: ConsentPurpose; noticeVersion: number }>('consent.refused');
export const consentWithdrawn = defineFact<{ purpose: ConsentPurpose }>('consent.withdrawn');
