import type { Persistence } from '#platform/database';
import { Programme1764000000200 } from '../migrations/1764000000200-programme.js';
import { ActivityRow, ActivityTrainerRow } from './activity.row.js';
import { JoinCodeRow } from './join-code.row.js';
import { ProgrammeRow } from './programme.row.js';
import { PresenceRow, RegistrationRow } from './registration.row.js';

export const programmePersistence: Persistence = {
  schema: 'programme',
  rows: [ProgrammeRow, ActivityRow, ActivityTrainerRow, RegistrationRow, PresenceRow, JoinCodeRow],
  migrations: [Programme1764000000200],
};
