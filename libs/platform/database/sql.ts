/** Something that runs SQL: the database itself, or one transaction in it. */
export interface Sql {
  rows<R extends object>(text: string, parameters?: readonly unknown[]): Promise<R[]>;
}

/** The only row of a query that answers one. */
export async function oneRow<R extends object>(sql: Sql, text: string, parameters?: readonly unknown[]): Promise<R> {
  const row = await firstRow<R>(sql, text, parameters);
  if (row === undefined) throw new Error(`No row from: ${text.trim().slice(0, 80)}`);
  return row;
}

export async function firstRow<R extends object>(sql: Sql, text: string, parameters?: readonly unknown[]): Promise<R | undefined> {
  const [row] = await sql.rows<R>(text, parameters);
  return row;
}
