/** A 95 % interval: lower and upper end. */
export type Interval = readonly [low: number, high: number];
