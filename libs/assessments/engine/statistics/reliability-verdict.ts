import type { Interval } from './interval.js';
import { enoughPeople } from './item-verdict.js';

/** What a test's total is good enough for: telling single people, a short final test, comparing groups, or hardly anything. */
export type ReliabilityVerdict = 'too-few' | 'people' | 'short-test' | 'groups' | 'little' | 'unsure';

/**
 * Speaks for what even the lower end of alpha's interval bears. The limits are those of J. C. Nunnally & I. H. Bernstein (1994),
 * "Psychometric Theory": 0.7 for early work, 0.8 where decisions hang on it; below 0.5 chance makes up most of the spread.
 */
export function reliabilityVerdict(n: number, alphaCi: Interval | null): ReliabilityVerdict {
  if (n < enoughPeople) return 'too-few';
  if (alphaCi === null) return 'unsure';
  const [low, high] = alphaCi;
  if (low >= 0.8) return 'people';
  if (low >= 0.7) return 'short-test';
  if (low >= 0.5) return 'groups';
  return high < 0.5 ? 'little' : 'unsure';
}
