type Values = ArrayLike<number>;

/** Sums of floating-point scores that should be equal differ in their last digits; below this share of the largest value a spread is none. */
const noise = 1e-12;

export function mean(values: Values): number | null {
  return values.length === 0 ? null : sum(values) / values.length;
}

export function sum(values: Values): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i] ?? 0;
  return total;
}

/** The middle value; of an even number the mean of the two in the middle. */
export function median(values: Values): number | null {
  if (values.length === 0) return null;
  const sorted = Float64Array.from(values).sort();
  const upper = Math.floor(sorted.length / 2);
  const high = sorted[upper] ?? 0;
  return sorted.length % 2 === 1 ? high : ((sorted[upper - 1] ?? 0) + high) / 2;
}

/** Sum of the deviations from the mean to the given power. */
export function deviations(values: Values, power: number): number {
  const centre = mean(values) ?? 0;
  let total = 0;
  for (let i = 0; i < values.length; i++) total += ((values[i] ?? 0) - centre) ** power;
  return total;
}

/** Sample variance (n − 1); null below two values, and exactly 0 where all are equal. */
export function variance(values: Values): number | null {
  if (values.length < 2) return null;
  const centre = mean(values) ?? 0;
  let squares = 0;
  let largest = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0;
    squares += (value - centre) ** 2;
    largest = Math.max(largest, Math.abs(value));
  }
  const spread = squares / (values.length - 1);
  return spread <= (noise * largest) ** 2 ? 0 : spread;
}

/** Sample covariance (n − 1); null below two pairs. */
export function covariance(left: Values, right: Values): number | null {
  if (left.length < 2) return null;
  const leftMean = mean(left) ?? 0;
  const rightMean = mean(right) ?? 0;
  let products = 0;
  for (let i = 0; i < left.length; i++) products += ((left[i] ?? 0) - leftMean) * ((right[i] ?? 0) - rightMean);
  return products / (left.length - 1);
}

export function standardDeviation(values: Values): number | null {
  const spread = variance(values);
  return spread === null ? null : Math.sqrt(spread);
}
