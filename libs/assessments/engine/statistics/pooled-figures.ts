import { normal975 } from './distributions.js';
import type { Interval } from './interval.js';
import { itemVerdict, type ItemVerdict } from './item-verdict.js';
import { wilsonInterval } from './proportion.js';

/** One item in one test, as far as it can be put together with other tests. */
export interface ItemMeasure {
  readonly n: number;
  readonly omitted: number;
  readonly facility: number | null;
  readonly itemRest: number | null;
  readonly itemRestCi: Interval | null;
}

/** One item over all the tests that asked it. */
export interface PooledFigures extends ItemMeasure {
  readonly facilityCi: Interval | null;
  readonly verdict: ItemVerdict;
}

/**
 * Puts the figures of one item from several tests together: its facility over all people, and its correlation with the rest of
 * the test as the mean of Fisher's z, each weighted by n − 3 (Hedges & Olkin 1985, "Statistical Methods for Meta-Analysis", 11.B),
 * since the rest is another one in each test.
 */
export function pooledFigures(measures: readonly ItemMeasure[]): PooledFigures {
  const scored = measures.filter((measure) => measure.n > 0 && measure.facility !== null);
  const n = scored.reduce((sum, measure) => sum + measure.n, 0);
  const omitted = scored.reduce((sum, measure) => sum + measure.omitted, 0);
  const facility = n === 0 ? null : scored.reduce((sum, measure) => sum + (measure.facility ?? 0) * measure.n, 0) / n;
  const facilityCi = facility === null ? null : wilsonInterval(facility, n);
  const { itemRest, itemRestCi } = pooledCorrelation(scored);
  const varies = facility !== null && (itemRest !== null || (facility > 0 && facility < 1));
  return { n, omitted, facility, facilityCi, itemRest, itemRestCi, verdict: itemVerdict({ n, varies, facilityCi, itemRest, itemRestCi }) };
}

function pooledCorrelation(measures: readonly ItemMeasure[]): Pick<ItemMeasure, 'itemRest' | 'itemRestCi'> {
  const known = measures.filter(({ itemRest }) => itemRest !== null);
  const [only] = known;
  if (only !== undefined && known.length === 1) return { itemRest: only.itemRest, itemRestCi: only.itemRestCi };
  const weighable = known.flatMap(({ itemRest, n }) => (itemRest === null || n <= 3 || Math.abs(itemRest) >= 1 ? [] : [{ z: Math.atanh(itemRest), weight: n - 3 }]));
  const weight = weighable.reduce((sum, one) => sum + one.weight, 0);
  if (weight === 0) return { itemRest: null, itemRestCi: null };
  const z = weighable.reduce((sum, one) => sum + one.z * one.weight, 0) / weight;
  const half = normal975 / Math.sqrt(weight);
  return { itemRest: Math.tanh(z), itemRestCi: [Math.tanh(z - half), Math.tanh(z + half)] };
}
