import { shownMedia, type ItemContent } from '#assessments/engine';
import type { ExportedItem } from '#assessments/engine/formats';
import type { Sql } from '#platform/database';
import { filesOf, readFileBytes } from '#platform/files';
import { itemFiles } from '../domain/bank-item.js';
import { foldersOf, type Folder } from '../persistence/banks.repository.js';
import type { Selection } from '../persistence/exports.repository.js';

interface StoredItem {
  readonly id: string;
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
     select id, name, content, folder_id as "folderId", tags from assessments.bank_item
     where bank_id = $1 and retired_at is null and ($2::uuid is null or folder_id in (select id from inner_folder)) and ($3::uuid[] is null or id = any ($3::uuid[]))
     order by folder_id nulls first, id`,
    [bankId, folder, itemIds],
  );
  const items: ExportedItem[] = [];
  for (const { id, name, content, folderId, tags } of stored) {
    items.push({ title: name, content, category: pathOf(folders, folderId), tags, ...(shownMedia(content).length > 0 ? { media: await mediaOf(sql, id, content) } : {}) });
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

/** The bytes of an item's media by their keys: they are named by what they are. */
async function mediaOf(sql: Sql, itemId: string, content: ItemContent): Promise<Map<string, Uint8Array>> {
  const files = await filesOf(sql, { kind: itemFiles, id: itemId });
  const found = new Map<string, Uint8Array>();
  for (const { key, sha256 } of shownMedia(content)) {
    const file = files.find(({ hash }) => hash === sha256);
    const bytes = file === undefined ? undefined : await readFileBytes(sql, file.id);
    if (bytes !== undefined) found.set(key, bytes);
  }
  return found;
}
