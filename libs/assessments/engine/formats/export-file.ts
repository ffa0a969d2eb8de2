import { writeAiken } from './aiken/write-aiken.js';
import { writeGift } from './gift/write-gift.js';
import type { ImportFormat } from './import-file.js';
import type { ExportedFile, ExportedItem, ExportOptions } from './imported.js';
import { writeMoodleXml } from './moodle-xml/write-moodle-xml.js';
import { writeCsv } from './table/csv.js';
import { writeTable } from './table/write-table.js';
import { writeXlsx } from './table/xlsx.js';

/**
 * Writes questions to a file. Each is told lossless, degraded or left out, with reasons. What came out, read in and
 * written again is the same to the byte; a table holds all three languages, the other formats the one that is asked for.
 */
export function exportFile(format: ImportFormat, items: readonly ExportedItem[], options: ExportOptions): ExportedFile {
  switch (format) {
    case 'gift':
      return writeGift(items, options);
    case 'moodle-xml':
      return writeMoodleXml(items, options);
    case 'aiken':
      return writeAiken(items, options);
    case 'csv': {
      const { table, items: outcomes } = writeTable(items);
      return { bytes: new TextEncoder().encode(writeCsv(table)), items: outcomes };
    }
    case 'xlsx': {
      const { table, items: outcomes } = writeTable(items);
      return { bytes: writeXlsx(table), items: outcomes };
    }
  }
}
