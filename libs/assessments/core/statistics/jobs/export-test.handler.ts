import { Injectable } from '@nestjs/common';
import { exportTest, type ExportTestJob } from '#assessments/contract';
import { Clock, type Language } from '#kernel';
import { Database, type Tx } from '#platform/database';
import { advanceTask, finishTask, measureTask } from '#platform/progress';
import type { JobHandler } from '#platform/queue';
import { AssessmentLibrary } from '../../persistence/assessments.repository.js';
import { writeExport } from '../application/write-export.js';
import type { AttemptChoice } from '../domain/answered-attempt.js';
import { exportedSheets, type ExportedSheet } from '../domain/export-options.js';
import { openExport, storeExport } from '../persistence/exports.repository.js';

const keptMs = 24 * 3_600_000;
/** So often a file is written anew because somebody's answers were erased meanwhile; then the job comes again later. */
const mostRounds = 3;

/** Writes a file of answers that is too large to be waited for. */
@Injectable()
export class ExportTestHandler implements JobHandler<ExportTestJob> {
  readonly job = exportTest;

  constructor(
    private readonly db: Database,
    private readonly library: AssessmentLibrary,
    private readonly clock: Clock,
  ) {}

  async handle(tx: Tx, { taskId, exportId, assessmentId, choice, language, sheet }: ExportTestJob): Promise<void> {
    const assessment = await this.library.find(assessmentId);
    if (assessment === undefined) throw new Error(`No assessment ${assessmentId} to export`);
    const written = () => advanceTask(this.db, taskId, { done: 1 }, this.clock.now());
    const options = { choice: choice as AttemptChoice, language: language as Language, sheet: sheet as ExportedSheet | null };
    for (let round = 1; round <= mostRounds; round++) {
      // Both beside the transaction: so progress is seen while the work goes on, and an erasure finds the file that is being written.
      await this.db.transaction((own) => openExport(own, exportId, assessmentId, this.keptUntil()));
      await measureTask(this.db, taskId, exportedSheets.length, this.clock.now());
      const file = await writeExport(tx, assessment, options, this.clock.now(), written);
      if (await storeExport(tx, { id: exportId, ...file }, this.keptUntil())) return finishTask(tx, taskId, { exportId, bytes: file.bytes.length }, this.clock.now());
    }
    throw new Error(`Answers were erased each time that export ${exportId} was written`);
  }

  private keptUntil(): Date {
    return new Date(this.clock.now().getTime() + keptMs);
  }
}
