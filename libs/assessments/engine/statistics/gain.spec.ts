import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type BeforeAfter, matchedGain } from './gain.js';

const before = [4, 5, 6, 3, 7, 5, 4, 6, 8, 5, 2, 6];
const after = [7, 6, 8, 6, 9, 5, 7, 8, 9, 8, 4, 7];
const pairs: BeforeAfter[] = before.map((score, person) => ({ before: score, after: after[person] ?? null }));

describe('matchedGain', () => {
  it('gives gain, normalised gain and effect size with what they may be', () => {
    const { gain, normalisedGain, effectSize, meanBefore, meanAfter } = matchedGain(pairs, 10);
    expect([meanBefore?.value, meanAfter?.value]).toEqual([expect.closeTo(61 / 12, 12), 7]);
    expect(meanBefore?.ci?.[0]).toBeCloseTo(61 / 12 - (2.2009851601 * 1.6764862244) / Math.sqrt(12), 8);
    expect(gain).toEqual({ value: expect.closeTo(1.9166666667, 9), ci: [expect.closeTo(1.283708258, 8), expect.closeTo(2.5496250751, 8)] });
    expect(normalisedGain).toEqual({ value: expect.closeTo(0.3898305085, 9), ci: [expect.closeTo(0.2700993393, 9), expect.closeTo(0.5095616777, 9)] });
    expect(effectSize).toEqual({ value: expect.closeTo(1.0635015728, 9), ci: [expect.closeTo(0.5140544399, 9), expect.closeTo(1.6129487057, 9)] });
  });

  it('counts who came and who stayed away, and takes the figures from those with both', () => {
    const some = matchedGain([...pairs, { before: 0, after: null }, { before: 1, after: null }, { before: null, after: 10 }], 10);
    expect(some).toEqual({ ...matchedGain(pairs, 10), nBefore: 14, nAfter: 13, nMatched: 12, attrition: expect.closeTo(2 / 14, 12) });
    expect(matchedGain([{ before: null, after: 3 }], 10).attrition).toBeNull();
  });

  it('hides a group of fewer than ten', () => {
    expect(matchedGain(pairs.slice(0, 9), 10)).toEqual({ nBefore: 9, nAfter: 9, nMatched: 9, attrition: 0, hidden: true, meanBefore: null, meanAfter: null, gain: null, normalisedGain: null, effectSize: null, verdict: 'too-few' });
    expect(matchedGain(pairs.slice(0, 10), 10).hidden).toBe(false);
  });

  it('says that people know more, or less, only where the interval does', () => {
    const verdict = (change: (score: number, person: number) => number) => matchedGain(before.map((score, person) => ({ before: score, after: change(score, person) })), 10).verdict;
    expect([verdict((score) => score + 1), verdict((score) => score - 1), verdict((score, person) => score + (person % 2 === 0 ? 2 : -2)), verdict((score) => score)]).toEqual(['more', 'less', 'unsure', 'unsure']);
  });

  it('has no figure where none exists', () => {
    const nothingLeft = matchedGain(before.map(() => ({ before: 10, after: 10 })), 10);
    expect(nothingLeft).toMatchObject({ gain: { value: 0, ci: [0, 0] }, normalisedGain: null, effectSize: null });
    expect(matchedGain(before.map((score) => ({ before: score, after: 9 })), 10).effectSize?.ci).toBeNull();
    expect(() => matchedGain(pairs, 0)).toThrow(RangeError);
  });

  it('does not care in which order people come, and keeps each figure within its interval', () => {
    const person = fc.record({ before: fc.option(fc.integer({ min: 0, max: 20 })), after: fc.option(fc.integer({ min: 0, max: 20 })) });
    fc.assert(
      fc.property(fc.array(person, { maxLength: 60 }), (people) => {
        const there = matchedGain(people, 20);
        const back = matchedGain(people.toReversed(), 20);
        for (const name of ['gain', 'normalisedGain', 'effectSize'] as const) {
          const [left, right] = [there[name], back[name]];
          expect(right === null).toBe(left === null);
          if (left === null || right === null) continue;
          expect(right.value).toBeCloseTo(left.value, 8);
          if (left.ci !== null) expect(left.ci[0] <= left.value && left.value <= left.ci[1]).toBe(true);
        }
        expect(there.normalisedGain?.value ?? 0).toBeLessThanOrEqual(1);
      }),
    );
  });
});
