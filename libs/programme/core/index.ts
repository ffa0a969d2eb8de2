import { HoldActivities } from './jobs/hold-activities.periodic.js';

export { programmeSetup, type NewActivity, type NewProgramme, type PastPresence } from './application/programme-setup.js';
export { programmeErrors } from './errors.js';
export { programmePersistence } from './persistence/programme.persistence.js';
export { ProgrammeModule } from './programme.module.js';

/** What the worker runs from time to time. */
export const programmePeriodic = [HoldActivities];
