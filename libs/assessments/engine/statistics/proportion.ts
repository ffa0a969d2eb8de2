import { normal975 } from './distributions.js';
import type { Interval } from './interval.js';

/**
 * Wilson's score interval for a proportion: E. B. Wilson (1927), "Probable inference, the law of succession, and
 * statistical inference", JASA 22. A mean of partial credits varies less than a proportion does, so for those it is wide enough.
 * Null where the value is no proportion, as with negative marks.
 */
export function wilsonInterval(proportion: number, n: number): Interval | null {
  if (n < 1 || proportion < 0 || proportion > 1) return null;
  const z2 = normal975 ** 2;
  const centre = (proportion + z2 / (2 * n)) / (1 + z2 / n);
  const half = (normal975 / (1 + z2 / n)) * Math.sqrt((proportion * (1 - proportion)) / n + z2 / (4 * n * n));
  return [Math.max(0, Math.min(proportion, centre - half)), Math.min(1, Math.max(proportion, centre + half))];
}
