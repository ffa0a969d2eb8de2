import { hashToken, newToken } from '#platform/auth';
import { firstRow, type Sql } from '#platform/database';

/** A fresh link beside those that there are; answers its token, which is not kept. */
export async function newHolderLink(tx: Sql, personId: string, at: Date): Promise<string> {
  const token = newToken();
  await tx.rows(`insert into certificates.holder_link (hash, person_id, created_at) values ($1, $2, $3)`, [hashToken(token), personId, at]);
  return token;
}

/** The link of a slip of paper; the slip before it no longer works, so that whoever finds it sees nothing. */
export async function newSlipLink(tx: Sql, personId: string, at: Date): Promise<string> {
  const token = newToken();
  await tx.rows(`delete from certificates.holder_link where person_id = $1 and way = 'slip'`, [personId]);
  await tx.rows(`insert into certificates.holder_link (hash, person_id, created_at, way) values ($1, $2, $3, 'slip')`, [hashToken(token), personId, at]);
  return token;
}

export async function holderOf(sql: Sql, token: string): Promise<string | undefined> {
  return (await firstRow<{ personId: string }>(sql, `select person_id as "personId" from certificates.holder_link where hash = $1`, [hashToken(token)]))?.personId;
}

export async function endHolderLinks(tx: Sql, personId: string): Promise<void> {
  await tx.rows(`delete from certificates.holder_link where person_id = $1`, [personId]);
}

/** How often the page of each certificate was asked for. */
export async function timesVerified(sql: Sql, certificateIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await sql.rows<{ id: string; times: number }>(`select certificate_id as id, times from certificates.verified where certificate_id = any ($1::uuid[])`, [certificateIds]);
  return new Map(rows.map(({ id, times }) => [id, times]));
}

export async function addVerified(sql: Sql, counts: ReadonlyMap<string, number>): Promise<void> {
  await sql.rows(
    `insert into certificates.verified as v (certificate_id, times) select * from unnest($1::uuid[], $2::int[])
     on conflict on constraint verified_pk do update set times = v.times + excluded.times`,
    [[...counts.keys()], [...counts.values()]],
  );
}
