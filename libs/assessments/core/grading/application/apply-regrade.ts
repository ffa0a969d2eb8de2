import { Injectable } from '@nestjs/common';
import { applyRegrade, type RegradeStep } from '#assessments/contract';
import { Clock } from '#kernel';
import type { Tx } from '#platform/database';
import { advanceTask, finishTask, measureTask } from '#platform/progress';
import { enqueue } from '#platform/queue';
import { gradingPolicy } from '../../domain/grading-policy.js';
import { AssessmentLibrary } from '../../persistence/assessments.repository.js';
import { changesScore, gradeByKey } from '../domain/regrade.js';
import { lockAttempt } from '../persistence/grading.repository.js';
import { countKeyedAnswers, explainByKey, finishRegrade, keyedAnswerOf, keyedAnswers, lockRegrade } from '../persistence/regrades.repository.js';
import { settleGrade } from './settle-grade.js';

const batch = 50;

/**
 * Applies an approved correction to one batch of answers, says how far it is and asks for the next, in one transaction: whatever
 * is killed, each result is settled once.
 */
@Injectable()
export class ApplyRegrade {
  constructor(
    private readonly library: AssessmentLibrary,
    private readonly clock: Clock,
  ) {}

  async execute(tx: Tx, step: RegradeStep): Promise<void> {
    const { taskId, regradeId, actorId, after } = step;
    const regrade = await lockRegrade(tx, regradeId);
    const assessment = regrade === undefined ? undefined : await this.library.find(regrade.assessmentId);
    if (regrade?.state !== 'applying' || assessment === undefined) return;
    const { questionId, corrected } = regrade;
    const policy = gradingPolicy(assessment.settings);
    const at = this.clock.now();
    if (after === null) await measureTask(tx, taskId, await countKeyedAnswers(tx, assessment.id, questionId), at);
    const answers = await keyedAnswers(tx, assessment.id, questionId, after, batch);
    for (const { attemptId } of answers) {
      const attempt = await lockAttempt(tx, attemptId);
      // Read again under the lock: somebody may have graded it by hand since.
      const answer = await keyedAnswerOf(tx, assessment.id, questionId, attemptId);
      const grade = answer === undefined ? undefined : gradeByKey(corrected, answer, policy);
      if (attempt === undefined || answer === undefined || grade === undefined) continue;
      if (!changesScore(grade, answer)) await explainByKey(tx, attemptId, questionId, grade.trace);
      else await settleGrade(tx, attempt.formId === assessment.form.id ? assessment : await this.library.of(attempt), attempt, { attemptId, questionId, grade, comment: null, notes: [], cause: 'regrade', regradeId, by: actorId, at });
    }
    await advanceTask(tx, taskId, { done: answers.length }, at);
    const last = answers.at(-1);
    if (last !== undefined && answers.length === batch) return enqueue(tx, applyRegrade, { ...step, after: last.attemptId });
    await finishTask(tx, taskId, { changed: await finishRegrade(tx, regradeId) }, at);
  }
}
