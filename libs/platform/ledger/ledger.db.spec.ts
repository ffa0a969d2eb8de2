import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { defineFact, newId } from '#kernel';
import { oneRow } from '../database/index.js';
import { testDatabase, type TestDatabase } from '../testing/index.js';
import { beginEraAfterRestore, brokenDigests, chainDigests, followFacts, recordFact, skipToEnd } from './index.js';

const happened = defineFact<{ note: string }>('test.happened');
const fact = (note: string) => ({ occurredAt: new Date(), subjectId: newId(), actorId: null, programmeId: null, activityId: null, language: null, payload: { note } });

let database: TestDatabase;
let follower: string;

beforeAll(async () => {
  database = await testDatabase();
});
beforeEach(async () => {
  follower = newId();
  await database.db.transaction((tx) => skipToEnd(tx, follower));
});
afterAll(() => database.close());

/** Facts wait for every older transaction of the server, and other specs have theirs on it. */
async function settled(): Promise<void> {
  const waiting = () => database.db.rows('select 1 from ledger.fact where era = ledger.current_era() and xid >= (pg_snapshot_xmin(pg_current_snapshot())::text)::bigint limit 1');
  while ((await waiting()).length > 0) await new Promise((resolve) => setTimeout(resolve, 20));
}

async function followed(): Promise<unknown[]> {
  const notes: unknown[] = [];
  await followFacts(database.db, follower, 100, async (_tx, facts) => void notes.push(...facts.map(({ payload }) => payload['note'])));
  return notes;
}

describe('the ledger', () => {
  it('takes facts in and lets nobody change or remove them', async () => {
    const id = await recordFact(database.db, happened, fact('kept'));
    for (const change of [`update ledger.fact set payload = '{}' where id = $1`, `delete from ledger.fact where id = $1`]) {
      await expect(database.db.rows(change, [id])).rejects.toThrow('append-only');
    }
    await expect(database.db.rows('truncate ledger.fact')).rejects.toThrow('append-only');
  });

  it('shows a follower each fact once', async () => {
    await recordFact(database.db, happened, fact('one'));
    await settled();
    expect(await followed()).toEqual(['one']);
    await recordFact(database.db, happened, fact('two'));
    await settled();
    expect(await followed()).toEqual(['two']);
    expect(await followed()).toEqual([]);
  });

  it('does not skip the fact of a slow transaction that commits after a quick one', async () => {
    const slow = new Client({ connectionString: database.url });
    await slow.connect();
    await slow.query('begin');
    await slow.query(`insert into ledger.fact (id, type, version, occurred_at, payload) values ($1, 'test.happened', 1, now(), '{"note":"slow"}')`, [newId()]);
    await recordFact(database.db, happened, fact('quick'));
    expect(await followed()).toEqual([]);
    await slow.query('commit');
    await slow.end();
    await settled();
    expect(await followed()).toEqual(['slow', 'quick']);
  });

  it('keeps its place when the follower’s work fails', async () => {
    await recordFact(database.db, happened, fact('again'));
    await settled();
    await expect(followFacts(database.db, follower, 10, async () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await followed()).toEqual(['again']);
  });

  it('goes on after it was restored on a server whose transactions count from less', async () => {
    await database.db.transaction(async (tx) => {
      await tx.rows(`insert into ledger.fact (id, type, version, occurred_at, payload, xid) values ($1, 'test.happened', 1, now(), '{"note":"restored"}', 9000000000)`, [newId()]);
      await skipToEnd(tx, follower);
    });
    expect(await beginEraAfterRestore(database.db)).toBe(true);
    expect(await beginEraAfterRestore(database.db)).toBe(false);
    await recordFact(database.db, happened, fact('new'));
    await settled();
    expect(await followed()).toEqual(['new']);
  });

  it('notices a fact of a closed day that was changed behind its back', async () => {
    const id = newId();
    await database.db.rows(`insert into ledger.fact (id, type, version, occurred_at, recorded_at, payload) values ($1, 'test.happened', 1, now(), now() - interval '2 days', '{"note":"old"}')`, [id]);
    await chainDigests(database.db);
    expect(await brokenDigests(database.db)).toEqual([]);
    await database.db.rows('alter table ledger.fact disable trigger fact_append_only');
    await database.db.rows(`update ledger.fact set payload = '{"note":"forged"}' where id = $1`, [id]);
    await database.db.rows('alter table ledger.fact enable trigger fact_append_only');
    const { day } = await oneRow<{ day: string }>(database.db, `select (now() - interval '2 days')::date::text as day`);
    expect(await brokenDigests(database.db)).toEqual([day]);
  });
});
