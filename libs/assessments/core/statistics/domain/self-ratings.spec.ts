import { describe, expect, it } from '@jest/globals';
import type { ScaleItem } from '#assessments/engine';
import { thenItem } from '../../domain/then-item.js';
import { text } from '../../testing/training.js';
import { selfRatings } from './self-ratings.js';

const statements = [{ key: 'a', text: text('A') }, { key: 'b', text: text('B'), reversed: true }];
const scale: ScaleItem = { kind: 'scale', points: 0, stem: text('?'), explanation: text(''), statements, steps: [2, 3, 4, 5, 6].map((value) => ({ value, text: text('') })), look: 'likert' };
const questions = [
  { id: 'now', key: 'now', lessonKey: null, content: scale },
  { id: 'then', key: 'then', lessonKey: null, thenOf: 'now', content: thenItem(scale) },
];
type Values = Readonly<Record<string, number | 'undisclosed' | 'not-applicable'>>;
const answer = (questionId: string, values: Values | null) => ({ questionId, value: values === null ? null : { values }, score: 0, language: null });
const person = (then: Values | null, now: Values | null) => ({ assessmentId: 'x', asked: null, answers: [answer('now', now), answer('then', then)] });
const rated = (people: readonly ReturnType<typeof person>[]) => selfRatings({ questions, attempts: people })[0];

/** For the time before people rate 2 to 4, for now one or two steps higher. */
const people = Array.from({ length: 12 }, (_, index) => person({ a: 2 + (index % 3), b: 6 - (index % 3) }, { a: 3 + (index % 3) + (index % 2), b: 5 - (index % 3) - (index % 2) }));

describe('self-ratings of then and now', () => {
  it('are compared in steps of the scale, with what was worded the other way turned round', () => {
    const { low, high, gain } = rated(people) ?? {};
    expect([low, high]).toEqual([2, 6]);
    expect(gain).toMatchObject({ nMatched: 12, hidden: false, meanBefore: { value: 3 }, meanAfter: { value: 4.5 }, gain: { value: 1.5 }, verdict: 'more' });
    // Half of what could be gained up to the end of the scale: 1.5 of 3 steps.
    expect(gain?.normalisedGain?.value).toBeCloseTo(0.5, 12);
    expect(gain?.effectSize?.ci?.[0]).toBeGreaterThan(0);
  });

  it('hold a person’s statements against each other only where both were rated', () => {
    const partly = person({ a: 2, b: 'undisclosed' }, { a: 4, b: 2 });
    const { gain } = rated([...people, partly]) ?? {};
    expect(gain).toMatchObject({ nBefore: 13, nAfter: 13, nMatched: 13 });
    expect(gain?.meanBefore?.value).toBeCloseTo((12 * 3 + 2) / 13, 12);
    expect(gain?.meanAfter?.value).toBeCloseTo((12 * 4.5 + 4) / 13, 12);
  });

  it('count who rated only one of the two, and hide fewer than ten', () => {
    const oneSided = [person({ a: 2 }, null), person(null, { a: 5 }), person({ a: 2 }, { b: 3 }), person({ a: 'not-applicable' }, { a: 7 })];
    expect(rated([...people, ...oneSided])?.gain).toMatchObject({ nBefore: 14, nAfter: 13, nMatched: 12 });
    expect(rated(people.slice(0, 9))?.gain).toMatchObject({ nMatched: 9, hidden: true, meanBefore: null, gain: null, verdict: 'too-few' });
  });

  it('are nothing of a question that does not look back', () => {
    expect(selfRatings({ questions: questions.slice(0, 1), attempts: people })).toEqual([]);
  });
});
