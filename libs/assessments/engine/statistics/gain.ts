import { correlation } from './correlation.js';
import { normal975, t975 } from './distributions.js';
import type { Interval } from './interval.js';
import { mean, standardDeviation, variance } from './moments.js';

/** One person's scores before and after; null where there is none. For self-ratings "before" can be the then-rating, given afterwards. */
export interface BeforeAfter {
  readonly before: number | null;
  readonly after: number | null;
}

export interface Estimate {
  readonly value: number;
  readonly ci: Interval | null;
}

/** What may be concluded: that people know more after than before, less, or that these people do not tell. */
export type GainVerdict = 'too-few' | 'more' | 'less' | 'unsure';

/** What people gained from before to after, of those who have both. */
export interface Gain {
  readonly nBefore: number;
  readonly nAfter: number;
  readonly nMatched: number;
  /** The share of those before who have no score after. */
  readonly attrition: number | null;
  /** Too few have both for anything to be shown about them: every figure below is null. */
  readonly hidden: boolean;
  readonly meanBefore: Estimate | null;
  readonly meanAfter: Estimate | null;
  /** In points. */
  readonly gain: Estimate | null;
  /** The share of what could still be gained. */
  readonly normalisedGain: Estimate | null;
  /** In standard deviations of the scores before. */
  readonly effectSize: Estimate | null;
  readonly verdict: GainVerdict;
}

/** Groups below this are not shown, so that no number points at a person. */
export const smallestGroup = 10;

/** Throws a RangeError when `max` is not a maximum. */
export function matchedGain(people: readonly BeforeAfter[], max: number): Gain {
  if (!(max > 0 && Number.isFinite(max))) throw new RangeError(`${max} is not a maximum`);
  const both = people.flatMap(({ before, after }) => (before === null || after === null ? [] : [[before, after] as const]));
  const before = Float64Array.from(both, ([score]) => score);
  const after = Float64Array.from(both, ([, score]) => score);
  const nBefore = people.filter((person) => person.before !== null).length;
  const hidden = both.length < smallestGroup;
  const gain = hidden ? null : meanGain(before, after);
  return {
    nBefore,
    nAfter: people.filter((person) => person.after !== null).length,
    nMatched: both.length,
    attrition: nBefore === 0 ? null : 1 - both.length / nBefore,
    hidden,
    meanBefore: hidden ? null : meanOf(before),
    meanAfter: hidden ? null : meanOf(after),
    gain,
    normalisedGain: hidden ? null : normalisedGain(before, after, max),
    effectSize: hidden ? null : effectSize(before, after),
    verdict: hidden ? 'too-few' : verdictOf(gain),
  };
}

/** Speaks only where the interval of the gain does. */
function verdictOf(gain: Estimate | null): GainVerdict {
  const [low, high] = gain?.ci ?? [0, 0];
  return low > 0 ? 'more' : high < 0 ? 'less' : 'unsure';
}

/** A mean with Student's interval. */
function meanOf(scores: Float64Array): Estimate | null {
  const [value, sd] = [mean(scores), standardDeviation(scores)];
  return value === null || sd === null ? null : { value, ci: around(value, (t975(scores.length - 1) * sd) / Math.sqrt(scores.length)) };
}

/** Mean difference of pairs, with Student's interval. */
function meanGain(before: Float64Array, after: Float64Array): Estimate | null {
  return meanOf(after.map((score, person) => score - (before[person] ?? 0)));
}

/**
 * Average normalised gain ⟨g⟩: R. R. Hake (1998), "Interactive-engagement versus traditional methods", American Journal of
 * Physics 66: what the group gained over what it could have gained, from the group's means. Null where nothing was left to gain.
 * It is a ratio of two means over the same people, with the usual linearised error of one (Cochran 1977, "Sampling Techniques", 6.3).
 */
function normalisedGain(before: Float64Array, after: Float64Array, max: number): Estimate | null {
  const left = max - (mean(before) ?? max);
  if (left <= 0) return null;
  const value = ((mean(after) ?? 0) - (mean(before) ?? 0)) / left;
  const residuals = after.map((score, person) => score - (before[person] ?? 0) - value * (max - (before[person] ?? 0)));
  const sd = standardDeviation(residuals) ?? 0;
  return { value, ci: around(value, (t975(before.length - 1) * sd) / (left * Math.sqrt(before.length))) };
}

/**
 * Standardised mean change with the standard deviation before, free of small-sample bias: B. J. Becker (1988), "Synthesizing
 * standardized mean-change measures", British Journal of Mathematical and Statistical Psychology 41; variance 2(1 − r)/n + g²/(2n).
 * Null where nobody differed before.
 */
function effectSize(before: Float64Array, after: Float64Array): Estimate | null {
  const n = before.length;
  const sd = Math.sqrt(variance(before) ?? 0);
  if (sd === 0) return null;
  const unbiased = 1 - 3 / (4 * (n - 1) - 1);
  const value = (unbiased * ((mean(after) ?? 0) - (mean(before) ?? 0))) / sd;
  const r = correlation(before, after);
  return { value, ci: r === null ? null : around(value, normal975 * Math.sqrt((2 * (1 - r)) / n + value ** 2 / (2 * n))) };
}

const around = (value: number, half: number): Interval => [value - half, value + half];
