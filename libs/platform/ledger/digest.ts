import { createHash } from 'node:crypto';
import { firstRow, type Sql } from '../database/index.js';

interface Digest {
  readonly day: string;
  readonly facts: number;
  readonly hash: string;
}

const factsOfDay = `select id, type, version, occurred_at::text, recorded_at::text, subject_id, actor_id, programme_id, activity_id, language, payload::text, supersedes
  from ledger.fact where recorded_at >= $1::date and recorded_at < $1::date + 1 order by id`;

/** Chains the facts of each closed day (UTC) that has no digest yet; answers how many days were added. */
export async function chainDigests(sql: Sql): Promise<number> {
  const days = await sql.rows<{ day: string }>(
    `select distinct (recorded_at at time zone 'UTC')::date::text as day from ledger.fact
     where recorded_at < (now() at time zone 'UTC')::date
       and (recorded_at at time zone 'UTC')::date > coalesce((select max(day) from ledger.digest), date '2000-01-01') order by 1`,
  );
  for (const { day } of days) {
    const previous = await firstRow<Digest>(sql, `select day::text, facts, hash from ledger.digest where day < $1::date order by day desc limit 1`, [day]);
    const { facts, hash } = await digestOf(sql, day, previous?.hash ?? '');
    await sql.rows(`insert into ledger.digest (day, facts, hash) values ($1, $2, $3) on conflict do nothing`, [day, facts, hash]);
  }
  return days.length;
}

/** The days whose facts no longer give the recorded digest: a row was changed or deleted behind the trigger's back. */
export async function brokenDigests(sql: Sql): Promise<string[]> {
  const digests = await sql.rows<Digest>(`select day::text, facts, hash from ledger.digest order by day`);
  const broken: string[] = [];
  let previous = '';
  for (const digest of digests) {
    const { hash } = await digestOf(sql, digest.day, previous);
    if (hash !== digest.hash) broken.push(digest.day);
    previous = digest.hash;
  }
  return broken;
}

async function digestOf(sql: Sql, day: string, previous: string): Promise<Omit<Digest, 'day'>> {
  const facts = await sql.rows<Record<string, string | null>>(factsOfDay, [day]);
  const hash = createHash('sha256').update(previous);
  for (const fact of facts) hash.update(JSON.stringify(Object.values(fact)));
  return { facts: facts.length, hash: hash.digest('hex') };
}
