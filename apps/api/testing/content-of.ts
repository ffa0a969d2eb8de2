import type { Database } from '#platform/database';

/** A mark of each table's content, so that a change anywhere shows. Counted attempts are no content. */
export async function contentOf(db: Database): Promise<Readonly<Record<string, string>>> {
  const tables = await db.rows<{ name: string }>(
    `select quote_ident(table_schema) || '.' || quote_ident(table_name) as name from information_schema.tables
     where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema') and table_name <> 'rate_limit'`,
  );
  const marks = await Promise.all(
    tables.map(async ({ name }) => {
      const [row] = await db.rows<{ mark: string }>(`select count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)), 0) as mark from ${name} t`);
      return [name, row?.mark ?? ''] as const;
    }),
  );
  return Object.fromEntries(marks);
}
