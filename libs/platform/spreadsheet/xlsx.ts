import writeWorkbook from 'write-excel-file/node';
import type { Cell, Sheet } from './sheet.js';

/** Excel's limit. */
const longestName = 31;

/** A workbook with a tab for each sheet; the header stands in bold and stays in view. */
export async function toXlsx(sheets: readonly Sheet[]): Promise<Buffer> {
  const tabs = sheets.map(({ name, header, rows }) => ({
    sheet: tabName(name),
    data: [header.map((value) => ({ value, type: String, fontWeight: 'bold' as const })), ...rows.map((row) => row.map(typed))],
    stickyRowsCount: 1,
    columns: header.map((title, column) => ({ width: widthOf([title, ...rows.slice(0, 200).map((row) => row[column] ?? null)]) })),
  }));
  return writeWorkbook(tabs).toBuffer();
}

/** Typed as text, a cell is never taken for a formula. */
function typed(cell: Cell) {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'string') return { value: cell, type: String };
  if (typeof cell === 'number') return Number.isFinite(cell) ? { value: cell, type: Number } : null;
  if (typeof cell === 'boolean') return { value: cell, type: Boolean };
  return { value: cell, type: Date, format: 'yyyy-mm-dd hh:mm' };
}

function widthOf(cells: readonly Cell[]): number {
  const longest = Math.max(...cells.map((cell) => (cell instanceof Date ? 16 : String(cell ?? '').length)));
  return Math.min(60, Math.max(8, longest + 2));
}

function tabName(name: string): string {
  return name.replace(/[\\/?*[\]:]/g, ' ').slice(0, longestName);
}
