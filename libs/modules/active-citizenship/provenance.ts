import type { Provenance } from '#modules/sdk';

/** The day on which the bank of questions was last gone through against its sources. */
const reviewed = '2026-11-23';

/** A statement found in the source named. */
export function stated(source: string): Provenance {
  return { validAsOf: reviewed, source, humanCheck: false };
}

/** A statement that a person must compare with the source before it is relied on. */
export function unchecked(source: string, validAsOf: string = reviewed): Provenance {
  return { validAsOf, source, humanCheck: true };
}
