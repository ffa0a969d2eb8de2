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

/** What an attempt is promised when it begins. */
export interface PromisedTime {
  /** When it is over: its time limit, and not after the test closes; null without either. */
  readonly deadlineAt: Date | null;
  /** When its time limit with the person's extra time is up; null without one. */
  readonly limitEndsAt: Date | null;
  readonly closesAt: Date | null;
}

export function promisedTime({ timeLimitMinutes, closesAt }: Pick<AssessmentSettings, 'timeLimitMinutes' | 'closesAt'>, startedAt: Date, extra: ExtraTime | undefined): PromisedTime {
  const limit = timeLimitMinutes === null ? Infinity : startedAt.getTime() + minutesFor(timeLimitMinutes, extra ?? { extraMinutes: 0, timeFactor: 1 }) * minute;
  const closing = closesAt === null ? Infinity : new Date(closesAt).getTime();
  return { deadlineAt: dateOf(Math.min(limit, closing)), limitEndsAt: dateOf(limit), closesAt: dateOf(closing) };
}

function dateOf(time: number): Date | null {
  return time === Infinity ? null : new Date(time);
}
