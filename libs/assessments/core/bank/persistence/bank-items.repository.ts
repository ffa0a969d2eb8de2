import { newId } from '#kernel';
import { firstRow, oneRow, type Sql } from '#platform/database';
import { storableJson } from './storable.js';
import { contentHash } from '../../domain/content-hash.js';
import type { BankItem, Findable, ItemLabels, Written } from '../domain/bank-item.js';

const itemColumns = `id, bank_id as "bankId", folder_id as "folderId", name, content, state, revision, outdated, tags, competences, difficulty, writers,
  written_by as "writtenBy", written_at as "writtenAt", reviewed_by as "reviewedBy", reviewed_at as "reviewedAt", version_id as "versionId", retired_at as "retiredAt"`;

export async function findBankItem(sql: Sql, id: string): Promise<BankItem | undefined> {
  return firstRow<BankItem>(sql, `select ${itemColumns} from assessments.bank_item where id = $1`, [id]);
}

export async function lockBankItem(tx: Sql, id: string): Promise<BankItem | undefined> {
  return firstRow<BankItem>(tx, `select ${itemColumns} from assessments.bank_item where id = $1 for update`, [id]);
}

export type NewBankItem = Pick<BankItem, 'id' | 'bankId'> & ItemLabels & Written & Findable;

const chunk = 500;

/** Writes new questions, some hundred a statement. */
export async function insertBankItems(tx: Sql, items: readonly NewBankItem[], written: (count: number) => Promise<void> = async () => undefined): Promise<void> {
  for (let from = 0; from < items.length; from += chunk) {
    const part = items.slice(from, from + chunk);
    await tx.rows(`insert into assessments.item (id, key) select id, id::text from unnest($1::uuid[]) as i (id)`, [part.map(({ id }) => id)]);
    await tx.rows(
      `insert into assessments.bank_item (id, bank_id, folder_id, name, kind, content, state, outdated, tags, competences, difficulty, writers, written_by, written_at, fingerprint, lead, search)
       select id, "bankId", "folderId", name, content->>'kind', content, state, outdated, tags, competences, difficulty, writers, "writtenBy", "writtenAt", fingerprint, lead, search
       from jsonb_to_recordset($1::jsonb) as n (id uuid, "bankId" uuid, "folderId" uuid, name text, content jsonb, state text, outdated text[], tags text[], competences text[],
         difficulty text, writers uuid[], "writtenBy" uuid, "writtenAt" timestamptz, fingerprint text, lead text, search text)`,
      [storableJson(part)],
    );
    await written(from + part.length);
  }
}

/** Writes what has changed and answers the new revision. */
export async function updateBankItem(tx: Sql, id: string, item: ItemLabels & Written & Findable): Promise<number> {
  const row = await oneRow<{ revision: number }>(
    tx,
    `update assessments.bank_item set name = $2, folder_id = $3, tags = $4, competences = $5, difficulty = $6, kind = $7, content = $8, state = $9, outdated = $10, writers = $11,
       written_by = $12, written_at = $13, reviewed_by = $14, reviewed_at = $15, fingerprint = $16, lead = $17, search = $18, revision = revision + 1
     where id = $1 returning revision`,
    [
      ...[id, item.name, item.folderId, item.tags, item.competences, item.difficulty, item.content.kind, JSON.stringify(item.content), item.state, item.outdated, item.writers],
      ...[item.writtenBy, item.writtenAt, item.reviewedBy, item.reviewedAt, item.fingerprint, item.lead, item.search],
    ],
  );
  return row.revision;
}

export async function markReviewed(tx: Sql, id: string, by: string, at: Date): Promise<void> {
  await tx.rows(`update assessments.bank_item set state = 'reviewed', reviewed_by = $2, reviewed_at = $3, revision = revision + 1 where id = $1`, [id, by, at]);
}

/** Makes the reviewed content a version for ever. The same content as the last version stays that version. */
export async function storeFinal(tx: Sql, item: BankItem, by: string, at: Date): Promise<string> {
  const hash = contentHash({ content: item.content, outdated: item.outdated });
  const made = await firstRow<{ id: string }>(
    tx,
    `insert into assessments.item_version (id, item_id, hash, content, lesson_key, created_at) values ($1, $2, $3, $4, null, $5)
     on conflict on constraint item_version_once do nothing returning id`,
    [newId(), item.id, hash, JSON.stringify(item.content), at],
  );
  const { id: versionId } = made ?? (await oneRow<{ id: string }>(tx, `select id from assessments.item_version where item_id = $1 and hash = $2`, [item.id, hash]));
  if (made !== undefined) {
    await tx.rows(
      `insert into assessments.bank_version (item_version_id, item_id, number, outdated, written_by, reviewed_by, finalised_by, finalised_at)
       select $1, $2, count(*) + 1, $3, $4, $5, $6, $7 from assessments.bank_version where item_id = $2`,
      [versionId, item.id, item.outdated, item.writtenBy, item.reviewedBy, by, at],
    );
  }
  await tx.rows(`update assessments.bank_item set state = 'final', version_id = $2, revision = revision + 1 where id = $1`, [item.id, versionId]);
  return versionId;
}

/** Whether the folder is one of the bank. */
export async function hasFolder(sql: Sql, bankId: string, folderId: string): Promise<boolean> {
  return (await firstRow(sql, `select 1 from assessments.bank_folder where id = $1 and bank_id = $2`, [folderId, bankId])) !== undefined;
}
