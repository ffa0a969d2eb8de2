/** What everybody scored: `rows` are people, in the order of `items`; null is an answer that was not given. */
export interface ScoreMatrix {
  readonly items: readonly string[];
  readonly rows: readonly (readonly (number | null)[])[];
  /** The most an item can give, by item; without it the largest score that anyone reached. */
  readonly maxima?: ReadonlyMap<string, number>;
}

/** One item over all people. */
export interface ItemScores {
  readonly item: string;
  /** In the order of the people; an omission counts 0. */
  readonly scores: Float64Array;
  readonly omitted: number;
  /** Null where it is unknown: nobody scored, and it was not given. */
  readonly max: number | null;
}

export interface ScoreTable {
  readonly people: number;
  readonly items: readonly ItemScores[];
  readonly totals: Float64Array;
}

/** By item instead of by person, with totals. Throws a RangeError that names the first score that cannot be one. */
export function scoreTable({ items, rows, maxima }: ScoreMatrix): ScoreTable {
  const totals = new Float64Array(rows.length);
  const columns = items.map((item, column) => {
    const scores = new Float64Array(rows.length);
    let omitted = 0;
    let largest = 0;
    rows.forEach((row, person) => {
      const score = row[column] ?? null;
      if (score === null) omitted++;
      else if (!Number.isFinite(score)) throw new RangeError(`${item}, person ${person + 1}: ${score} is not a score`);
      scores[person] = score ?? 0;
      largest = Math.max(largest, score ?? 0);
      totals[person] = (totals[person] ?? 0) + (score ?? 0);
    });
    return { item, scores, omitted, max: maximum(item, largest, maxima?.get(item)) };
  });
  return { people: rows.length, items: columns, totals };
}

function maximum(item: string, largest: number, given: number | undefined): number | null {
  if (given === undefined) return largest > 0 ? largest : null;
  if (!(given > 0 && Number.isFinite(given))) throw new RangeError(`${item}: ${given} is not a maximum`);
  if (largest > given) throw new RangeError(`${item}: somebody scored ${largest}, which is more than its maximum ${given}`);
  return given;
}

/** What everybody scored on the other items. */
export function restScores({ scores }: ItemScores, totals: Float64Array): Float64Array {
  return totals.map((total, person) => total - (scores[person] ?? 0));
}
