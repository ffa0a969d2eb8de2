import { firstRow, type Sql } from '#platform/database';
import { sha256 } from '../../persistence/documents.repository.js';
import type { SafePicture } from '../pictures/picture.js';

export interface StoredPicture extends SafePicture {
  readonly hash: string;
}

const columns = `hash, media_type as "mediaType", width, height, bytes`;

/** As SQL, of a picture `i`: no version and no draft shows it. */
const unused = `not exists (select from certificates.template_version v join certificates.template t on t.id = v.template_id where t.programme_id = i.programme_id and v.images @> array[i.hash])`;

/** The same picture twice is one, that lies there since it was last chosen. */
export async function storePicture(tx: Sql, programmeId: string, { mediaType, bytes, width, height }: SafePicture, at: Date): Promise<string> {
  const hash = sha256(bytes);
  // Its time begins anew; what is there is never changed.
  await tx.rows(`delete from certificates.template_image i where i.programme_id = $1 and i.hash = $2 and ${unused}`, [programmeId, hash]);
  await tx.rows(
    `insert into certificates.template_image (programme_id, hash, media_type, width, height, bytes, stored_at) values ($1, $2, $3, $4, $5, $6, $7) on conflict on constraint template_image_pk do nothing`,
    [programmeId, hash, mediaType, width, height, bytes, at],
  );
  return hash;
}

export function findPicture(sql: Sql, programmeId: string, hash: string): Promise<StoredPicture | undefined> {
  return firstRow<StoredPicture>(sql, `select ${columns} from certificates.template_image where programme_id = $1 and hash = $2`, [programmeId, hash]);
}

export async function findPictures(sql: Sql, programmeId: string, hashes: readonly string[]): Promise<Map<string, StoredPicture>> {
  if (hashes.length === 0) return new Map();
  const rows = await sql.rows<StoredPicture>(`select ${columns} from certificates.template_image where programme_id = $1 and hash = any ($2::text[])`, [programmeId, hashes]);
  return new Map(rows.map((row) => [row.hash, row]));
}

/** Those that no template shows and that have lain there since before. */
export async function forgetPictures(tx: Sql, before: Date): Promise<void> {
  await tx.rows(`delete from certificates.template_image i where i.stored_at < $1 and ${unused}`, [before]);
}
