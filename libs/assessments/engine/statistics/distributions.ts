import fQuantile from '@stdlib/stats-base-dists-f-quantile';
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';

/** Every interval of these statistics covers 95 %. */
const tail = 0.025;

/** The standard normal quantile that leaves 2.5 % above it: 1.96. */
export const normal975: number = normalQuantile(1 - tail, 0, 1);
/** The standard normal quantile that leaves 5 % above it: 1.645. */
export const normal95: number = normalQuantile(0.95, 0, 1);
/** The 5 % critical value of χ² with one degree of freedom, which is the square of a standard normal: 3.84. */
export const chiSquare95: number = normal975 ** 2;

/** Lower and upper 2.5 % quantiles of F. */
export function fTails(numerator: number, denominator: number): readonly [number, number] {
  return [fQuantile(tail, numerator, denominator), fQuantile(1 - tail, numerator, denominator)];
}

/** The 97.5 % quantile of Student's t, whose square is F with 1 and the same degrees of freedom. */
export function t975(degrees: number): number {
  return Math.sqrt(fQuantile(1 - 2 * tail, 1, degrees));
}
