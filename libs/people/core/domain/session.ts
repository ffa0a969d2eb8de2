import { sessionDays } from '#platform/auth';

const hour = 3_600_000;

export const sessionMs = sessionDays * 24 * hour;
/** How exactly "last seen" is kept: a write an hour, not a write a request. */
export const seenEveryMs = hour;
/** How long after a set-password link the old password is not asked for. */
export const passwordResetMs = hour / 2;
