import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Database, type Sql } from '#platform/database';
import { advanceTask, finishTask, measureTask } from '#platform/progress';
import { duplicatesAmong, reportOf } from '../domain/import-report.js';
import { QuestionFiles } from '../exchange/question-files.js';
import { unpacked } from '../exchange/question-thread.js';
import { takeItems } from '../exchange/take-items.js';
import { findImport, fingerprintsIn, finishImport, importBytes, noteReport, type BankImport } from '../persistence/imports.repository.js';

const toldEveryMs = 500;

/** Reads the file of an import, and takes what is in it into the bank: all in one transaction. How far it is, is written beside that, so that it is seen meanwhile. */
@Injectable()
export class TakeQuestions {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly files: QuestionFiles,
  ) {}

  async read(tx: Sql, importId: string): Promise<void> {
    const found = await fileOf(tx, importId);
    if (found === undefined) return;
    const { wanted, bytes } = found;
    const { counts, lines, pack } = await this.files.read({ format: wanted.format, language: wanted.language, bytes }, this.progressOf(wanted.taskId));
    const duplicates = duplicatesAmong(lines.map(({ fingerprint }) => fingerprint), await fingerprintsIn(tx, wanted.bankId));
    await noteReport(tx, importId, reportOf(counts, lines.map((line, index) => ({ ...line, duplicate: duplicates[index] === true }))), pack);
    await finishTask(tx, wanted.taskId, { questions: lines.length }, this.clock.now());
  }

  async take(tx: Sql, importId: string): Promise<void> {
    const found = await fileOf(tx, importId);
    if (found === undefined) return;
    const { bankId, madeBy, keepDuplicates, taskId } = found.wanted;
    const packed = unpacked(found.bytes);
    const duplicates = duplicatesAmong(packed.map(({ fingerprint }) => fingerprint), await fingerprintsIn(tx, bankId));
    const items = packed.filter((_item, index) => keepDuplicates || duplicates[index] !== true);
    const at = this.clock.now();
    await measureTask(this.db, taskId, items.length, at);
    let told = 0;
    const written = async (done: number) => {
      await advanceTask(this.db, taskId, { done: done - told }, this.clock.now());
      told = done;
    };
    const taken = await takeItems(tx, { bankId, items, by: madeBy, at, written });
    await finishImport(tx, importId, taken, at);
    await finishTask(tx, taskId, { taken }, this.clock.now());
  }

  private progressOf(taskId: string): (done: number, of: number) => void {
    let [told, last, measured] = [0, 0, false];
    return (done, of) => {
      const now = this.clock.now();
      if (now.getTime() - last < toldEveryMs) return;
      last = now.getTime();
      const step = { done: done - told };
      told = done;
      // Beside the work, which need not wait for it.
      void (measured ? Promise.resolve() : measureTask(this.db, taskId, of, now)).then(() => advanceTask(this.db, taskId, step, now)).catch(() => undefined);
      measured = true;
    };
  }
}

/** Undefined for one that was deleted before its turn came: nobody waits for it any more. */
async function fileOf(tx: Sql, importId: string): Promise<{ readonly wanted: BankImport; readonly bytes: Buffer } | undefined> {
  const [wanted, bytes] = [await findImport(tx, importId), await importBytes(tx, importId)];
  return wanted === undefined || bytes === undefined ? undefined : { wanted, bytes };
}
