/** Thirds, sixths, sevenths and ninths are written with some digits only; what is meant is the whole share. */
export function shareOf(percent: number): number {
  const share = percent / 100;
  for (const parts of [3, 6, 7, 9, 11, 12]) {
    const nearest = Math.round(share * parts) / parts;
    if (Math.abs(share - nearest) < 5e-5) return nearest;
  }
  return Math.min(1, Math.max(-1, share));
}

/** A share as Moodle writes it: per cent with up to five decimals. */
export function percentOf(share: number): string {
  return String(Number((share * 100).toFixed(5)));
}
