import { normal975 } from './distributions.js';
import type { Interval } from './interval.js';
import { covariance, variance } from './moments.js';

/** A correlation this near to 1 or −1 is perfect but for the last digits of its sums. */
const noise = 1e-12;

/** Pearson's product-moment correlation; null where one side does not vary. */
export function correlation(left: ArrayLike<number>, right: ArrayLike<number>): number | null {
  const together = covariance(left, right);
  const spread = Math.sqrt((variance(left) ?? 0) * (variance(right) ?? 0));
  if (together === null || spread === 0) return null;
  const r = together / spread;
  return Math.abs(r) > 1 - noise ? Math.sign(r) : r;
}

/**
 * Interval of a correlation by Fisher's z: R. A. Fisher (1921), "On the probable error of a coefficient of correlation", Metron 1.
 * Standard error 1/√(n − 3), so it needs four people; a perfect correlation has none.
 */
export function fisherInterval(r: number | null, n: number): Interval | null {
  if (r === null || n < 4 || Math.abs(r) >= 1) return null;
  const half = normal975 / Math.sqrt(n - 3);
  return [Math.tanh(Math.atanh(r) - half), Math.tanh(Math.atanh(r) + half)];
}
