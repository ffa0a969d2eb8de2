/** Right and wrong answers of two groups whose members are alike in what they are matched on. */
export interface Stratum {
  readonly referenceRight: number;
  readonly referenceWrong: number;
  readonly focalRight: number;
  readonly focalWrong: number;
}

/** Null is what these strata do not determine. */
export interface MantelHaenszel {
  readonly chiSquare: number | null;
  /** Common odds ratio: how many times the odds of the reference group are those of the focal group. */
  readonly alphaMH: number | null;
  /** Standard error of ln(alphaMH). */
  readonly logError: number | null;
}

/**
 * N. Mantel & W. Haenszel (1959), "Statistical aspects of the analysis of data from retrospective studies", JNCI 22, for DIF as in
 * Holland & Thayer (1988), "Differential item performance and the Mantel-Haenszel procedure". The continuity correction of ½ never
 * takes more than is there. The error of the logarithm is that of Robins, Breslow & Greenland (1986), Biometrics 42.
 */
export function mantelHaenszel(strata: readonly Stratum[], continuity = true): MantelHaenszel {
  let excess = 0;
  let spread = 0;
  let forReference = 0;
  let forFocal = 0;
  let pr = 0;
  let cross = 0;
  let qs = 0;
  for (const { referenceRight: a, referenceWrong: b, focalRight: c, focalWrong: d } of strata) {
    const n = a + b + c + d;
    if (a + b === 0 || c + d === 0) continue;
    excess += a - ((a + b) * (a + c)) / n;
    spread += ((a + b) * (c + d) * (a + c) * (b + d)) / (n * n * (n - 1));
    const r = (a * d) / n;
    const s = (b * c) / n;
    const p = (a + d) / n;
    const q = (b + c) / n;
    forReference += r;
    forFocal += s;
    pr += p * r;
    cross += p * s + q * r;
    qs += q * s;
  }
  const determined = forReference > 0 && forFocal > 0;
  return {
    chiSquare: spread > 0 ? Math.max(0, Math.abs(excess) - (continuity ? 0.5 : 0)) ** 2 / spread : null,
    alphaMH: determined ? forReference / forFocal : null,
    logError: determined ? Math.sqrt(pr / (2 * forReference ** 2) + cross / (2 * forReference * forFocal) + qs / (2 * forFocal ** 2)) : null,
  };
}
