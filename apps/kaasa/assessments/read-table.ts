import { readFile } from 'node:fs/promises';
import { CsvError, parse } from 'csv-parse/sync';
import { OperatorError } from '../problem.js';

/** A CSV file as its cells, trimmed, with the line of the file that each row ends on. */
export interface Table {
  readonly heads: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

interface WithInfo {
  readonly info: { readonly lines: number };
  readonly record: readonly string[];
}

/** Spreadsheets in Estonia and Russia write semicolons, because the comma is the decimal sign. */
const delimiters = [',', ';', '\t'] as const;

/** Reads CSV as spreadsheets write it. What is wrong with a file is told with its line. */
export async function readTable(file: string): Promise<Table> {
  const text = decode(file, await bytesOf(file));
  const [first, ...records] = recordsOf(file, text);
  if (first === undefined) throw new OperatorError(`${file} is empty. Its first line must name the columns.`);
  const width = first.cells.findLastIndex((head) => head !== '') + 1;
  const heads = first.cells.slice(0, width);
  const unnamed = heads.indexOf('');
  if (unnamed >= 0) throw new OperatorError(`${file}: column ${unnamed + 1} has no name in the first line.`);
  const repeated = heads.find((head, index) => heads.indexOf(head) !== index);
  if (repeated !== undefined) throw new OperatorError(`${file}: two columns are called “${repeated}”.`);
  return { heads, rows: records.map(({ line, cells }) => ({ line, cells: fit(file, line, cells, width) })) };
}

async function bytesOf(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new OperatorError(`There is no file ${file}.`);
    throw new OperatorError(code === 'EISDIR' ? `${file} is a folder, not a CSV file.` : `${file} cannot be read: ${message}`);
  }
}

function decode(file: string, bytes: Buffer): string {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    const text = new TextDecoder(wide ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return text;
  } catch {
    // Told below, together with what decodes and is no text all the same.
  }
  throw new OperatorError(`${file} is not a text in UTF-8. Save it from the spreadsheet as “CSV UTF-8”.`);
}

function recordsOf(file: string, text: string): { readonly line: number; readonly cells: readonly string[] }[] {
  try {
    const records = parse(text, { bom: true, delimiter: delimiterOf(text), info: true, trim: true, relax_column_count: true, skip_empty_lines: true });
    // The parser's types do not know what `info` does to its answer.
    return (records as unknown as readonly WithInfo[]).map(({ info, record }) => ({ line: info.lines, cells: record }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines } = error as CsvError & { readonly lines?: number };
    throw new OperatorError(`${file}${lines === undefined ? '' : `, line ${lines}`}: a quotation mark is open, or stands where it cannot.`);
  }
}

/** The one that parts the first line into the most cells. */
function delimiterOf(text: string): string {
  const first = text.slice(0, /\r|\n|$/.exec(text)?.index).replaceAll(/"[^"]*"/g, '');
  const count = (delimiter: string) => first.split(delimiter).length;
  return delimiters.reduce((best, next) => (count(next) > count(best) ? next : best));
}

function fit(file: string, line: number, cells: readonly string[], width: number): readonly string[] {
  if (cells.length >= width && cells.slice(width).every((cell) => cell === '')) return cells.slice(0, width);
  throw new OperatorError(`${file}, line ${line}: ${cells.length} cells, where the first line names ${width} columns.`);
}
