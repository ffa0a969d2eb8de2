import type { Language } from '#kernel';
import type { ImportFormat } from '#assessments/engine/formats';
import { firstRow, type Sql } from '#platform/database';
import type { ImportReport, ImportState } from '../domain/import-report.js';

export interface BankImport {
  readonly id: string;
  readonly bankId: string;
  readonly format: ImportFormat;
  readonly language: Language;
  readonly fileName: string;
  readonly state: ImportState;
  readonly report: ImportReport | null;
  readonly total: number;
  readonly done: number;
  readonly taken: number;
  readonly keepDuplicates: boolean;
  readonly madeBy: string;
}

const columns = `id, bank_id as "bankId", format, language, file_name as "fileName", state, report, total, done, taken, keep_duplicates as "keepDuplicates", made_by as "madeBy"`;

export async function insertImport(tx: Sql, made: Pick<BankImport, 'id' | 'bankId' | 'format' | 'language' | 'fileName' | 'madeBy'>, bytes: Uint8Array, at: Date): Promise<void> {
  await tx.rows(
    `insert into assessments.bank_import (id, bank_id, format, language, file_name, bytes, state, made_by, made_at) values ($1, $2, $3, $4, $5, $6, 'reading', $7, $8)`,
    [made.id, made.bankId, made.format, made.language, made.fileName, Buffer.from(bytes), made.madeBy, at],
  );
}

export async function findImport(sql: Sql, id: string): Promise<BankImport | undefined> {
  return firstRow<BankImport>(sql, `select ${columns} from assessments.bank_import where id = $1`, [id]);
}

export async function importBytes(sql: Sql, id: string): Promise<Buffer | undefined> {
  return (await firstRow<{ bytes: Buffer | null }>(sql, `select bytes from assessments.bank_import where id = $1`, [id]))?.bytes ?? undefined;
}

export async function noteReport(tx: Sql, id: string, report: ImportReport): Promise<void> {
  await tx.rows(`update assessments.bank_import set state = 'read', report = $2 where id = $1`, [id, JSON.stringify(report)]);
}

/** Goes on from `read` to `taking`, once. */
export async function confirmImport(tx: Sql, id: string, keepDuplicates: boolean): Promise<boolean> {
  return (await tx.rows(`update assessments.bank_import set state = 'taking', keep_duplicates = $2 where id = $1 and state = 'read' returning id`, [id, keepDuplicates])).length > 0;
}

/** Outside the transaction of the work, so that it is seen while the work goes on. */
export async function noteProgress(sql: Sql, id: string, done: number, total: number): Promise<void> {
  await sql.rows(`update assessments.bank_import set done = $2, total = $3 where id = $1`, [id, done, total]);
}

export async function finishImport(tx: Sql, id: string, taken: number, at: Date): Promise<void> {
  await tx.rows(`update assessments.bank_import set state = 'done', bytes = null, taken = $2, finished_at = $3 where id = $1`, [id, taken, at]);
}

export async function fingerprintsIn(sql: Sql, bankId: string): Promise<Set<string>> {
  const rows = await sql.rows<{ fingerprint: string }>(`select fingerprint from assessments.bank_item where bank_id = $1 and retired_at is null`, [bankId]);
  return new Set(rows.map(({ fingerprint }) => fingerprint));
}
