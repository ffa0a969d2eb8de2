import { deltaScale, type DifClass, difClass } from './dif-class.js';
import { normal975 } from './distributions.js';
import type { Interval } from './interval.js';
import { mantelHaenszel, type Stratum } from './mantel-haenszel.js';
import { type Matching, matchingLevels } from './matching.js';
import { type ItemScores, ofAsked, type ScoreMatrix, type ScoreTable, scoreTable } from './score-table.js';

/** Whom the item is held to be fair to; null is neither, and left out. */
export type Group = 'reference' | 'focal' | null;

export interface FairnessOptions {
  /** Total, with the studied item, unless told otherwise. */
  readonly matching?: Matching;
  /** On unless told otherwise. */
  readonly continuity?: boolean;
  /** Where people come from several cohorts: they are compared within their own, and the result is pooled. */
  readonly cohorts?: readonly (string | number)[];
}

/** One item between two groups that are alike in what they know. */
export interface ItemFairness {
  readonly item: string;
  readonly nReference: number;
  readonly nFocal: number;
  readonly chiSquare: number | null;
  readonly alphaMH: number | null;
  readonly delta: number | null;
  readonly deltaCi: Interval | null;
  readonly class: DifClass;
}

/** Mantel–Haenszel for every item. An item with more than two different scores is not one for this method: it cannot be told. */
export function itemFairness(matrix: ScoreMatrix, groups: readonly Group[], options: FairnessOptions = {}): ItemFairness[] {
  const table = scoreTable(matrix);
  return table.items.map((item) => {
    const nReference = sizeOf('reference', item, groups);
    const nFocal = sizeOf('focal', item, groups);
    const strata = isRightOrWrong(ofAsked(item, item.scores)) ? [...strataOf(item, table, groups, options)] : [];
    const { chiSquare, alphaMH, logError } = mantelHaenszel(strata, options.continuity);
    const delta = alphaMH === null ? null : deltaScale * Math.log(alphaMH);
    const deltaError = logError === null ? null : Math.abs(deltaScale) * logError;
    const deltaCi: Interval | null = delta === null || deltaError === null ? null : [delta - normal975 * deltaError, delta + normal975 * deltaError];
    return { item: item.item, nReference, nFocal, chiSquare, alphaMH, delta, deltaCi, class: difClass({ nReference, nFocal, chiSquare, delta, deltaError }) };
  });
}

/** How many of the group were asked the item. */
function sizeOf(wanted: Group, { asked }: ItemScores, groups: readonly Group[]): number {
  return groups.filter((group, person) => group === wanted && (asked === null || asked[person] === 1)).length;
}

function isRightOrWrong(scores: Float64Array): boolean {
  const [low, high] = [lowest(scores), highest(scores)];
  return low < high && scores.every((score) => score === low || score === high);
}

const lowest = (scores: Float64Array) => scores.reduce((least, score) => Math.min(least, score), Infinity);
const highest = (scores: Float64Array) => scores.reduce((most, score) => Math.max(most, score), -Infinity);

function strataOf(item: ItemScores, table: ScoreTable, groups: readonly Group[], { matching = 'total', cohorts }: FairnessOptions): Iterable<Stratum> {
  const levels = matchingLevels(table, item, matching);
  const right = highest(ofAsked(item, item.scores));
  const strata = new Map<string | number, { -readonly [count in keyof Stratum]: number }>();
  groups.forEach((group, person) => {
    if (group === null || item.asked?.[person] === 0) return;
    const level = levels[person] ?? 0;
    const key = cohorts === undefined ? level : JSON.stringify([cohorts[person], level]);
    let stratum = strata.get(key);
    if (stratum === undefined) strata.set(key, (stratum = { referenceRight: 0, referenceWrong: 0, focalRight: 0, focalWrong: 0 }));
    stratum[`${group}${item.scores[person] === right ? 'Right' : 'Wrong'}`]++;
  });
  return strata.values();
}
