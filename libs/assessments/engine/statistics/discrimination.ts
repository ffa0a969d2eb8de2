import { covariance, variance } from './moments.js';

/**
 * Moodle's discriminative efficiency (docs.moodle.org/dev/Quiz_statistics_calculations): the covariance of the item with the
 * rest of the test, in per cent of the largest that the same scores could have if the best had got the best of both.
 */
export function discriminativeEfficiency(scores: Float64Array, rest: Float64Array): number | null {
  const possible = covariance(scores.toSorted(), rest.toSorted());
  const actual = covariance(scores, rest);
  return possible === null || actual === null || possible <= 0 ? null : Math.min(100, (100 * actual) / possible);
}

/**
 * Moodle's effective weight: what each item contributes to the spread of the totals, in per cent.
 * 100 · √cov(item, total) / Σ √cov; an item that pulls against the totals has no weight, and the sum leaves it out.
 */
export function effectiveWeights(items: readonly Float64Array[], totals: Float64Array): (number | null)[] {
  const spread = variance(totals);
  if (spread === null || spread === 0) return items.map(() => null);
  const roots = items.map((scores) => {
    const together = variance(scores) === 0 ? 0 : covariance(scores, totals);
    return together === null || together < 0 ? null : Math.sqrt(together);
  });
  const all = roots.reduce<number>((sum, root) => sum + (root ?? 0), 0);
  return roots.map((root) => (root === null || all === 0 ? null : (100 * root) / all));
}
