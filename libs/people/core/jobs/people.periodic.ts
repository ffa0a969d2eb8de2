import { ForgetExpired } from './forget-expired.task.js';

export const peoplePeriodic = [ForgetExpired];
