import type { Sql } from '#platform/database';

/** Values by column; arrays and objects go in as JSON, dates as instants. */
export type NewRow = Readonly<Record<string, unknown>>;

/** Inserts rows of one shape with one statement; the table knows its columns' types. */
export async function insertRows(tx: Sql, table: string, rows: readonly NewRow[]): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first).join(', ');
  await tx.rows(`insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)`, [JSON.stringify(rows)]);
}
