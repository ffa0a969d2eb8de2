import type { Language } from '#kernel';
import { firstRow, type Sql } from '#platform/database';
import type { ExportFormat } from '../domain/file-formats.js';
import type { FileReport } from '../domain/import-report.js';
import { storableJson } from './storable.js';

/** Which questions of a bank: chosen ones, those in a folder, or all. */
export interface Selection {
  readonly folderId: string | null;
  readonly itemIds: readonly string[] | null;
}

export interface BankExport extends Selection {
  readonly id: string;
  readonly bankId: string;
  readonly format: ExportFormat;
  readonly language: Language;
  readonly taskId: string;
  /** Null until the file is made. */
  readonly report: FileReport | null;
  readonly size: number | null;
  readonly madeBy: string;
  readonly madeAt: Date;
}

const columns = `id, bank_id as "bankId", format, language, folder_id as "folderId", item_ids as "itemIds", task_id as "taskId", report, length(bytes) as size, made_by as "madeBy", made_at as "madeAt"`;

export async function insertExport(tx: Sql, made: Omit<BankExport, 'report' | 'size'>): Promise<void> {
  await tx.rows(`insert into assessments.bank_export (id, bank_id, format, language, folder_id, item_ids, task_id, made_by, made_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`, [
    ...[made.id, made.bankId, made.format, made.language, made.folderId],
    ...[made.itemIds, made.taskId, made.madeBy, made.madeAt],
  ]);
}

export async function findExport(sql: Sql, id: string): Promise<BankExport | undefined> {
  return firstRow<BankExport>(sql, `select ${columns} from assessments.bank_export where id = $1`, [id]);
}

export async function exportBytes(sql: Sql, id: string): Promise<Buffer | undefined> {
  return (await firstRow<{ bytes: Buffer | null }>(sql, `select bytes from assessments.bank_export where id = $1`, [id]))?.bytes ?? undefined;
}

export async function keepExport(tx: Sql, id: string, report: FileReport, bytes: Uint8Array): Promise<void> {
  await tx.rows(`update assessments.bank_export set report = $2, bytes = $3 where id = $1`, [id, storableJson(report), Buffer.from(bytes)]);
}

export async function forgetExports(sql: Sql, madeBefore: Date): Promise<void> {
  await sql.rows(`delete from assessments.bank_export where made_at < $1`, [madeBefore]);
}
