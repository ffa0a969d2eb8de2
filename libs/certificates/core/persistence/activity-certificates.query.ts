import type { Sql } from '#platform/database';

/** Who was ever issued something for a completion of the activity; a revoked certificate is not issued again by itself. */
export async function peopleWithCertificate(sql: Sql, activityId: string): Promise<Set<string>> {
  const rows = await sql.rows<{ personId: string }>(`select distinct person_id as "personId" from certificates.certificate where activity_id = $1`, [activityId]);
  return new Set(rows.map(({ personId }) => personId));
}

/** The latest number of each person. */
export async function numbersOfActivity(sql: Sql, activityId: string): Promise<Map<string, string>> {
  const rows = await sql.rows<{ personId: string; number: string }>(`select person_id as "personId", number from certificates.certificate where activity_id = $1 order by revision`, [activityId]);
  return new Map(rows.map(({ personId, number }) => [personId, number]));
}

export async function validOfActivity(sql: Sql, activityId: string): Promise<{ readonly id: string; readonly number: string; readonly holderName: string }[]> {
  return sql.rows(`select id, number, claims->>'holderName' as "holderName" from certificates.certificate where activity_id = $1 and state = 'valid' order by number`, [activityId]);
}
