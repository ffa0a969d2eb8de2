import type { CountedAttempt } from './assessment-settings.js';

export interface Scored {
  readonly score: number | null;
  readonly max: number | null;
}

/** Which of somebody's finished attempts, in their order, is the result; undefined before one is graded. */
export function countedOf<A extends Scored>(attempts: readonly A[], counts: CountedAttempt): A | undefined {
  const graded = attempts.filter(({ score, max }) => score !== null && max !== null);
  if (counts === 'first') return graded[0];
  if (counts === 'last') return graded.at(-1);
  return graded.reduce<A | undefined>((best, attempt) => (best === undefined || (attempt.score ?? 0) * (best.max ?? 0) > (best.score ?? 0) * (attempt.max ?? 0) ? attempt : best), undefined);
}
