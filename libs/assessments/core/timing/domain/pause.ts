/** What an attempt knows of pauses. While one lasts the deadline already lies as if all of it were used, so a pause that nobody ends ends by itself. */
export interface PauseState {
  readonly deadlineAt: Date | null;
  /** How many minutes the person may pause altogether in this attempt. */
  readonly pauseMinutes: number;
  /** What pauses before this one took, in milliseconds. */
  readonly pausedMs: number;
  /** Both null when no pause was begun since the last one was ended. */
  readonly pausedAt: Date | null;
  readonly pauseEndsAt: Date | null;
  /** When its test closes, as it was promised to this attempt, or later; null: never. */
  readonly closesAt: Date | null;
}

const minute = 60_000;

/** Whether the clock stands. */
export function isPaused({ pauseEndsAt }: Pick<PauseState, 'pauseEndsAt'>, now: Date): boolean {
  return pauseEndsAt !== null && now < pauseEndsAt;
}

/** How long a pause that begins now could last at most, in milliseconds: what is left of the minutes, as far as the test has not closed by then; 0 where no clock runs. */
export function pauseLeft(state: PauseState, now: Date): number {
  const { deadlineAt, pauseMinutes, pausedMs, closesAt } = resumed(state, now);
  if (deadlineAt === null || deadlineAt <= now) return 0;
  const room = closesAt === null ? Infinity : closesAt.getTime() - deadlineAt.getTime();
  return Math.max(0, Math.min(pauseMinutes * minute - pausedMs, room));
}

/** The attempt with its clock stopped from now on; as it is when it is paused already, undefined when no pause is left. */
export function paused(state: PauseState, now: Date): PauseState | undefined {
  if (isPaused(state, now)) return state;
  const { deadlineAt, ...before } = resumed(state, now);
  const left = pauseLeft(state, now);
  return deadlineAt === null || left === 0 ? undefined : { ...before, deadlineAt: new Date(deadlineAt.getTime() + left), pausedAt: now, pauseEndsAt: new Date(now.getTime() + left) };
}

/** The attempt with its clock running: the deadline moves by as long as the pause lasted, which is no longer than it could last. */
export function resumed(state: PauseState, now: Date): PauseState {
  const { deadlineAt, pausedAt, pauseEndsAt, pausedMs } = state;
  if (deadlineAt === null || pausedAt === null || pauseEndsAt === null) return state;
  const end = Math.min(now.getTime(), pauseEndsAt.getTime());
  const unused = pauseEndsAt.getTime() - end;
  return { ...state, deadlineAt: new Date(deadlineAt.getTime() - unused), pausedMs: pausedMs + end - pausedAt.getTime(), pausedAt: null, pauseEndsAt: null };
}
