import { createHash } from 'node:crypto';
import { firstRow, prepared, type Sql } from '#platform/database';

export interface StoredDocument {
  readonly certificateId: string;
  readonly sha256: string;
  readonly bytes: Buffer;
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

export async function storeDocument(tx: Sql, certificateId: string, bytes: Uint8Array, at: Date): Promise<void> {
  await tx.rows(
    prepared(`insert into certificates.document (certificate_id, sha256, bytes, created_at) values ($1, $2, $3, $4) on conflict on constraint document_pk do nothing`),
    [certificateId, sha256(bytes), Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), at],
  );
}

export async function findDocument(sql: Sql, certificateId: string): Promise<StoredDocument | undefined> {
  return firstRow<StoredDocument>(sql, `select certificate_id as "certificateId", sha256, bytes from certificates.document where certificate_id = $1`, [certificateId]);
}

export async function certificateOfDocument(sql: Sql, hash: string): Promise<string | undefined> {
  const row = await firstRow<{ id: string }>(sql, `select certificate_id as id from certificates.document where sha256 = $1`, [hash]);
  return row?.id;
}

export async function forgetDocument(tx: Sql, certificateId: string): Promise<void> {
  await tx.rows(`delete from certificates.document where certificate_id = $1`, [certificateId]);
}
