import { Accommodations } from './application/accommodations.js';
import { Pauses } from './application/pauses.js';
import { GrantTime } from './application/grant-time.js';
import { ListTakers } from './application/list-takers.js';
import { StartGate } from './application/start-gate.js';
import { PausesController } from './http/pauses.controller.js';
import { TimingController } from './http/timing.controller.js';
import { ExpireAttempts } from './jobs/expire-attempts.task.js';
import { AccommodationRow, AllowanceRow } from './persistence/time.row.js';

export { StartGate } from './application/start-gate.js';

export const timingRows = [AccommodationRow, AllowanceRow];
export const timingControllers = [TimingController, PausesController];
export const timingProviders = [StartGate, GrantTime, Accommodations, ListTakers, Pauses, ExpireAttempts];
export const timingPeriodic = [ExpireAttempts];
