import { deviations, variance } from './moments.js';

/**
 * Skewness as Moodle gives it: k3 / k2^1.5 of Fisher's k-statistics, which is G1 of Joanes & Gill (1998),
 * "Comparing measures of sample skewness and kurtosis", The Statistician 47. Needs three different people.
 */
export function skewness(values: ArrayLike<number>): number | null {
  const n = values.length;
  const k2 = variance(values);
  if (n < 3 || k2 === null || k2 === 0) return null;
  const k3 = (n * deviations(values, 3)) / ((n - 1) * (n - 2));
  return k3 / k2 ** 1.5;
}

/** Excess kurtosis as Moodle gives it: k4 / k2², G2 of Joanes & Gill (1998); 0 for a normal distribution. Needs four people. */
export function kurtosis(values: ArrayLike<number>): number | null {
  const n = values.length;
  const k2 = variance(values);
  if (n < 4 || k2 === null || k2 === 0) return null;
  const m2 = deviations(values, 2) / n;
  const m4 = deviations(values, 4) / n;
  const k4 = (n * n * ((n + 1) * m4 - 3 * (n - 1) * m2 * m2)) / ((n - 1) * (n - 2) * (n - 3));
  return k4 / k2 ** 2;
}
