/** What one person scored on one item. Null: it was asked and left out. `not-asked`: this person had other questions. */
export type Score = number | null | 'not-asked';

/** What everybody scored: `rows` are people, in the order of `items`. */
export interface ScoreMatrix {
  readonly items: readonly string[];
  readonly rows: readonly (readonly Score[])[];
  /** The most an item can give, by item; without it the largest score that anyone reached. */
  readonly maxima?: ReadonlyMap<string, number>;
}

/** One item over all people. */
export interface ItemScores {
  readonly item: string;
  /** In the order of the people; an omission counts 0, and so does what was not asked. */
  readonly scores: Float64Array;
  /** By person, 1 for who was asked; null where everybody was. */
  readonly asked: Uint8Array | null;
  readonly omitted: number;
  /** Null where it is unknown: nobody scored, and it was not given. */
  readonly max: number | null;
}

export interface ScoreTable {
  readonly people: number;
  readonly items: readonly ItemScores[];
  readonly totals: Float64Array;
  /** The most that each person could score; null where everybody was asked the same. */
  readonly reachable: Float64Array | null;
}

/** By item instead of by person, with totals. Throws a RangeError that names the first score that cannot be one. */
export function scoreTable({ items, rows, maxima }: ScoreMatrix): ScoreTable {
  const totals = new Float64Array(rows.length);
  const columns = items.map((item, column) => {
    const scores = new Float64Array(rows.length);
    const asked = new Uint8Array(rows.length).fill(1);
    let omitted = 0;
    let others = 0;
    let largest = 0;
    rows.forEach((row, person) => {
      const score = row[column] ?? null;
      if (score === 'not-asked') {
        asked[person] = 0;
        others++;
        return;
      }
      if (score === null) omitted++;
      else if (!Number.isFinite(score)) throw new RangeError(`${item}, person ${person + 1}: ${score} is not a score`);
      scores[person] = score ?? 0;
      largest = Math.max(largest, score ?? 0);
      totals[person] = (totals[person] ?? 0) + (score ?? 0);
    });
    return { item, scores, asked: others === 0 ? null : asked, omitted, max: maximum(item, largest, maxima?.get(item)) };
  });
  return { people: rows.length, items: columns, totals, reachable: columns.every(({ asked }) => asked === null) ? null : reachableBy(rows.length, columns) };
}

function reachableBy(people: number, items: readonly ItemScores[]): Float64Array {
  const reachable = new Float64Array(people);
  for (const { asked, max } of items) for (let person = 0; person < people; person++) if (asked === null || asked[person] === 1) reachable[person] = (reachable[person] ?? 0) + (max ?? 0);
  return reachable;
}

function maximum(item: string, largest: number, given: number | undefined): number | null {
  if (given === undefined) return largest > 0 ? largest : null;
  if (!(given > 0 && Number.isFinite(given))) throw new RangeError(`${item}: ${given} is not a maximum`);
  if (largest > given) throw new RangeError(`${item}: somebody scored ${largest}, which is more than its maximum ${given}`);
  return given;
}

/** What everybody scored on the other items: in points, or as a share of what each could score there where not everybody was asked the same. */
export function restScores({ scores, asked, max }: ItemScores, { totals, reachable }: Pick<ScoreTable, 'totals' | 'reachable'>): Float64Array {
  return totals.map((total, person) => {
    const rest = total - (scores[person] ?? 0);
    if (reachable === null) return rest;
    const most = (reachable[person] ?? 0) - (asked === null || asked[person] === 1 ? (max ?? 0) : 0);
    return most > 0 ? rest / most : 0;
  });
}

/** The values of those who were asked the item. */
export function ofAsked({ asked }: ItemScores, values: Float64Array): Float64Array {
  return asked === null ? values : values.filter((_, person) => asked[person] === 1);
}
