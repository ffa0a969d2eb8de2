import { createHash } from 'node:crypto';
import { newId } from '#kernel';
import { firstRow, type Sql } from '../database/index.js';
import { filesErrors } from './files.errors.js';
import { sniffMediaType, type MediaType } from './media-types.js';

/** What a file belongs to; the owner's domain decides who may see it. */
export interface FileOwner {
  /** `domain.thing`, such as `mentoring.session`. */
  readonly kind: string;
  readonly id: string;
}

export interface FileToStore {
  readonly bytes: Uint8Array;
  readonly owner: FileOwner;
  readonly accepts: readonly MediaType[];
  readonly maxBytes: number;
  readonly at: Date;
}

export interface StoredFile {
  readonly id: string;
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly hash: string;
  readonly mediaType: MediaType;
  readonly size: number;
  readonly owner: FileOwner;
}

const megabyte = 1024 * 1024;

/** Stores bytes in the caller's transaction, by the type that the bytes themselves show. @throws DomainError `files.*` for what is not accepted */
export async function storeFile(tx: Sql, { bytes, owner, accepts, maxBytes, at }: FileToStore): Promise<StoredFile> {
  if (bytes.length === 0) throw filesErrors.error('files.empty');
  if (bytes.length > maxBytes) throw filesErrors.error('files.too-large', { params: { megabytes: Math.floor(maxBytes / megabyte) } });
  const mediaType = sniffMediaType(bytes);
  if (mediaType === undefined || !accepts.includes(mediaType)) throw filesErrors.error('files.wrong-type');
  const digest = createHash('sha256').update(bytes).digest();
  const id = newId();
  await tx.rows(`insert into files.content (hash, bytes) values ($1, $2) on conflict (hash) do nothing`, [digest, Buffer.from(bytes)]);
  await tx.rows(`insert into files.file (id, hash, media_type, size, owner_kind, owner_id, stored_at) values ($1, $2, $3, $4, $5, $6, $7)`, [id, digest, mediaType, bytes.length, owner.kind, owner.id, at]);
  return { id, hash: digest.toString('hex'), mediaType, size: bytes.length, owner };
}

const columns = `f.id, encode(f.hash, 'hex') as hash, f.media_type as "mediaType", f.size, json_build_object('kind', f.owner_kind, 'id', f.owner_id) as owner`;

export function findFile(sql: Sql, id: string): Promise<StoredFile | undefined> {
  return firstRow<StoredFile>(sql, `select ${columns} from files.file f where f.id = $1`, [id]);
}

/** In the order in which they were stored. */
export function filesOf(sql: Sql, { kind, id }: FileOwner): Promise<StoredFile[]> {
  return sql.rows<StoredFile>(`select ${columns} from files.file f where f.owner_kind = $1 and f.owner_id = $2 order by f.id`, [kind, id]);
}

/** Any file with this content among those of owners of one kind. */
export function findFileByHash(sql: Sql, ownerKind: string, hash: string): Promise<StoredFile | undefined> {
  return firstRow<StoredFile>(sql, `select ${columns} from files.file f where f.hash = decode($2, 'hex') and f.owner_kind = $1 limit 1`, [ownerKind, hash]);
}

/** Files of owners of one kind that were stored before a moment, in the order in which they were, a page after `after`. */
export function olderFiles(sql: Sql, ownerKind: string, { before, after, limit }: { readonly before: Date; readonly after: string | null; readonly limit: number }): Promise<StoredFile[]> {
  return sql.rows<StoredFile>(`select ${columns} from files.file f where f.owner_kind = $1 and f.stored_at < $2 and ($3::uuid is null or f.id > $3::uuid) order by f.id limit $4`, [ownerKind, before, after, limit]);
}

export async function readFileBytes(sql: Sql, id: string): Promise<Buffer | undefined> {
  return (await firstRow<{ bytes: Buffer }>(sql, `select c.bytes from files.file f join files.content c on c.hash = f.hash where f.id = $1`, [id]))?.bytes;
}

/** Removes the file, and its bytes where no other file has the same. */
export async function deleteFile(tx: Sql, id: string): Promise<void> {
  const gone = await firstRow<{ hash: Buffer }>(tx, `delete from files.file where id = $1 returning hash`, [id]);
  if (gone === undefined) return;
  await tx.rows(`delete from files.content c where c.hash = $1 and not exists (select from files.file f where f.hash = c.hash)`, [gone.hash]);
}
