import type { Interval } from './interval.js';

/** What a trainer may conclude about an item. The words are the screens' and the command's. */
export const itemVerdicts = ['too-few', 'all-same', 'check-key', 'too-easy', 'too-hard', 'weak', 'unsure', 'works'] as const;
export type ItemVerdict = (typeof itemVerdicts)[number];

/** Below this many people a verdict would say more about chance than about the item: an item-rest correlation of 0.2 has an interval of ±0.36 at 30. */
export const enoughPeople = 30;
const easy = 0.95;
const hard = 0.2;
/** Ebel & Frisbie (1991), "Essentials of Educational Measurement": below 0.2 an item separates poorly, from 0.3 on well. */
const separates = 0.2;
const separatesWell = 0.3;

export interface VerdictGrounds {
  readonly n: number;
  readonly varies: boolean;
  readonly facilityCi: Interval | null;
  readonly itemRest: number | null;
  readonly itemRestCi: Interval | null;
}

/** Speaks only where the interval does too: an item is too easy when even its lower end is, and weak when at best it is not good. */
export function itemVerdict({ n, varies, facilityCi, itemRest, itemRestCi }: VerdictGrounds): ItemVerdict {
  if (n < enoughPeople) return 'too-few';
  if (!varies) return 'all-same';
  if (itemRestCi !== null && itemRestCi[1] < 0) return 'check-key';
  if (facilityCi !== null && facilityCi[0] > easy) return 'too-easy';
  if (facilityCi !== null && facilityCi[1] < hard) return 'too-hard';
  if (itemRest !== null && itemRest < separates && itemRestCi !== null && itemRestCi[1] < separatesWell) return 'weak';
  return itemRest !== null && itemRest >= separates && (itemRestCi?.[0] ?? 1) > 0 ? 'works' : 'unsure';
}
