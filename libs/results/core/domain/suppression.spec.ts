import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { smallestShown, suppressSmallCells } from './suppression.js';

describe('suppressSmallCells', () => {
  it('hides a small cell and the next smallest with it', () => {
    expect(suppressSmallCells([{ code: 'a', count: 3 }, { code: 'b', count: 9 }, { code: 'c', count: 40 }])).toEqual([
      { code: 'a', count: null },
      { code: 'b', count: null },
      { code: 'c', count: 40 },
    ]);
  });

  it('shows zeros and large cells', () => {
    expect(suppressSmallCells([{ code: 'a', count: 0 }, { code: 'b', count: 5 }])).toEqual([{ code: 'a', count: 0 }, { code: 'b', count: 5 }]);
  });

  it('never shows a small cell, and never lets one be had by subtraction', () => {
    const counts = fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(counts, (values) => {
        const shown = suppressSmallCells(values.map((count, i) => ({ code: String(i), count })));
        const hidden = shown.filter(({ count }) => count === null).length;
        expect(shown.every(({ count }) => count === null || count === 0 || count >= smallestShown)).toBe(true);
        const positive = values.filter((count) => count > 0).length;
        expect(hidden === 1 && positive > 1).toBe(false);
      }),
    );
  });
});
