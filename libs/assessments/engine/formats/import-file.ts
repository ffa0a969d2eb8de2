import { readAiken } from './aiken/read-aiken.js';
import { readGift } from './gift/read-gift.js';
import { refusedFile, type FileFormat, type ImportedFile, type ImportOptions } from './imported.js';
import { readMoodleXml } from './moodle-xml/read-moodle-xml.js';
import { largestFile, textOfBytes } from './read-bytes.js';
import { reason } from './reasons.js';
import { readCsv } from './table/csv.js';
import { readTable } from './table/read-table.js';
import { readXlsx } from './table/xlsx.js';

/** The formats that are read here; QTI is read by `#assessments/engine/qti`. */
export type ImportFormat = Exclude<FileFormat, 'qti'>;

/**
 * Reads a file of questions. Whatever the file holds, the answer is a report: each question lossless, degraded or rejected
 * with reasons; a file that cannot be read at all is one rejected entry of the kind `file`, and nothing of it is taken.
 *
 * The texts of a file in one language are in `options.language`; the other languages stay empty, for nobody wrote them.
 * That is no loss. `itemFaults` says `untranslated` of each, so such an item can be a draft and waits for its translation.
 */
export function importFile(format: ImportFormat, bytes: Uint8Array, options: ImportOptions): ImportedFile {
  if (bytes.length > largestFile) return refusedFile(format, reason('too-large'));
  if (format === 'xlsx') {
    const table = readXlsx(bytes);
    return table === null ? refusedFile(format, reason('not-a-workbook')) : readTable(format, table);
  }
  const text = textOfBytes(bytes);
  if (text === null) return refusedFile(format, reason('encoding'));
  switch (format) {
    case 'gift':
      return readGift(text, options);
    case 'moodle-xml':
      return readMoodleXml(text, options);
    case 'aiken':
      return readAiken(text, options);
    case 'csv': {
      const table = readCsv(text);
      return table === null ? refusedFile(format, reason('not-csv')) : readTable(format, table);
    }
  }
}
