import { describe, expect, it } from '@jest/globals';
import { countedOf } from './counted-attempt.js';

const attempts = [
  { id: 1, score: 5, max: 10 },
  { id: 2, score: 4, max: 5 },
  { id: 3, score: 6, max: 10 },
  { id: 4, score: null, max: null },
];

describe('countedOf', () => {
  it('counts the best share, the last or the first, of those that are graded', () => {
    expect([countedOf(attempts, 'best')?.id, countedOf(attempts, 'last')?.id, countedOf(attempts, 'first')?.id]).toEqual([2, 3, 1]);
    expect(countedOf(attempts.slice(3), 'best')).toBeUndefined();
  });

  it('counts the earlier of two that are equally good', () => {
    expect(countedOf([{ id: 1, score: 1, max: 2 }, { id: 2, score: 2, max: 4 }], 'best')?.id).toBe(1);
  });
});
