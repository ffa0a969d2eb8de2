import { newId, type Localized } from '#kernel';
import { firstRow, type Sql } from '#platform/database';
import { storableText } from './storable.js';
import type { LabelChange, Labels } from '../domain/bulk-change.js';

export interface Bank {
  readonly id: string;
  readonly programmeId: string;
  readonly key: string;
  readonly title: Localized;
}

export interface Folder {
  readonly id: string;
  readonly parentId: string | null;
  readonly name: string;
}

const bankColumns = `id, programme_id as "programmeId", key, title`;

export async function findBank(sql: Sql, id: string): Promise<Bank | undefined> {
  return firstRow<Bank>(sql, `select ${bankColumns} from assessments.bank where id = $1`, [id]);
}

export async function findBankByKey(sql: Sql, key: string): Promise<Bank | undefined> {
  return firstRow<Bank>(sql, `select ${bankColumns} from assessments.bank where key = $1`, [key]);
}

/** False when the key is taken. */
export async function insertBank(tx: Sql, bank: Bank, now: Date): Promise<boolean> {
  const made = await tx.rows(`insert into assessments.bank (id, programme_id, key, title, created_at) values ($1, $2, $3, $4, $5) on conflict on constraint bank_once do nothing returning id`, [
    bank.id,
    bank.programmeId,
    bank.key,
    JSON.stringify(bank.title),
    now,
  ]);
  return made.length > 0;
}

export async function renameBank(tx: Sql, id: string, title: Localized): Promise<void> {
  await tx.rows(`update assessments.bank set title = $2 where id = $1`, [id, JSON.stringify(title)]);
}

export async function foldersOf(sql: Sql, bankId: string): Promise<Folder[]> {
  return sql.rows<Folder>(`select id, parent_id as "parentId", name from assessments.bank_folder where bank_id = $1 order by lower(name), id`, [bankId]);
}

export async function insertFolder(tx: Sql, bankId: string, folder: Folder): Promise<void> {
  await tx.rows(`insert into assessments.bank_folder (id, bank_id, parent_id, name) values ($1, $2, $3, $4)`, [folder.id, bankId, folder.parentId, storableText(folder.name)]);
}

export async function updateFolder(tx: Sql, { id, parentId, name }: Folder): Promise<void> {
  await tx.rows(`update assessments.bank_folder set parent_id = $2, name = $3 where id = $1`, [id, parentId, name]);
}

/** Takes a folder away; what is in it moves to the folder around it. */
export async function dissolveFolder(tx: Sql, { id, parentId }: Folder): Promise<void> {
  await tx.rows(`update assessments.bank_item set folder_id = $2, revision = revision + 1 where folder_id = $1`, [id, parentId]);
  await tx.rows(`update assessments.bank_folder set parent_id = $2 where parent_id = $1`, [id, parentId]);
  await tx.rows(`delete from assessments.bank_folder where id = $1`, [id]);
}

/** The labels of these questions of the bank, locked in one order so that two changes at once do not wait for each other for ever. */
export async function lockLabels(tx: Sql, bankId: string, itemIds: readonly string[]): Promise<Labels[]> {
  const rows = await tx.rows<Labels & { retiredAt: Date | null }>(
    `select id, folder_id as "folderId", tags, competences, difficulty, retired_at as "retiredAt"
     from assessments.bank_item where bank_id = $1 and id = any ($2::uuid[]) order by id for update`,
    [bankId, itemIds],
  );
  return rows.map((row) => ({ ...row, retiredAt: (row.retiredAt as Date | null)?.toISOString() ?? null }));
}

export async function writeLabels(tx: Sql, labels: readonly Labels[]): Promise<void> {
  await tx.rows(
    `update assessments.bank_item i
     set folder_id = n."folderId", tags = n.tags, competences = n.competences, difficulty = n.difficulty, retired_at = n."retiredAt", revision = revision + 1
     from jsonb_to_recordset($1::jsonb) as n (id uuid, "folderId" uuid, tags text[], competences text[], difficulty text, "retiredAt" timestamptz)
     where i.id = n.id`,
    [JSON.stringify(labels)],
  );
}

export async function insertChange(tx: Sql, bankId: string, madeBy: string, madeAt: Date, changes: readonly LabelChange[]): Promise<string> {
  const id = newId();
  await tx.rows(`insert into assessments.bank_change (id, bank_id, made_by, made_at, changes) values ($1, $2, $3, $4, $5)`, [id, bankId, madeBy, madeAt, JSON.stringify(changes)]);
  return id;
}

/** Marks one's own change as taken back, once; answers what it had changed. */
export async function claimUndo(tx: Sql, bankId: string, changeId: string, madeBy: string, now: Date): Promise<readonly LabelChange[] | undefined> {
  const row = await firstRow<{ changes: LabelChange[] }>(
    tx,
    `update assessments.bank_change set undone_at = $4 where id = $1 and bank_id = $2 and made_by = $3 and undone_at is null returning changes`,
    [changeId, bankId, madeBy, now],
  );
  return row?.changes;
}
