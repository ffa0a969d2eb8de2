/** People by their total: from `from` up to, and for the last band including, `to`. */
export interface ScoreBand {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

const mostBands = 10;

/** Bands of equal width over all points that can be reached, whole points wide where the maximum is whole; one for each point of a short test. */
export function scoreBands(totals: ArrayLike<number>, max: number): ScoreBand[] {
  if (!(max > 0)) return [];
  const width = Number.isInteger(max) ? Math.ceil(max / mostBands) : max / mostBands;
  const bands = Array.from({ length: Math.ceil(max / width - 1e-9) }, (_, index) => ({ from: index * width, to: Math.min(max, (index + 1) * width), count: 0 }));
  for (let person = 0; person < totals.length; person++) {
    const at = Math.min(bands.length - 1, Math.max(0, Math.floor((totals[person] ?? 0) / width + 1e-9)));
    const band = bands[at];
    if (band !== undefined) band.count++;
  }
  return bands;
}
