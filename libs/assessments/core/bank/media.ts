import { shownMedia, type ItemContent } from '#assessments/engine';
import type { Sql } from '#platform/database';
import { filesErrors, findFileByHash, readFileBytes, type StoredFile } from '#platform/files';
import { itemFiles } from './domain/bank-item.js';

export interface FileToServe {
  readonly file: StoredFile;
  readonly bytes: Buffer;
}

/** A medium that one of these questions shows, by the hash of its bytes; whoever may see the question may see it. @throws DomainError `files.not-found` */
export async function mediumOf(sql: Sql, contents: readonly ItemContent[], sha256: string): Promise<FileToServe> {
  const shown = contents.some((content) => shownMedia(content).some((medium) => medium.sha256 === sha256));
  const file = shown ? await findFileByHash(sql, itemFiles, sha256) : undefined;
  const bytes = file === undefined ? undefined : await readFileBytes(sql, file.id);
  if (file === undefined || bytes === undefined) throw filesErrors.error('files.not-found');
  return { file, bytes };
}
