import { t975 } from './distributions.js';
import type { Interval } from './interval.js';
import { mean, median, standardDeviation, variance } from './moments.js';
import { cronbachAlpha, feldtInterval } from './reliability.js';
import type { ScoreTable } from './score-table.js';
import { kurtosis, skewness } from './shape.js';

/**
 * A test as a whole, in points unless it says otherwise. Null is a figure that does not exist for these people: where they had
 * different questions there is no consistency of one test, and no points to compare unless everybody could reach as many.
 */
export interface TestFigures {
  readonly mean: number | null;
  readonly meanCi: Interval | null;
  readonly median: number | null;
  readonly sd: number | null;
  readonly skewness: number | null;
  readonly kurtosis: number | null;
  readonly alpha: number | null;
  readonly alphaCi: Interval | null;
  /** Standard error of measurement. */
  readonly sem: number | null;
  /** Coefficient of internal consistency in per cent: alpha × 100. */
  readonly cic: number | null;
  /** The share of the spread that is chance, in per cent of the standard deviation. */
  readonly errorRatio: number | null;
}

/**
 * Figures of a test. Internal consistency, error ratio and standard error are Moodle's
 * (docs.moodle.org/dev/Quiz_statistics_calculations), which gives them from three people on:
 * error ratio = 100·√(1 − cic/100), standard error = error ratio/100 · standard deviation.
 */
export function testFigures({ people, items, totals: reached, reachable }: ScoreTable): TestFigures {
  const totals = comparable(reachable) ? reached : noTotals;
  const sumOfVariances = items.reduce((sum, { scores }) => sum + (variance(scores) ?? 0), 0);
  const sd = standardDeviation(totals);
  const alpha = reachable === null ? cronbachAlpha(items.length, sumOfVariances, variance(totals)) : null;
  const cic = alpha === null || people < 3 ? null : 100 * alpha;
  const errorRatio = cic === null ? null : 100 * Math.sqrt(Math.max(0, 1 - cic / 100));
  return {
    mean: mean(totals),
    meanCi: meanInterval(mean(totals), sd, totals.length),
    median: median(totals),
    sd,
    skewness: skewness(totals),
    kurtosis: kurtosis(totals),
    alpha,
    alphaCi: feldtInterval(alpha, people, items.length),
    sem: errorRatio === null || sd === null ? null : (errorRatio / 100) * sd,
    cic,
    errorRatio,
  };
}

const noTotals = new Float64Array();

/** Whether points mean the same for everybody. */
export function comparable(reachable: Float64Array | null): boolean {
  return reachable === null || reachable.every((most) => Math.abs(most - (reachable[0] ?? 0)) < 1e-9);
}

/** Student's interval of a mean (W. S. Gosset 1908, "The probable error of a mean", Biometrika 6); null where nobody differs. */
function meanInterval(value: number | null, sd: number | null, n: number): Interval | null {
  if (value === null || sd === null || sd === 0) return null;
  const half = (t975(n - 1) * sd) / Math.sqrt(n);
  return [value - half, value + half];
}
