import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { scoreBands } from './score-bands.js';

describe('scoreBands', () => {
  it('covers all points once and counts everybody once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 60 }), (max, shares) => {
        const bands = scoreBands(shares.map((share) => share * max), max);
        expect(bands.reduce((sum, { count }) => sum + count, 0)).toBe(shares.length);
        expect([bands[0]?.from, bands.at(-1)?.to]).toEqual([0, max]);
        expect(bands.every(({ from }, index) => index === 0 || from === bands[index - 1]?.to)).toBe(true);
        expect(bands.length).toBeLessThanOrEqual(10);
      }),
    );
  });

  it('puts a full score in the last band, and minus points in the first', () => {
    expect(scoreBands([10, 9, 0, -1], 10).map(({ count }) => count)).toEqual([2, 0, 0, 0, 0, 0, 0, 0, 0, 2]);
    expect(scoreBands([1], 0)).toEqual([]);
  });
});
