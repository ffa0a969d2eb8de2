import type { PauseState } from './pause.js';

/** What an attempt was promised when it began, and what it was given since. */
export interface OpenTime extends PauseState {
  /** When its time limit alone would have ended it, without pauses and minutes given; null without one. */
  readonly limitEndsAt: Date | null;
  readonly grantedMinutes: number;
}

const minute = 60_000;

/** An open attempt after its test got another closing time (null: it never closes). A later one gives it what the earlier one took from its time; an earlier one takes nothing. */
export function withClosing(time: OpenTime, closesAt: Date | null): Pick<OpenTime, 'deadlineAt' | 'closesAt'> {
  const { deadlineAt, closesAt: promised } = time;
  if (promised === null || deadlineAt === null || (closesAt !== null && closesAt <= promised)) return { deadlineAt, closesAt: promised };
  const end = Math.min(limitOf(time), closesAt?.getTime() ?? Infinity);
  if (end === Infinity) return { deadlineAt: null, closesAt };
  return { deadlineAt: new Date(Math.max(end, deadlineAt.getTime())), closesAt };
}

/** The deadline counts a pause that lasts as if all of it were used. */
function limitOf({ limitEndsAt, pausedMs, pausedAt, pauseEndsAt, grantedMinutes }: OpenTime): number {
  if (limitEndsAt === null) return Infinity;
  const lasting = pausedAt === null || pauseEndsAt === null ? 0 : pauseEndsAt.getTime() - pausedAt.getTime();
  return limitEndsAt.getTime() + pausedMs + lasting + grantedMinutes * minute;
}
