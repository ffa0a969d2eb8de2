import { describe, expect, it } from '@jest/globals';
import { type Matching, matchingLevels } from './matching.js';
import { scoreTable } from './score-table.js';

const levels = (rows: readonly (readonly (number | null)[])[], matching: Matching) => {
  const table = scoreTable({ items: ['a', 'b', 'c'], rows });
  const [first] = table.items;
  return first === undefined ? [] : [...matchingLevels(table, first, matching)];
};

describe('matchingLevels', () => {
  it('are the totals, with the studied item or without', () => {
    const rows = [[1, 1, 0], [0, 0, 1], [1, null, null]];
    expect(levels(rows, 'total')).toEqual([2, 1, 1]);
    expect(levels(rows, 'rest')).toEqual([1, 1, 0]);
  });

  it('are as many as there are items where points have parts', () => {
    const rows = [[1, 0.5, 4], [0, 0.25, 2], [1, 0, 0], [0, 0.5, 3.9]];
    expect(levels(rows, 'total')).toEqual([3, 1, 1, 2]);
    expect(levels(rows, 'rest')).toEqual([2, 1, 0, 2]);
  });

  it('are whole where parts add up to a whole in all but the last digit', () => {
    expect(levels([[0.1, 0.2, 0.7], [0.7, 0.2, 0.1], [1, 1, 1]], 'total')).toEqual([1, 1, 3]);
  });

  it('do not break where nobody has points', () => {
    expect(levels([[0, -0.25, 0], [0, 0, 0]], 'total').every(Number.isFinite)).toBe(true);
  });
});
