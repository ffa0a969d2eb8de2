import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isPaused, paused, pauseLeft, resumed, type PauseState } from './pause.js';

const at = (ms: number) => new Date(Date.UTC(2026, 4, 4, 9) + ms);
const minute = 60_000;
const begun = (change: Partial<PauseState> = {}): PauseState => ({ deadlineAt: at(30 * minute), pauseMinutes: 10, pausedMs: 0, pausedAt: null, pauseEndsAt: null, closesAt: null, ...change });

describe('a pause', () => {
  it('moves the deadline by as long as it lasted', () => {
    const stopped = paused(begun(), at(5 * minute));
    expect(stopped).toMatchObject({ pausedAt: at(5 * minute), pauseEndsAt: at(15 * minute) });
    expect(resumed(stopped ?? begun(), at(8 * minute))).toEqual(begun({ deadlineAt: at(33 * minute), pausedMs: 3 * minute }));
  });

  it('ends by itself when the minutes are used up', () => {
    const stopped = paused(begun(), at(0)) ?? begun();
    expect([isPaused(stopped, at(10 * minute - 1)), isPaused(stopped, at(10 * minute))]).toEqual([true, false]);
    expect(stopped.deadlineAt).toEqual(at(40 * minute));
    expect(pauseLeft(stopped, at(11 * minute))).toBe(0);
    expect(paused(stopped, at(11 * minute))).toBeUndefined();
  });

  it('never carries an attempt beyond the closing of the test', () => {
    expect(pauseLeft(begun({ closesAt: at(34 * minute) }), at(0))).toBe(4 * minute);
    expect(paused(begun({ closesAt: at(30 * minute) }), at(0))).toBeUndefined();
  });

  it('is not possible without a clock, without the right, or when the time is up', () => {
    for (const state of [begun({ deadlineAt: null }), begun({ pauseMinutes: 0 }), begun({ deadlineAt: at(0) })]) expect(paused(state, at(0))).toBeUndefined();
  });

  it('leaves to work what the limit says, whatever is pressed when', () => {
    const steps = fc.array(fc.record({ wait: fc.integer({ min: 0, max: 8 * minute }), press: fc.constantFrom('pause', 'resume') }), { maxLength: 25 });
    fc.assert(
      fc.property(steps, fc.integer({ min: 0, max: 20 }), fc.option(fc.integer({ min: 30, max: 60 })), (presses, pauseMinutes, closes) => {
        const closesAt = closes === null ? null : at(closes * minute);
        let state = begun({ pauseMinutes, closesAt });
        let [now, worked, rested] = [0, 0, 0];
        for (const { wait, press } of presses) {
          // Told by what the screen says at each moment, not by what is stored.
          const stands = state.pauseEndsAt === null ? 0 : Math.min(wait, Math.max(0, state.pauseEndsAt.getTime() - at(now).getTime()));
          [now, worked, rested] = [now + wait, worked + wait - stands, rested + stands];
          state = press === 'resume' ? resumed(state, at(now)) : (paused(state, at(now)) ?? state);
          const running = resumed(state, at(now));
          expect(running.deadlineAt).toEqual(at(30 * minute + rested));
          if (worked < 30 * minute) expect((running.deadlineAt?.getTime() ?? 0) - at(now).getTime()).toBe(30 * minute - worked);
          expect(rested).toBeLessThanOrEqual(pauseMinutes * minute);
          if (closesAt !== null) expect(running.deadlineAt?.getTime()).toBeLessThanOrEqual(closesAt.getTime());
        }
      }),
    );
  });
});
