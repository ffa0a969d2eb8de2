import type { Language } from '#kernel';
import { firstRow, type Sql } from '#platform/database';
import type { QuestionFormat } from '../domain/file-formats.js';
import type { FileReport, ImportState } from '../domain/import-report.js';
import { storableJson, storableText } from './storable.js';

export interface BankImport {
  readonly id: string;
  readonly bankId: string;
  readonly format: QuestionFormat;
  readonly language: Language;
  readonly fileName: string;
  readonly state: ImportState;
  readonly report: FileReport | null;
  /** How far reading or taking in has come. */
  readonly taskId: string;
  readonly taken: number;
  readonly keepDuplicates: boolean;
  readonly madeBy: string;
  readonly madeAt: Date;
}

const columns = `id, bank_id as "bankId", format, language, file_name as "fileName", state, report, task_id as "taskId", taken, keep_duplicates as "keepDuplicates", made_by as "madeBy", made_at as "madeAt"`;

export async function insertImport(tx: Sql, made: Pick<BankImport, 'id' | 'bankId' | 'format' | 'language' | 'fileName' | 'taskId' | 'madeBy'>, bytes: Uint8Array, at: Date): Promise<void> {
  await tx.rows(
    `insert into assessments.bank_import (id, bank_id, format, language, file_name, bytes, state, task_id, made_by, made_at) values ($1, $2, $3, $4, $5, $6, 'reading', $7, $8, $9)`,
    [made.id, made.bankId, made.format, made.language, storableText(made.fileName), Buffer.from(bytes), made.taskId, made.madeBy, at],
  );
}

export async function findImport(sql: Sql, id: string): Promise<BankImport | undefined> {
  return firstRow<BankImport>(sql, `select ${columns} from assessments.bank_import where id = $1`, [id]);
}

export async function importBytes(sql: Sql, id: string): Promise<Buffer | undefined> {
  return (await firstRow<{ bytes: Buffer | null }>(sql, `select bytes from assessments.bank_import where id = $1`, [id]))?.bytes ?? undefined;
}

/** Keeps what was found, and in the place of the file what comes over of it. */
export async function noteReport(tx: Sql, id: string, report: FileReport, pack: Uint8Array): Promise<void> {
  await tx.rows(`update assessments.bank_import set state = 'read', report = $2, bytes = $3 where id = $1`, [id, storableJson(report), Buffer.from(pack)]);
}

/** Goes on from `read` to `taking`, once. */
export async function confirmImport(tx: Sql, id: string, keepDuplicates: boolean, taskId: string): Promise<boolean> {
  return (await tx.rows(`update assessments.bank_import set state = 'taking', keep_duplicates = $2, task_id = $3 where id = $1 and state = 'read' returning id`, [id, keepDuplicates, taskId])).length > 0;
}

/** Takes a file away that is not in the bank and not on its way into it; false when there is none such. */
export async function discardImport(tx: Sql, id: string): Promise<boolean> {
  return (await tx.rows(`delete from assessments.bank_import where id = $1 and state = 'read' returning id`, [id])).length > 0;
}

/** Files that nobody confirmed, and what was told of those that came in. */
export async function forgetImports(sql: Sql, madeBefore: Date): Promise<void> {
  await sql.rows(`delete from assessments.bank_import where made_at < $1`, [madeBefore]);
}

export async function finishImport(tx: Sql, id: string, taken: number, at: Date): Promise<void> {
  await tx.rows(`update assessments.bank_import set state = 'done', bytes = null, taken = $2, finished_at = $3 where id = $1`, [id, taken, at]);
}

export async function fingerprintsIn(sql: Sql, bankId: string): Promise<Set<string>> {
  const rows = await sql.rows<{ fingerprint: string }>(`select fingerprint from assessments.bank_item where bank_id = $1 and retired_at is null`, [bankId]);
  return new Set(rows.map(({ fingerprint }) => fingerprint));
}
