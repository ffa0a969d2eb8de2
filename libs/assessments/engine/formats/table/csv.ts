import { parse } from 'csv-parse/sync';

/** A formula must not run when somebody opens the file: what could be one gets an apostrophe, which comes off again here. */
const couldBeFormula = /^'*[=+\-@\t\r]/;

/** The cells of a CSV file with commas, semicolons or tabs; null when its quotes do not close. */
export function readCsv(text: string): string[][] | null {
  const plain = text.replace(/^\uFEFF/, '');
  const head = plain.slice(0, 2_000).split(/\r?\n/)[0] ?? '';
  const [delimiter = ','] = [',', ';', '\t'].sort((a, b) => head.split(b).length - head.split(a).length);
  try {
    const records = parse(plain, { delimiter, relax_column_count: true, skip_empty_lines: true, max_record_size: 2_000_000 }) as string[][];
    return records.map((cells) => cells.map((cell) => (cell.startsWith("'") && couldBeFormula.test(cell) ? cell.slice(1) : cell)));
  } catch {
    return null;
  }
}

/** RFC 4180 with a mark of UTF-8, without which spreadsheets read Cyrillic as rubbish. */
export function writeCsv(table: readonly (readonly string[])[]): string {
  const cell = (text: string) => {
    const harmless = couldBeFormula.test(text) ? `'${text}` : text;
    return /[",;\r\n\t]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
  };
  return `\uFEFF${table.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}
