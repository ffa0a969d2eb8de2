import { importedFile, nothing, refusedFile, type ImportedFile, type ImportedItem, type ImportOptions } from '../../formats/imported.js';
import { QtiFault } from '../fault.js';
import { decodeXml, readXml } from '../xml/read-xml.js';
import type { FindFile } from './media.js';
import { qtiLoss } from './losses.js';
import { readItem } from './read-item.js';
import { holdsQti1, itemsOf, missingRefs, openPackage, resolveWithin } from './read-package.js';

export interface QtiImportOptions extends ImportOptions {
  /** What lies beside an item that comes alone; without it its media are missing. */
  readonly find?: FindFile;
  readonly onProgress?: (done: number, of: number) => void;
}

/** Items of QTI 2.1, 2.2 or 3.0: one in a file, or a package of many with its tests and media. Whatever the bytes are, there is an answer. */
export function readQti(bytes: Uint8Array, options: QtiImportOptions): ImportedFile {
  try {
    return isZip(bytes) ? readPackage(bytes, options) : readSingle(bytes, options);
  } catch (error) {
    if (error instanceof QtiFault) return refusedFile('qti', qtiLoss(error.code, error.message));
    throw error;
  }
}

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 0x03 || bytes[2] === 0x05);
}

function readSingle(bytes: Uint8Array, { language, find = () => null }: QtiImportOptions): ImportedFile {
  const root = readXml(decodeXml(bytes));
  if (root.name === 'assessmentItem') return importedFile('qti', [readItem(root, { language, find })]);
  if (root.name === 'assessmentTest') return importedFile('qti', missingRefs(root).map((href) => missing(href)));
  const name = root.name.slice(0, 60);
  return refusedFile('qti', name === 'questestinterop' ? qtiLoss('qti-1') : qtiLoss('not-qti', name));
}

function readPackage(bytes: Uint8Array, { language, onProgress }: QtiImportOptions): ImportedFile {
  const files = openPackage(bytes);
  const packaged = itemsOf(files);
  if (packaged.length === 0) return refusedFile('qti', qtiLoss(holdsQti1(files) ? 'qti-1' : 'empty-package'));
  const items = packaged.map(({ path, element, category }, index): ImportedItem => {
    onProgress?.(index, packaged.length);
    if (element instanceof QtiFault) return { ...missing(path), category, losses: [qtiLoss(element.code, `${path}: ${element.message}`)] };
    if (element.name !== 'assessmentItem') return { ...missing(path), category, losses: [qtiLoss('not-an-item', path)] };
    return readItem(element, { language, category, find: (href) => files.get(resolveWithin(path, href)) ?? null });
  });
  return importedFile('qti', items);
}

function missing(href: string): ImportedItem {
  return { ...nothing, title: href.slice(0, 200), kind: 'assessmentItem', outcome: 'rejected', losses: [qtiLoss('file-missing', href.slice(0, 200))] };
}
