import { Injectable } from '@nestjs/common';
import { exportTest } from '#assessments/contract';
import { Clock, isId, newId } from '#kernel';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { beginTask } from '#platform/progress';
import { enqueue } from '#platform/queue';
import { assessmentsErrors } from '../../errors.js';
import { mostAnswersAtOnce, type ExportOptions } from '../domain/export-options.js';
import { countAnswers } from '../persistence/answered-attempts.query.js';
import { findExport } from '../persistence/exports.repository.js';
import { StatisticsGate } from './statistics-gate.js';
import { writeExport, type ExportedFile } from './write-export.js';

/** The answers of a test as a file: written at once where they are few, by the worker where they are many. */
@Injectable()
export class ExportTest {
  constructor(
    private readonly db: Database,
    private readonly gate: StatisticsGate,
    private readonly clock: Clock,
  ) {}

  async atOnce(actor: Actor, assessmentId: string, options: ExportOptions): Promise<ExportedFile> {
    const assessment = await this.gate.assessment(actor, assessmentId);
    if ((await countAnswers(this.db, assessment.id)) > mostAnswersAtOnce) throw assessmentsErrors.error('assessments.export-large');
    return writeExport(this.db, assessment, options, this.clock.now());
  }

  /** Has the worker write it; answers the task, whose result names the file. */
  async begin(actor: Actor, assessmentId: string, { choice, language, sheet }: ExportOptions): Promise<string> {
    const { id, programmeId } = await this.gate.assessment(actor, assessmentId);
    return this.db.transaction(async (tx) => {
      const taskId = await beginTask(tx, { kind: 'assessments.export', programmeId, startedBy: actor.personId, total: null }, this.clock.now());
      await enqueue(tx, exportTest, { taskId, exportId: newId(), assessmentId: id, choice, language, sheet });
      return taskId;
    });
  }

  async fetch(actor: Actor, exportId: string): Promise<ExportedFile> {
    const found = isId(exportId) ? await findExport(this.db, exportId, this.clock.now()) : undefined;
    const open = found === undefined ? undefined : await this.gate.find(actor, found.assessmentId);
    if (found === undefined || open === undefined) throw assessmentsErrors.error('assessments.not-found');
    if (found.withdrawn) throw assessmentsErrors.error('assessments.export-withdrawn');
    if (found.file === null) throw assessmentsErrors.error('assessments.not-found');
    return found.file;
  }
}
