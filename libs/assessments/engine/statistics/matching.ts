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
  const { items, totals, reachable } = table;
  if (reachable !== null) return sharedLevels(table, item, matching);
  const values = matching === 'total' ? totals : restScores(item, table);
  const whole = values.map(Math.round);
  if (values.every((value, person) => Math.abs(value - (whole[person] ?? 0)) < noise)) return whole;
  const counted = matching === 'total' ? items : items.filter((other) => other !== item);
  const most = counted.reduce((sum, { max }) => sum + (max ?? 0), 0);
  if (most === 0) return values;
  return values.map((value) => Math.round((value / most) * counted.length + noise));
}

/** Of people who had different questions: the share that each reached, on as many levels as each had questions. */
function sharedLevels(table: ScoreTable, item: ItemScores, matching: Matching): Float64Array {
  const { people, items, totals, reachable } = table;
  const asked = items.reduce((sum, other) => sum + (other.asked === null ? people : other.asked.reduce((count, one) => count + one, 0)), 0);
  const levels = Math.max(1, Math.round(asked / people) - (matching === 'total' ? 0 : 1));
  const shares = matching === 'rest' ? restScores(item, table) : totals.map((total, person) => ((reachable?.[person] ?? 0) > 0 ? total / (reachable?.[person] ?? 1) : 0));
  return shares.map((share) => Math.round(share * levels + noise));
}
