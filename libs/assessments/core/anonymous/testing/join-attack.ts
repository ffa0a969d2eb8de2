import type { Sql } from '#platform/database';

/** Whose sheet an attacker takes each for: the answers by person. */
export type Guess = ReadonlyMap<string, string>;

interface Dumped {
  readonly table: string;
  readonly row: Readonly<Record<string, unknown>>;
  /** The transaction that wrote the row, and its place in the file. */
  readonly xmin: number;
  readonly place: string;
}

/** Every row of every table, as whoever holds the database sees it. */
export async function dump(sql: Sql): Promise<Dumped[]> {
  const tables = await sql.rows<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema') order by 1`,
  );
  const rows: Dumped[] = [];
  for (const { name } of tables) {
    const found = await sql.rows<Omit<Dumped, 'table'>>(`select to_jsonb(t.*) as row, t.xmin::text::bigint::int as xmin, t.ctid::text as place from ${name} t`);
    rows.push(...found.map((one) => ({ table: name, ...one })));
  }
  return rows;
}

const says = (value: unknown, text: string) => JSON.stringify(value).includes(text);
const placeOf = (place: string) => place.replace(/[()]/g, '').split(',').reduce((sum, part) => sum * 100_000 + Number(part), 0);

/** People and answers that stand in one row, or that a chain of rows with a common id of its own ties together. */
export function joinedByIds(rows: readonly Dumped[], people: readonly string[], answers: readonly string[], common: ReadonlySet<string>): Guess {
  const ids = (value: unknown) => new Set(JSON.stringify(value).match(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g)?.filter((id) => !common.has(id)) ?? []);
  const guess = new Map<string, string>();
  for (const person of people) {
    const known = new Set([person]);
    for (let grown = true; grown; ) {
      grown = false;
      for (const { row } of rows) {
        const own = ids(row);
        if (![...own].some((id) => known.has(id))) continue;
        for (const id of own) if (!known.has(id) && !people.includes(id)) grown = known.add(id).size > 0;
      }
    }
    const answer = answers.find((text) => rows.some(({ row }) => says(row, text) && [...ids(row)].some((id) => known.has(id))));
    if (answer !== undefined) guess.set(person, answer);
  }
  return guess;
}

/**
 * Lays people and answers side by side in every order that the rows have: by transaction, by place, by each of their columns.
 * `seen` is the order in which somebody in the room saw people hand in.
 */
export function joinedByOrder(rows: readonly Dumped[], people: readonly string[], answers: readonly string[], seen: readonly string[]): { readonly by: string; readonly guess: Guess }[] {
  const ofPeople = [{ by: 'seen', order: seen }, ...ordersOf(rows, people)];
  const ofAnswers = ordersOf(rows, answers);
  return ofPeople.flatMap((came) =>
    ofAnswers.map((sheets) => ({ by: `${came.by} / ${sheets.by}`, guess: new Map(came.order.map((person, index) => [person, sheets.order[index] ?? ''])) })),
  );
}

/** In which orders the rows of each table that names all of them name them. Where rows tie, they say nothing. */
function ordersOf(rows: readonly Dumped[], texts: readonly string[]): { readonly by: string; readonly order: readonly string[] }[] {
  const orders: { by: string; order: string[] }[] = [];
  for (const table of new Set(rows.map((row) => row.table))) {
    const naming = texts.flatMap((text) => {
      const found = rows.find((row) => row.table === table && says(row.row, text));
      return found === undefined ? [] : [{ text, found }];
    });
    if (naming.length < texts.length) continue;
    const columns = Object.keys(naming[0]?.found.row ?? {});
    const keys: Readonly<Record<string, (row: Dumped) => number | string>> = {
      xmin: ({ xmin }) => xmin,
      ctid: ({ place }) => placeOf(place),
      ...Object.fromEntries(columns.map((column) => [column, ({ row }: Dumped) => JSON.stringify(row[column])])),
    };
    for (const [name, key] of Object.entries(keys)) {
      if (new Set(naming.map(({ found }) => key(found))).size < texts.length) continue;
      orders.push({ by: `${table}.${name}`, order: [...naming].sort((a, b) => (key(a.found) < key(b.found) ? -1 : 1)).map(({ text }) => text) });
    }
  }
  return orders;
}
