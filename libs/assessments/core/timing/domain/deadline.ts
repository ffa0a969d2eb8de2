import type { AssessmentSettings } from '../../domain/assessment-settings.js';

export interface ExtraTime {
  readonly extraMinutes: number;
  readonly timeFactor: number;
}

/** What a person has more of in all tests of a training. */
export interface Accommodated extends ExtraTime {
  /** For how long the clock may be stopped, altogether in one attempt. */
  readonly pauseMinutes: number;
}

const minute = 60_000;

/** A time limit for somebody with extra time. */
export function minutesFor(limit: number, { extraMinutes, timeFactor }: ExtraTime): number {
  return limit * timeFactor + extraMinutes;
}

/** When an attempt that starts now is over: its time limit with the person's extra time, and not after the test closes; null without either. */
export function deadlineOf({ timeLimitMinutes, closesAt }: Pick<AssessmentSettings, 'timeLimitMinutes' | 'closesAt'>, startedAt: Date, extra: ExtraTime | undefined): Date | null {
  const limit = timeLimitMinutes === null ? Infinity : startedAt.getTime() + minutesFor(timeLimitMinutes, extra ?? { extraMinutes: 0, timeFactor: 1 }) * minute;
  const end = Math.min(limit, closesAt === null ? Infinity : new Date(closesAt).getTime());
  return end === Infinity ? null : new Date(end);
}
