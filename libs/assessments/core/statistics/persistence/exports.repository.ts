import { firstRow, type Sql } from '#platform/database';

export interface StoredExport {
  readonly id: string;
  readonly assessmentId: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

export async function storeExport(tx: Sql, { id, assessmentId, name, mediaType, bytes }: StoredExport, expiresAt: Date): Promise<void> {
  await tx.rows(`insert into assessments.export (id, assessment_id, name, media_type, bytes, expires_at) values ($1, $2, $3, $4, $5, $6)`, [id, assessmentId, name, mediaType, bytes, expiresAt]);
}

export function findExport(sql: Sql, id: string, at: Date): Promise<StoredExport | undefined> {
  return firstRow<StoredExport>(sql, `select id, assessment_id as "assessmentId", name, media_type as "mediaType", bytes from assessments.export where id = $1 and expires_at > $2`, [id, at]);
}

export async function forgetExports(sql: Sql, at: Date): Promise<void> {
  await sql.rows(`delete from assessments.export where expires_at <= $1`, [at]);
}
