import { describe, expect, it } from '@jest/globals';
import { byAnswers, type AnsweredDrawable } from './answered-difficulty.js';

const question = (itemId: string, more: Partial<AnsweredDrawable>): AnsweredDrawable => ({ itemId, competences: [], difficulty: 'medium', points: 1, n: 40, facility: 0.6, verdict: 'works', ...more });

describe('byAnswers', () => {
  it('goes by answers where there are enough of them, else by the label', () => {
    const pool = [question('easy', { facility: 0.8 }), question('medium', { facility: 0.5, difficulty: 'hard' }), question('hard', { facility: 0.49 }), question('few', { n: 29, facility: 0.1 }), question('none', { n: null, facility: null, verdict: null })];
    expect(byAnswers(pool).map(({ itemId, difficulty }) => [itemId, difficulty])).toEqual([['easy', 'easy'], ['medium', 'medium'], ['hard', 'hard'], ['few', 'medium'], ['none', 'medium']]);
  });

  it('draws none whose key should be checked first', () => {
    expect(byAnswers([question('wrong', { verdict: 'check-key' })])).toEqual([]);
  });
});
