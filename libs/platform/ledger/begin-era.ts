import type { Sql } from '../database/index.js';

/**
 * A ledger that was restored on another server holds transaction numbers which that server has yet to reach, and new facts
 * would be taken for old. A new era puts them behind all that was restored. Called before a process records or follows.
 * Answers whether one was begun.
 */
export async function beginEraAfterRestore(sql: Sql): Promise<boolean> {
  const begun = await sql.rows(
    `insert into ledger.era (era)
     select ledger.current_era() + 1
     where (select max(xid) from ledger.fact where era = ledger.current_era()) > (pg_snapshot_xmax(pg_current_snapshot())::text)::bigint
     on conflict on constraint era_pk do nothing returning era`,
  );
  return begun.length > 0;
}
