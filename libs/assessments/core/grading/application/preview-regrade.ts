import { Injectable } from '@nestjs/common';
import { previewRegrade, type PreviewRegradeJob } from '#assessments/contract';
import { Clock } from '#kernel';
import { Database, type Sql, type Tx } from '#platform/database';
import { advanceTask, beginTask, finishTask, measureTask } from '#platform/progress';
import { enqueue } from '#platform/queue';
import type { Assessment } from '../../domain/attempt.js';
import { gradingPolicy } from '../../domain/grading-policy.js';
import { AssessmentLibrary } from '../../persistence/assessments.repository.js';
import { lookedAt, nothingLookedAt, type RegradePreview } from '../domain/regrade-preview.js';
import { regraded } from '../domain/regrade.js';
import { countGradedAnswers, findRegrade, gradedAnswers, keepPreview, previewedBy, type Regrade } from '../persistence/regrades.repository.js';

/** So many answers are looked at while one waits, in some hundredths of a second; more are the worker's. */
export const mostLookedAtOnce = 300;
const batch = 300;

/** Finds out what a proposed correction would change, and keeps that beside it. */
@Injectable()
export class PreviewRegrade {
  constructor(
    private readonly db: Database,
    private readonly library: AssessmentLibrary,
    private readonly clock: Clock,
  ) {}

  /** At once where the answers are few; else it has the worker do it. */
  async begin(tx: Tx, assessment: Assessment, regrade: Regrade, by: string): Promise<void> {
    const at = this.clock.now();
    const answers = await countGradedAnswers(tx, assessment.id, regrade.questionId);
    if (answers <= mostLookedAtOnce) return keepPreview(tx, regrade.id, regrade.previewTaskId, await preview(tx, assessment, regrade), at);
    const taskId = await beginTask(tx, { kind: 'assessments.preview-regrade', programmeId: assessment.programmeId, startedBy: by, total: answers }, at);
    await previewedBy(tx, regrade.id, taskId);
    await enqueue(tx, previewRegrade, { taskId, regradeId: regrade.id });
  }

  /** The worker's part. Of a proposal that was decided meanwhile, or is looked at by a later task, nothing is kept. */
  async execute(tx: Tx, { taskId, regradeId }: PreviewRegradeJob): Promise<void> {
    const regrade = await findRegrade(tx, regradeId);
    const assessment = regrade === undefined ? undefined : await this.library.find(regrade.assessmentId);
    if (regrade?.state === 'proposed' && assessment !== undefined) {
      // Written beside the transaction, so that it is seen while the work goes on.
      await measureTask(this.db, taskId, await countGradedAnswers(tx, assessment.id, regrade.questionId), this.clock.now());
      const found = await preview(tx, assessment, regrade, (done) => advanceTask(this.db, taskId, { done }, this.clock.now()));
      await keepPreview(tx, regradeId, taskId, found, this.clock.now());
    }
    await finishTask(tx, taskId, {}, this.clock.now());
  }
}

async function preview(sql: Sql, { id, settings }: Assessment, { questionId, corrected }: Regrade, looked: (answers: number) => Promise<void> = async () => undefined): Promise<RegradePreview> {
  const policy = gradingPolicy(settings);
  let found = nothingLookedAt;
  for (let after: string | null = null; ; ) {
    const answers = await gradedAnswers(sql, id, questionId, after, batch);
    found = lookedAt(found, answers.length, regraded(corrected, answers, policy, settings.passMark));
    await looked(answers.length);
    const last = answers.at(-1);
    if (last === undefined || answers.length < batch) return found;
    after = last.attemptId;
  }
}
