import { fTails } from './distributions.js';
import type { Interval } from './interval.js';

/**
 * Raw coefficient alpha: L. J. Cronbach (1951), "Coefficient alpha and the internal structure of tests", Psychometrika 16.
 * k/(k − 1) · (1 − Σ item variances / variance of totals). Null for fewer than two items or where totals do not vary.
 */
export function cronbachAlpha(items: number, sumOfItemVariances: number, totalVariance: number | null): number | null {
  if (items < 2 || totalVariance === null || totalVariance === 0) return null;
  return (items / (items - 1)) * (1 - sumOfItemVariances / totalVariance);
}

/**
 * Interval of alpha: L. S. Feldt (1965), Psychometrika 30; as in Feldt, Woodruff & Salih (1987), "Statistical inference for
 * coefficient alpha", Applied Psychological Measurement 11: (1 − α̂)/(1 − α) follows F with (n − 1)(k − 1) and n − 1 degrees of freedom.
 */
export function feldtInterval(alpha: number | null, people: number, items: number): Interval | null {
  if (alpha === null || people < 2 || items < 2 || alpha >= 1) return null;
  const [low, high] = fTails(people - 1, (people - 1) * (items - 1));
  return [1 - (1 - alpha) * high, 1 - (1 - alpha) * low];
}
