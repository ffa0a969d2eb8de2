import { firstRow, type Sql } from '#platform/database';

export interface JoinCodeRecord {
  readonly code: string;
  readonly activityId: string;
  readonly expiresAt: Date;
  readonly uses: number;
}

const columns = `code, activity_id as "activityId", expires_at as "expiresAt", uses`;

export function listJoinCodes(sql: Sql, activityId: string): Promise<JoinCodeRecord[]> {
  return sql.rows<JoinCodeRecord>(`select ${columns} from programme.join_code where activity_id = $1 and revoked_at is null order by created_at desc, code`, [activityId]);
}

/** A code that was not revoked; it may have expired. */
export function findJoinCode(sql: Sql, code: string): Promise<JoinCodeRecord | undefined> {
  return firstRow<JoinCodeRecord>(sql, `select ${columns} from programme.join_code where code = $1 and revoked_at is null`, [code]);
}

/** Answers false when the code is taken. */
export async function addJoinCode(tx: Sql, code: string, activityId: string, createdBy: string, createdAt: Date, expiresAt: Date): Promise<boolean> {
  const added = await tx.rows(
    `insert into programme.join_code (code, activity_id, created_by, created_at, expires_at) values ($1, $2, $3, $4, $5)
     on conflict on constraint join_code_pk do nothing returning code`,
    [code, activityId, createdBy, createdAt, expiresAt],
  );
  return added.length > 0;
}

/** Counts a use of the code; false when it was revoked or expired meanwhile. */
export async function countUse(tx: Sql, code: string, now: Date): Promise<boolean> {
  const counted = await tx.rows(`update programme.join_code set uses = uses + 1 where code = $1 and revoked_at is null and expires_at > $2 returning code`, [code, now]);
  return counted.length > 0;
}

export async function revokeJoinCode(tx: Sql, activityId: string, code: string, at: Date): Promise<boolean> {
  const revoked = await tx.rows(`update programme.join_code set revoked_at = $3 where activity_id = $1 and code = $2 and revoked_at is null returning code`, [activityId, code, at]);
  return revoked.length > 0;
}
