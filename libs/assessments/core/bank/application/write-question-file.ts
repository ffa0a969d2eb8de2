import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Database, type Sql } from '#platform/database';
import { advanceTask, finishTask, measureTask } from '#platform/progress';
import { exportReport } from '../domain/import-report.js';
import { givenItems } from '../exchange/give-items.js';
import { QuestionFiles } from '../exchange/question-files.js';
import { findExport, keepExport } from '../persistence/exports.repository.js';

/** Writes the questions of an export to its file. */
@Injectable()
export class WriteQuestionFile {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly files: QuestionFiles,
  ) {}

  async write(tx: Sql, exportId: string): Promise<void> {
    const wanted = await findExport(tx, exportId);
    // Deleted before its turn came: nobody waits for it any more.
    if (wanted === undefined) return;
    const { taskId, format, language } = wanted;
    const items = await givenItems(tx, wanted.bankId, wanted);
    // Beside the transaction, so that it is seen while the file is written.
    await measureTask(this.db, taskId, items.length, this.clock.now());
    const { bytes, items: outcomes } = await this.files.write({ format, language, items });
    await keepExport(tx, exportId, exportReport(outcomes), bytes);
    const now = this.clock.now();
    await advanceTask(tx, taskId, { done: items.length }, now);
    await finishTask(tx, taskId, { exportId, questions: items.length }, now);
  }
}
