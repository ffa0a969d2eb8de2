import { enoughPeople, type ItemVerdict } from '#assessments/engine/statistics';
import type { Weighed } from './uneven-cells.js';

/** What answers say about a question, as far as drawing asks; null before anybody has answered it. */
export interface AnsweredDrawable extends Weighed {
  readonly n: number | null;
  readonly facility: number | null;
  readonly verdict: ItemVerdict | null;
}

const easyFrom = 0.8;
const hardBelow = 0.5;

/**
 * Questions with the difficulty that answers give them: easy from 80 % of the points on, hard below half of them. Where fewer
 * than enough have answered, the label stands. Whose key should be checked first is not drawn.
 */
export function byAnswers(pool: readonly AnsweredDrawable[]): Weighed[] {
  return pool
    .filter(({ verdict }) => verdict !== 'check-key')
    .map(({ itemId, competences, difficulty, points, n, facility }) => {
      if (facility === null || (n ?? 0) < enoughPeople) return { itemId, competences, difficulty, points };
      return { itemId, competences, points, difficulty: facility >= easyFrom ? 'easy' : facility < hardBelow ? 'hard' : 'medium' };
    });
}
