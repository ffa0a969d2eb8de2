import { correlation, fisherInterval } from './correlation.js';
import { discriminativeEfficiency, effectiveWeights } from './discrimination.js';
import type { Interval } from './interval.js';
import { itemVerdict, type ItemVerdict } from './item-verdict.js';
import { mean, variance } from './moments.js';
import { wilsonInterval } from './proportion.js';
import { cronbachAlpha } from './reliability.js';
import { type ItemScores, restScores, type ScoreTable } from './score-table.js';

/** One item among the others. Null is a figure that does not exist for these people. */
export interface ItemFigures {
  readonly item: string;
  /** Everybody, those who left it out among them. */
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

export function itemFigures(table: ScoreTable): ItemFigures[] {
  const { items, totals } = table;
  const variances = items.map(({ scores }) => variance(scores));
  const sumOfVariances = variances.reduce<number>((sum, own) => sum + (own ?? 0), 0);
  const weights = effectiveWeights(items.map(({ scores }) => scores), totals);
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

function figures(item: ItemScores, { people, items, totals }: ScoreTable, { own, others, weight }: Context): ItemFigures {
  const rest = restScores(item, totals);
  const points = mean(item.scores);
  const facility = points === null || item.max === null ? null : points / item.max;
  const facilityCi = facility === null ? null : wilsonInterval(facility, people);
  const itemRest = correlation(item.scores, rest);
  const itemRestCi = fisherInterval(itemRest, people);
  return {
    item: item.item,
    n: people,
    omitted: item.omitted,
    facility,
    facilityCi,
    sd: own === null ? null : Math.sqrt(own),
    discriminationIndex: itemRest === null ? null : 100 * itemRest,
    discriminativeEfficiency: itemRest === null ? null : discriminativeEfficiency(item.scores, rest),
    effectiveWeight: weight,
    itemRest,
    itemRestCi,
    alphaIfDropped: cronbachAlpha(items.length - 1, others, variance(rest)),
    verdict: itemVerdict({ n: people, varies: own !== null && own > 0, facilityCi, itemRest, itemRestCi }),
  };
}
