import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { SaxesParser } from 'saxes';

const largestPart = 64 * 1024 * 1024;
const mostParts = 200;

/**
 * The cells of a workbook's first sheet. Only the parts that hold them are unpacked, none of them larger than its
 * directory says and all of them bounded, so that no bomb unfolds; XML with a document type is refused.
 */
export function readXlsx(bytes: Uint8Array): string[][] | null {
  try {
    const parts = unpacked(bytes);
    const sheet = parts.get('xl/worksheets/sheet1.xml') ?? [...parts].filter(([name]) => name.startsWith('xl/worksheets/')).sort()[0]?.[1];
    if (sheet === undefined) return null;
    return rowsOf(sheet, stringsOf(parts.get('xl/sharedStrings.xml')));
  } catch {
    return null;
  }
}

function unpacked(bytes: Uint8Array): Map<string, string> {
  let [total, count] = [0, 0];
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (++count > mostParts) throw new Error('too many parts');
      if (!/^xl\/(?:worksheets\/[\w.-]+|sharedStrings)\.xml$/.test(name)) return false;
      total += originalSize;
      if (total > largestPart) throw new Error('too large');
      return true;
    },
  });
  return new Map(Object.entries(files).map(([name, content]) => [name, strFromU8(content)]));
}

interface Handlers {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
}

/** Goes through a part without keeping it: sheets are large. */
function walk(xml: string, { open, text, close }: Handlers): void {
  const parser = new SaxesParser({ position: false, xmlns: false } as const);
  const refuse = () => {
    throw new Error('not a part of a workbook');
  };
  parser.on('error', refuse);
  parser.on('doctype', refuse);
  parser.on('opentag', ({ name, attributes }) => open(name, attributes));
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('closetag', ({ name }) => close(name));
  parser.write(xml).close();
}

/** The texts that cells refer to, each in one piece or in runs of formatting; `rPh` says how to pronounce and is no text. */
function stringsOf(xml: string | undefined): string[] {
  const strings: string[] = [];
  let [inText, aside, now] = [false, false, ''];
  if (xml === undefined) return strings;
  walk(xml, {
    open: (name) => {
      if (name === 'si') now = '';
      if (name === 'rPh') aside = true;
      inText = name === 't' && !aside;
    },
    text: (text) => {
      if (inText) now += text;
    },
    close: (name) => {
      if (name === 'rPh') aside = false;
      if (name === 't') inText = false;
      if (name === 'si') strings.push(now);
    },
  });
  return strings;
}

const mostColumns = 200;

function rowsOf(sheet: string, strings: readonly string[]): string[][] {
  const rows: string[][] = [];
  let cell: { readonly at: number; readonly type: string } | null = null;
  let [inValue, value] = [false, ''];
  walk(sheet, {
    open: (name, attributes) => {
      if (name === 'row') rows.push([]);
      else if (name === 'c') [cell, value] = [{ at: columnOf(attributes['r']) ?? rows.at(-1)?.length ?? 0, type: attributes['t'] ?? '' }, ''];
      else inValue = name === 'v' || name === 't';
    },
    text: (text) => {
      if (inValue) value += text;
    },
    close: (name) => {
      if (name === 'v' || name === 't') inValue = false;
      const row = rows.at(-1);
      if (name !== 'c' || cell === null || row === undefined || cell.at >= mostColumns) return;
      while (row.length < cell.at) row.push('');
      row[cell.at] = valueOf(cell.type, value, strings);
    },
  });
  return rows;
}

function valueOf(type: string, value: string, strings: readonly string[]): string {
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'true' : 'false';
  return type === 'e' ? '' : value;
}

/** `C7` is the third column. */
function columnOf(reference: string | undefined): number | null {
  const [letters] = /^[A-Z]{1,3}/.exec(reference ?? '') ?? [];
  return letters === undefined ? null : [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The parts of a workbook that are the same in each: one sheet, a bold head that stays in view, cells that break lines. */
const frame: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `${xml}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/></Types>`,
  '_rels/.rels': `${xml}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `${xml}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Questions" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${xml}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': `${xml}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf fontId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>`,
};

const widths = [30, 16, 20, 16, 8, 14, 10, 14, 45, 45, 45];

/**
 * A workbook with one sheet of texts. Written by hand: the same table is the same bytes in every zone and year, which
 * tests and comparisons need and writers of workbooks do not give. As texts, cells are never taken for formulas.
 */
export function writeXlsx(table: readonly (readonly string[])[]): Uint8Array {
  const rows = table.map((cells, r) => `<row r="${r + 1}">${cells.map((text, c) => (text === '' ? '' : `<c r="${letters(c)}${r + 1}" t="inlineStr" s="${r === 0 ? 1 : 0}"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`)).join('')}</row>`);
  const cols = widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`).join('');
  const sheet = `${xml}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${cols}</cols><sheetData>${rows.join('')}</sheetData></worksheet>`;
  const parts = Object.entries({ ...frame, 'xl/worksheets/sheet1.xml': sheet }).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(parts), { level: 4, mtime: new Date(1980, 0, 1) });
}

function letters(column: number): string {
  return `${column >= 26 ? letters(Math.floor(column / 26) - 1) : ''}${String.fromCharCode(65 + (column % 26))}`;
}

/** Without the characters that XML cannot hold. */
function escaped(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '').replace(/[&<>\r]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' })[sign] ?? sign);
}
