import { Injectable } from '@nestjs/common';
import { importFile, type ImportedFile } from '#assessments/engine/formats';
import { Clock } from '#kernel';
import { Database, type Sql } from '#platform/database';
import { reportOf, takeableItems } from '../domain/import-report.js';
import { takeItems } from '../exchange/take-items.js';
import { findImport, fingerprintsIn, finishImport, importBytes, noteProgress, noteReport, type BankImport } from '../persistence/imports.repository.js';

/** Reads the file of an import, and takes what is in it into the bank: all in one transaction. */
@Injectable()
export class TakeQuestions {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async read(tx: Sql, importId: string): Promise<void> {
    const [wanted, file] = await fileOf(tx, importId);
    await noteReport(tx, importId, reportOf(file, takeableItems(file, await fingerprintsIn(tx, wanted.bankId))));
  }

  async take(tx: Sql, importId: string): Promise<void> {
    const [{ bankId, madeBy, keepDuplicates }, file] = await fileOf(tx, importId);
    const items = takeableItems(file, await fingerprintsIn(tx, bankId)).filter(({ duplicate }) => keepDuplicates || !duplicate);
    const at = this.clock.now();
    // Written beside the transaction, so that it is seen while the work goes on.
    const taken = await takeItems(tx, { bankId, items, by: madeBy, at, written: (done) => noteProgress(this.db, importId, done, items.length) });
    await finishImport(tx, importId, taken, at);
  }
}

async function fileOf(tx: Sql, importId: string): Promise<[BankImport, ImportedFile]> {
  const [wanted, bytes] = [await findImport(tx, importId), await importBytes(tx, importId)];
  if (wanted === undefined || bytes === undefined) throw new Error(`Import ${importId} has no file any more`);
  return [wanted, importFile(wanted.format, bytes, { language: wanted.language })];
}
