import { shownMedia, type ItemContent } from '#assessments/engine';
import type { ExportedItem } from '#assessments/engine/formats';
import type { Sql } from '#platform/database';
import { findFileByHash, readFileBytes } from '#platform/files';
import { itemFiles } from '../domain/bank-item.js';
import { foldersOf, type Folder } from '../persistence/banks.repository.js';
import type { Selection } from '../persistence/exports.repository.js';

interface StoredItem {
  readonly name: string;
  readonly content: ItemContent;
  readonly folderId: string | null;
  readonly tags: readonly string[];
}

const everything: Selection = { folderId: null, itemIds: null };

/** The questions of a bank, or those of them that are meant, on their way to a file, folder by folder; retired ones stay. */
export async function givenItems(sql: Sql, bankId: string, { folderId: folder, itemIds }: Selection = everything): Promise<ExportedItem[]> {
  const folders = await foldersOf(sql, bankId);
  const stored = await sql.rows<StoredItem>(
    `with recursive inner_folder as (
       select id from assessments.bank_folder where id = $2::uuid and bank_id = $1
       union select f.id from assessments.bank_folder f join inner_folder on f.parent_id = inner_folder.id
     )
     select name, content, folder_id as "folderId", tags from assessments.bank_item
     where bank_id = $1 and retired_at is null and ($2::uuid is null or folder_id in (select id from inner_folder)) and ($3::uuid[] is null or id = any ($3::uuid[]))
     order by folder_id nulls first, id`,
    [bankId, folder, itemIds],
  );
  const items: ExportedItem[] = [];
  for (const { name, content, folderId, tags } of stored) {
    items.push({ title: name, content, category: pathOf(folders, folderId), tags, ...(shownMedia(content).length > 0 ? { media: await mediaOf(sql, content) } : {}) });
  }
  return items;
}

function pathOf(folders: readonly Folder[], id: string | null): string[] {
  const path: string[] = [];
  let folder = folders.find((one) => one.id === id);
  while (folder !== undefined && path.length < 20) {
    path.unshift(folder.name);
    const { parentId } = folder;
    folder = folders.find((one) => one.id === parentId);
  }
  return path;
}

/** The bytes of an item's media by their keys; a copy shows the files of what it was copied from. */
async function mediaOf(sql: Sql, content: ItemContent): Promise<Map<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>();
  for (const { key, sha256 } of shownMedia(content)) {
    const file = await findFileByHash(sql, itemFiles, sha256);
    const bytes = file === undefined ? undefined : await readFileBytes(sql, file.id);
    if (bytes !== undefined) found.set(key, bytes);
  }
  return found;
}
