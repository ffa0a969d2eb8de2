import { chiSquare95, normal95, normal975 } from './distributions.js';

/** A negligible, B moderate, C large: review it; insufficient: these people cannot tell. */
export type DifClass = 'A' | 'B' | 'C' | 'insufficient';

/** A group of fewer cannot carry a claim about an item. */
export const enoughInGroup = 50;
const negligible = 1;
const large = 1.5;

/** The ETS delta scale: −2.35 ln αMH; negative where the item is harder for the focal group than for its equals (Holland & Thayer 1988). */
export const deltaScale = -2.35;

export interface DifGrounds {
  readonly nReference: number;
  readonly nFocal: number;
  readonly chiSquare: number | null;
  readonly delta: number | null;
  /** Standard error of delta. */
  readonly deltaError: number | null;
}

/**
 * M. Zieky (1993), "Practical questions in the use of DIF statistics in test development": A where delta does not differ from 0
 * (Mantel–Haenszel, 5 %) or is below 1; C where it is at least 1.5 and more than 1 by its own error (5 %, one-sided); else B.
 *
 * Our own addition is to say so when there is nothing to say: below 50 in a group, and where no difference shows although even
 * a large one (1.5) would have gone unnoticed more often than not, that is with an error of delta above 1.5/1.96.
 */
export function difClass({ nReference, nFocal, chiSquare, delta, deltaError }: DifGrounds): DifClass {
  if (chiSquare === null || delta === null || deltaError === null) return 'insufficient';
  if (Math.min(nReference, nFocal) < enoughInGroup) return 'insufficient';
  const size = Math.abs(delta);
  if (chiSquare <= chiSquare95) return deltaError > large / normal975 ? 'insufficient' : 'A';
  if (size < negligible) return 'A';
  return size >= large && (size - negligible) / deltaError > normal95 ? 'C' : 'B';
}
