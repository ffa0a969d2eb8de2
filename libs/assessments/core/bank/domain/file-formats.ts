import type { FileFormat, ImportFormat } from '#assessments/engine/formats';

/** What is read: QTI in any of its versions, as one item or a package. */
export const questionFormats = ['gift', 'moodle-xml', 'aiken', 'csv', 'xlsx', 'qti'] as const satisfies readonly FileFormat[];
export type QuestionFormat = (typeof questionFormats)[number];

export const exportFormats = ['gift', 'moodle-xml', 'aiken', 'csv', 'xlsx', 'qti-2.1', 'qti-3.0'] as const satisfies readonly (ImportFormat | `qti-${string}`)[];
export type ExportFormat = (typeof exportFormats)[number];

const extensions: Readonly<Record<ExportFormat, string>> = { gift: 'gift', 'moodle-xml': 'xml', aiken: 'txt', csv: 'csv', xlsx: 'xlsx', 'qti-2.1': 'zip', 'qti-3.0': 'zip' };

export const exportMediaTypes: Readonly<Record<ExportFormat, string>> = {
  gift: 'text/plain; charset=utf-8',
  'moodle-xml': 'application/xml',
  aiken: 'text/plain; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'qti-2.1': 'application/zip',
  'qti-3.0': 'application/zip',
};

/** `civic-basics-2026-05-04-qti-3.0.zip` */
export function exportFileName(bankKey: string, format: ExportFormat, at: Date): string {
  return `${bankKey}-${at.toISOString().slice(0, 10)}-${format}.${extensions[format]}`;
}

const day = 86_400_000;

/** A file that nobody confirmed, and one that was made to be fetched, are deleted after so many days. */
export const keptFileDays = 7;

export function keptUntil(madeAt: Date): Date {
  return new Date(madeAt.getTime() + keptFileDays * day);
}
