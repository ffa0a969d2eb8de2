import type { Cell, Sheet } from './sheet.js';

/**
 * A sheet as CSV: RFC 4180 with a byte-order mark, without which Excel reads Cyrillic as rubbish. A text that a spreadsheet
 * would take for a formula gets an apostrophe in front (OWASP, "CSV Injection").
 */
export function toCsv({ header, rows }: Pick<Sheet, 'header' | 'rows'>): string {
  return `\uFEFF${[header, ...rows].map((row) => `${row.map(written).join(',')}\r\n`).join('')}`;
}

function written(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return cell instanceof Date ? cell.toISOString() : String(cell);
  const text = harmless(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A text that no spreadsheet runs. */
export function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
