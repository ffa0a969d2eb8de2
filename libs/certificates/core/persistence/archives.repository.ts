import { firstRow, type Sql } from '#platform/database';

/** A ZIP of single files, or one PDF to be printed: certificates, or slips with links to them. */
export type ArchiveKind = 'zip' | 'print' | 'slips';

export interface Archive {
  readonly id: string;
  readonly programmeId: string;
  readonly activityId: string | null;
  readonly kind: ArchiveKind;
  readonly size: number;
  readonly expiresAt: Date;
}

export async function storePart(tx: Sql, archiveId: string, n: number, bytes: Uint8Array): Promise<void> {
  await tx.rows(`insert into certificates.archive_part (archive_id, n, bytes) values ($1, $2, $3)`, [archiveId, n, Buffer.from(bytes)]);
}

export async function storeArchive(tx: Sql, { id, programmeId, activityId, kind, size, expiresAt }: Archive): Promise<void> {
  await tx.rows(`insert into certificates.archive (id, programme_id, activity_id, kind, size, expires_at) values ($1, $2, $3, $4, $5, $6)`, [id, programmeId, activityId, kind, size, expiresAt]);
}

export function findArchive(sql: Sql, id: string, at: Date): Promise<Archive | undefined> {
  return firstRow<Archive>(sql, `select id, programme_id as "programmeId", activity_id as "activityId", kind, size, expires_at as "expiresAt" from certificates.archive where id = $1 and expires_at > $2`, [id, at]);
}

/** One part after the other, as the reader takes them. */
export async function* readParts(sql: Sql, archiveId: string): AsyncGenerator<Buffer> {
  for (let n = 0; ; n += 1) {
    const part = await firstRow<{ bytes: Buffer }>(sql, `select bytes from certificates.archive_part where archive_id = $1 and n = $2`, [archiveId, n]);
    if (part === undefined) return;
    yield part.bytes;
  }
}

/** Before their time: what they hold about somebody is to be destroyed. */
export async function forgetArchivesWith(tx: Sql, { programmeId, activityId }: { readonly programmeId: string; readonly activityId: string | null }): Promise<void> {
  const holding = `programme_id = $1 and (activity_id is null or activity_id = $2)`;
  await tx.rows(`delete from certificates.archive_part where archive_id in (select id from certificates.archive where ${holding})`, [programmeId, activityId]);
  await tx.rows(`delete from certificates.archive where ${holding}`, [programmeId, activityId]);
}

export async function forgetArchives(tx: Sql, before: Date): Promise<void> {
  await tx.rows(`delete from certificates.archive_part where archive_id in (select id from certificates.archive where expires_at <= $1)`, [before]);
  await tx.rows(`delete from certificates.archive where expires_at <= $1`, [before]);
}
