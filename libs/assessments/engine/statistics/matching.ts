import { type ItemScores, restScores, type ScoreTable } from './score-table.js';

/** Parts of points add up to a level only nearly, in whatever order they are added. */
const noise = 1e-9;

/** What people are matched on: the whole test with the studied item, or the rest of it. */
export type Matching = 'total' | 'rest';

/**
 * The level that each person is matched at. Whole totals are their own level. Totals with parts of points would leave nearly
 * everybody alone at a level, so they are put on as many levels as there are items.
 */
export function matchingLevels(table: ScoreTable, item: ItemScores, matching: Matching): Float64Array {
  const { items, totals } = table;
  const values = matching === 'total' ? totals : restScores(item, totals);
  const whole = values.map(Math.round);
  if (values.every((value, person) => Math.abs(value - (whole[person] ?? 0)) < noise)) return whole;
  const counted = matching === 'total' ? items : items.filter((other) => other !== item);
  const most = counted.reduce((sum, { max }) => sum + (max ?? 0), 0);
  if (most === 0) return values;
  return values.map((value) => Math.round((value / most) * counted.length + noise));
}
