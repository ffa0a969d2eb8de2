import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { candidacyEvents, candidacyStates, isMentor, mayBeWrittenTo, transition, type CandidacyEvent, type CandidacyState } from './candidacy.js';

const events = fc.array(fc.constantFrom(...candidacyEvents), { maxLength: 40 });

/** The states gone through; what does not apply changes nothing. */
function walk(sequence: readonly CandidacyEvent[], from: CandidacyState = 'invited'): CandidacyState[] {
  const states = [from];
  for (const event of sequence) states.push(transition(states.at(-1) ?? from, event) ?? states.at(-1) ?? from);
  return states;
}

describe('candidacy', () => {
  it('goes from invitation to the end of the term', () => {
    expect(walk(['postpone', 'invite-again', 'accept', 'activate', 'pause', 'resume', 'conclude'])).toEqual(['invited', 'later', 'invited', 'onboarding', 'active', 'paused', 'active', 'concluded']);
  });

  it('reaches each state from the invitation', () => {
    const seen = new Set<CandidacyState>(['invited']);
    for (let size = 0; size < seen.size; ) {
      size = seen.size;
      for (const state of seen) for (const event of candidacyEvents) seen.add(transition(state, event) ?? state);
    }
    expect([...seen].sort()).toEqual([...candidacyStates].sort());
  });

  it('makes a mentor only of who accepted and finished the onboarding', () => {
    fc.assert(
      fc.property(events, (sequence) => {
        const states = walk(sequence);
        states.forEach((state, i) => {
          if (!isMentor(state) || isMentor(states[i - 1] ?? 'invited')) return;
          expect([states[i - 1], sequence[i - 1]]).toEqual(['onboarding', 'activate']);
        });
      }),
    );
  });

  it('writes to nobody after the end, until the person allows it again', () => {
    fc.assert(
      fc.property(events, (sequence) => {
        const states = walk(sequence.filter((event) => event !== 'invite-again'), 'withdrawn');
        expect(states.some(mayBeWrittenTo)).toBe(false);
        expect(walk(sequence, 'concluded').some(mayBeWrittenTo)).toBe(false);
      }),
    );
  });

  it('can be withdrawn from every state that is not an end', () => {
    for (const state of candidacyStates) expect(transition(state, 'withdraw')).toBe(state === 'concluded' || state === 'withdrawn' ? undefined : 'withdrawn');
  });

  it('has no event that changes nothing', () => {
    for (const state of candidacyStates) for (const event of candidacyEvents) expect(transition(state, event)).not.toBe(state);
  });
});
