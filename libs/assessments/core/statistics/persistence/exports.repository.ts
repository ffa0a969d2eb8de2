import { firstRow, type Sql, type Tx } from '#platform/database';

export interface StoredExport {
  readonly id: string;
  readonly assessmentId: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

export interface FoundExport {
  readonly assessmentId: string;
  /** Null while it is not written, and when it was thrown away. */
  readonly file: Pick<StoredExport, 'name' | 'mediaType' | 'bytes'> | null;
  /** Somebody's answers were erased after they were read for it. */
  readonly withdrawn: boolean;
}

/**
 * Makes room for a file that is about to be written from the answers as they are from then on: an erasure under way is waited for.
 * To be committed before they are read, so that an erasure that comes later finds it.
 */
export async function openExport(tx: Tx, id: string, assessmentId: string, expiresAt: Date): Promise<void> {
  await tx.rows(`select from assessments.assessment where id = $1 for share`, [assessmentId]);
  await tx.rows(
    `insert into assessments.export (id, assessment_id, expires_at) values ($1, $2, $3)
     on conflict on constraint export_pk do update set withdrawn = false, bytes = null, expires_at = $3`,
    [id, assessmentId, expiresAt],
  );
}

/** Whether it is kept: not where somebody's answers were erased since it was opened. An erasure under way is waited for, and one that comes next waits for this. */
export async function storeExport(tx: Tx, { id, name, mediaType, bytes }: Omit<StoredExport, 'assessmentId'>, expiresAt: Date): Promise<boolean> {
  const kept = await tx.rows(`update assessments.export set name = $2, media_type = $3, bytes = $4, expires_at = $5 where id = $1 and not withdrawn returning id`, [id, name, mediaType, bytes, expiresAt]);
  return kept.length > 0;
}

/** Throws away the files of these tests, also those that are being written. */
export async function withdrawExports(tx: Tx, assessmentIds: readonly string[]): Promise<void> {
  await tx.rows(`update assessments.export set withdrawn = true, bytes = null where assessment_id = any ($1::uuid[])`, [assessmentIds]);
}

export async function findExport(sql: Sql, id: string, at: Date): Promise<FoundExport | undefined> {
  const row = await firstRow<{ assessmentId: string; name: string | null; mediaType: string | null; bytes: Buffer | null; withdrawn: boolean }>(
    sql,
    `select assessment_id as "assessmentId", name, media_type as "mediaType", bytes, withdrawn from assessments.export where id = $1 and expires_at > $2`,
    [id, at],
  );
  if (row === undefined) return undefined;
  const { assessmentId, name, mediaType, bytes, withdrawn } = row;
  return { assessmentId, withdrawn, file: name === null || mediaType === null || bytes === null ? null : { name, mediaType, bytes } };
}

export async function forgetExports(sql: Sql, at: Date): Promise<void> {
  await sql.rows(`delete from assessments.export where expires_at <= $1`, [at]);
}
