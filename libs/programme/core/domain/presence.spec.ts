import { describe, expect, it } from '@jest/globals';
import { answersTo, unanswered } from './consents.js';
import { changeOf, statementOf } from './presence.js';

const present = { state: 'present', minutes: 450 } as const;
const absent = { state: 'absent', minutes: 0 } as const;
const takenBack = { state: null, minutes: 0 } as const;

describe('a statement of presence', () => {
  it('takes the activity’s length when no minutes are given, and none for who was absent', () => {
    expect(statementOf('present', undefined, 450)).toEqual(present);
    expect(statementOf('present', 120, 450)).toEqual({ state: 'present', minutes: 120 });
    expect(statementOf('absent', 120, 450)).toEqual(absent);
    expect(statementOf(null, undefined, 450)).toEqual(takenBack);
  });

  it('says nothing new when it is repeated', () => {
    expect(changeOf(present, present)).toEqual({ changed: false, fact: null });
    expect(changeOf(undefined, takenBack)).toEqual({ changed: false, fact: null });
  });

  it('is a fact when the state or the minutes change', () => {
    expect(changeOf(undefined, present)).toEqual({ changed: true, fact: 'present' });
    expect(changeOf(present, { ...present, minutes: 60 })).toEqual({ changed: true, fact: 'present' });
    expect(changeOf(present, absent)).toEqual({ changed: true, fact: 'absent' });
    expect(changeOf(takenBack, absent)).toEqual({ changed: true, fact: 'absent' });
  });

  it('tells the ledger of a presence taken back, not of an absence', () => {
    expect(changeOf(present, takenBack)).toEqual({ changed: true, fact: 'absent' });
    expect(changeOf(absent, takenBack)).toEqual({ changed: true, fact: null });
  });
});

describe('consents', () => {
  const asked = ['mentor-follow-up', 'photos'] as const;

  it('need yes or no, each', () => {
    expect(unanswered(asked, { photos: false })).toEqual(['mentor-follow-up']);
    expect(unanswered(asked, { photos: false, 'mentor-follow-up': true })).toEqual([]);
  });

  it('keep no answer to what was not asked', () => {
    expect(answersTo(asked, { photos: true, 'mentor-follow-up': false, 'evaluation-contact': true })).toEqual({ 'mentor-follow-up': false, photos: true });
  });
});
