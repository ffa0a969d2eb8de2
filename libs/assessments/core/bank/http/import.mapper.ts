import { keptUntil } from '../domain/file-formats.js';
import type { FileReport } from '../domain/import-report.js';
import type { BankExport } from '../persistence/exports.repository.js';
import type { BankImport } from '../persistence/imports.repository.js';
import type { ExportView, ImportLineView, ImportView } from './import.view.js';

export function importView({ id, bankId, format, fileName, state, report, taskId, taken, madeAt }: BankImport): ImportView {
  return { id, bankId, format, fileName, state, counts: report?.counts ?? null, duplicates: report?.duplicates ?? 0, items: linesOf(report), taskId, taken, deletedAt: keptUntil(madeAt).toISOString() };
}

export function exportView({ id, bankId, format, report, taskId, size, madeAt }: BankExport): ExportView {
  return { id, bankId, format, taskId, counts: report?.counts ?? null, items: linesOf(report), size, deletedAt: keptUntil(madeAt).toISOString() };
}

function linesOf(report: FileReport | null): ImportLineView[] {
  return (report?.lines ?? []).map(({ title, kind, outcome, losses, duplicate }) => ({ title, kind, outcome, duplicate, losses: losses.map(({ code, message, what }) => ({ code, message, what: what ?? null })) }));
}
