import type { RecordedFact } from '#kernel';
import { firstRow, type Database, type Tx } from '../database/index.js';
import { factColumns } from './read-facts.js';

const start = { era: 1, xid: '0', factId: '00000000-0000-0000-0000-000000000000' };

/**
 * Hands the next facts to `take` and moves the follower's place, in one transaction. Only facts of transactions older
 * than every running one are taken, so a fact of a slow transaction is never skipped. Answers how many were taken.
 */
export async function followFacts(db: Database, follower: string, limit: number, take: (tx: Tx, facts: RecordedFact[]) => Promise<void>): Promise<number> {
  return db.transaction(async (tx) => {
    await tx.rows(`insert into ledger.follower (name, era, xid, fact_id) values ($1, $2, $3, $4) on conflict do nothing`, [follower, start.era, start.xid, start.factId]);
    const place = await firstRow<{ era: number; xid: string; factId: string }>(
      tx,
      `select era, xid, fact_id as "factId" from ledger.follower where name = $1 for update skip locked`,
      [follower],
    );
    if (place === undefined) return 0;
    const facts = await tx.rows<RecordedFact & { era: number; xid: string }>(
      `select ${factColumns}, era, xid from ledger.fact
       where (era, xid, id) > ($1, $2, $3) and (era < ledger.current_era() or xid < (pg_snapshot_xmin(pg_current_snapshot())::text)::bigint)
       order by era, xid, id limit $4`,
      [place.era, place.xid, place.factId, limit],
    );
    const last = facts.at(-1);
    if (last === undefined) return 0;
    await take(tx, facts);
    await tx.rows(`update ledger.follower set era = $2, xid = $3, fact_id = $4 where name = $1`, [follower, last.era, last.xid, last.id]);
    return facts.length;
  });
}

/** Puts a follower behind everything recorded so far: what a demonstration loads counts as delivered. */
export async function skipToEnd(tx: Tx, follower: string): Promise<void> {
  await tx.rows(
    `insert into ledger.follower (name, era, xid, fact_id)
     select $1, era, xid, id from ledger.fact order by era desc, xid desc, id desc limit 1
     on conflict (name) do update set era = excluded.era, xid = excluded.xid, fact_id = excluded.fact_id`,
    [follower],
  );
}
