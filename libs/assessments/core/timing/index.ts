import { Accommodations } from './application/accommodations.js';
import { GrantTime } from './application/grant-time.js';
import { ListTakers } from './application/list-takers.js';
import { StartGate } from './application/start-gate.js';
import { TimingController } from './http/timing.controller.js';
import { ExpireAttempts } from './jobs/expire-attempts.task.js';
import { AccommodationRow, AllowanceRow } from './persistence/time.row.js';

export { StartGate } from './application/start-gate.js';

export const timingRows = [AccommodationRow, AllowanceRow];
export const timingControllers = [TimingController];
export const timingProviders = [StartGate, GrantTime, Accommodations, ListTakers, ExpireAttempts];
export const timingPeriodic = [ExpireAttempts];
