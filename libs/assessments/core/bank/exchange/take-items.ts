import { newId } from '#kernel';
import { shownMedia, type ItemContent } from '#assessments/engine';
import type { ImportedItem, ImportedMedium } from '#assessments/engine/formats';
import type { Sql } from '#platform/database';
import { mediaTypes, storeFile } from '#platform/files';
import { findable, itemFiles } from '../domain/bank-item.js';
import { insertBankItems, type NewBankItem } from '../persistence/bank-items.repository.js';
import { foldersOf, insertFolder, type Folder } from '../persistence/banks.repository.js';

export interface TakenItems {
  readonly bankId: string;
  readonly items: readonly ImportedItem[];
  /** Who brought them; null for the operator at the command line, who is no person of the programme. */
  readonly by: string | null;
  readonly at: Date;
  /** Called after each part with how many are written. */
  readonly written?: (count: number) => Promise<void>;
}

/** Stands for whoever runs the command line; no person has it. */
const operator = '00000000-0000-0000-0000-000000000000';

const largestMedium = 20 * 1024 * 1024;

/**
 * Takes what came over of a file into a bank, all of it or, with the transaction, none: as drafts, in folders made from the
 * file's categories, with their media. Whoever did not bring them may review them.
 */
export async function takeItems(tx: Sql, { bankId, items, by, at, written }: TakenItems): Promise<number> {
  const kept = items.flatMap(({ content, ...item }) => (content === undefined ? [] : [{ ...item, content, id: newId() }]));
  const folders = await folderIds(tx, bankId, kept.map(({ category }) => category));
  const rows = kept.map(({ id, title, content, category, tags }): NewBankItem => {
    const writing = { content, state: 'draft' as const, outdated: [], writers: by === null ? [] : [by], writtenBy: by ?? operator, writtenAt: at, reviewedBy: null, reviewedAt: null };
    return { id, bankId, name: title, folderId: folders.get(pathOf(category)) ?? null, tags: [...new Set(tags)], competences: [], difficulty: null, ...writing, ...findable(content, title) };
  });
  await insertBankItems(tx, rows, written);
  for (const { id, media, content } of kept) await storeMedia(tx, id, shownOf(content, media).map(({ bytes }) => bytes), at);
  return kept.length;
}

function shownOf(content: ItemContent, brought: readonly ImportedMedium[]): ImportedMedium[] {
  const shown = shownMedia(content);
  return brought.filter(({ key }) => shown.some((one) => one.key === key));
}

/** Keeps the pictures, sounds and films of a question with it. */
export async function storeMedia(tx: Sql, id: string, media: readonly Uint8Array[], at: Date): Promise<void> {
  for (const bytes of media) await storeFile(tx, { bytes, owner: { kind: itemFiles, id }, accepts: mediaTypes, maxBytes: largestMedium, at });
}

function pathOf(category: readonly string[]): string {
  return category.join('\n');
}

/** The folders of all categories, those that are missing made; of the same name in the same place there is one. */
async function folderIds(tx: Sql, bankId: string, categories: readonly (readonly string[])[]): Promise<Map<string, string>> {
  const known = await foldersOf(tx, bankId);
  const ids = new Map<string, string>();
  for (const category of categories) {
    let parentId: string | null = null;
    for (let depth = 1; depth <= category.length; depth++) {
      const path = pathOf(category.slice(0, depth));
      const name = category[depth - 1] ?? '';
      const id: string = ids.get(path) ?? known.find((folder) => folder.parentId === parentId && folder.name === name)?.id ?? (await addFolder(tx, bankId, known, { id: newId(), parentId, name }));
      ids.set(path, id);
      parentId = id;
    }
  }
  return ids;
}

async function addFolder(tx: Sql, bankId: string, known: Folder[], folder: Folder): Promise<string> {
  await insertFolder(tx, bankId, folder);
  known.push(folder);
  return folder.id;
}
