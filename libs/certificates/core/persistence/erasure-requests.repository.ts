import type { Sql } from '#platform/database';

export async function askErasure(sql: Sql, certificateId: string, at: Date): Promise<void> {
  await sql.rows(`insert into certificates.erasure_request (certificate_id, asked_at) values ($1, $2) on conflict do nothing`, [certificateId, at]);
}

export async function withdrawErasure(sql: Sql, certificateId: string): Promise<void> {
  await sql.rows(`delete from certificates.erasure_request where certificate_id = $1`, [certificateId]);
}

/** Of the given certificates: since when their holders have wanted them erased. */
export async function erasuresAsked(sql: Sql, certificateIds: readonly string[]): Promise<ReadonlyMap<string, Date>> {
  const rows = await sql.rows<{ id: string; askedAt: Date }>(`select certificate_id as id, asked_at as "askedAt" from certificates.erasure_request where certificate_id = any ($1::uuid[])`, [certificateIds]);
  return new Map(rows.map(({ id, askedAt }) => [id, askedAt]));
}
