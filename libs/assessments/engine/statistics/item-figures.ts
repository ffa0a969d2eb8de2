import { correlation, fisherInterval } from './correlation.js';
import { discriminativeEfficiency, effectiveWeights } from './discrimination.js';
import type { Interval } from './interval.js';
import { itemVerdict, type ItemVerdict } from './item-verdict.js';
import { mean, variance } from './moments.js';
import { wilsonInterval } from './proportion.js';
import { cronbachAlpha } from './reliability.js';
import { ofAsked, restScores, type ItemScores, type ScoreTable } from './score-table.js';

/** One item among the others. Null is a figure that does not exist for these people. */
export interface ItemFigures {
  readonly item: string;
  /** Everybody who was asked, those who left it out among them. */
  readonly n: number;
  readonly omitted: number;
  /** Mean share of the item's points, omissions counting none. */
  readonly facility: number | null;
  readonly facilityCi: Interval | null;
  /** In points. */
  readonly sd: number | null;
  /** Moodle's: the item-rest correlation in per cent. */
  readonly discriminationIndex: number | null;
  readonly discriminativeEfficiency: number | null;
  readonly effectiveWeight: number | null;
  readonly itemRest: number | null;
  readonly itemRestCi: Interval | null;
  /** Cronbach's alpha of the test without this item. */
  readonly alphaIfDropped: number | null;
  readonly verdict: ItemVerdict;
}

/**
 * Each item over those who were asked it. Where people had different questions, the rest of the test is the share that each
 * reached of the own one, and what needs one test for all does not exist: the effective weight, and alpha without the item.
 */
export function itemFigures(table: ScoreTable): ItemFigures[] {
  const { items, totals, reachable } = table;
  const variances = items.map((item) => variance(ofAsked(item, item.scores)));
  const sumOfVariances = variances.reduce<number>((sum, own) => sum + (own ?? 0), 0);
  const weights = reachable === null ? effectiveWeights(items.map(({ scores }) => scores), totals) : [];
  return items.map((item, index) => {
    const own = variances[index] ?? null;
    return figures(item, table, { own, others: sumOfVariances - (own ?? 0), weight: weights[index] ?? null });
  });
}

interface Context {
  /** Variance of the item itself, and the sum of those of the others. */
  readonly own: number | null;
  readonly others: number;
  readonly weight: number | null;
}

function figures(item: ItemScores, table: ScoreTable, { own, others, weight }: Context): ItemFigures {
  const scores = ofAsked(item, item.scores);
  const rest = ofAsked(item, restScores(item, table));
  const n = scores.length;
  const points = mean(scores);
  // Nobody scores more than the maximum; a mean of many equal parts of a point may, by its last digit.
  const facility = points === null || item.max === null ? null : Math.min(1, points / item.max);
  const facilityCi = facility === null ? null : wilsonInterval(facility, n);
  const itemRest = correlation(scores, rest);
  const itemRestCi = fisherInterval(itemRest, n);
  return {
    item: item.item,
    n,
    omitted: item.omitted,
    facility,
    facilityCi,
    sd: own === null ? null : Math.sqrt(own),
    discriminationIndex: itemRest === null ? null : 100 * itemRest,
    discriminativeEfficiency: itemRest === null ? null : discriminativeEfficiency(scores, rest),
    effectiveWeight: weight,
    itemRest,
    itemRestCi,
    alphaIfDropped: table.reachable === null ? cronbachAlpha(table.items.length - 1, others, variance(rest)) : null,
    verdict: itemVerdict({ n, varies: own !== null && own > 0, facilityCi, itemRest, itemRestCi }),
  };
}
