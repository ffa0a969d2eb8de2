export { activityHeld, activityKinds, presenceRecorded, registrationCancelled, registrationMade, type ActivityKind, type PresenceMethod, type PresenceState, type RegistrationStatus } from './facts.js';
export { ProgrammeDirectory, type ActivitySummary, type PresenceSummary, type ProgrammeSummary } from './programme-directory.js';
