import { Injectable } from '@nestjs/common';
import { Clock, isId } from '#kernel';
import type { ItemContent } from '#assessments/engine';
import type { Actor } from '#platform/auth';
import { Database, type Sql } from '#platform/database';
import type { Assessment, FormItem } from '../../domain/attempt.js';
import { gradingPolicy } from '../../domain/grading-policy.js';
import { StatisticsGate } from '../../statistics/application/statistics-gate.js';
import { correctsKeyOnly } from '../domain/corrected-key.js';
import { regraded, type RegradedAnswer } from '../domain/regrade.js';
import { gradingErrors } from '../errors.js';
import { lockAttempt } from '../persistence/grading.repository.js';
import { decideRegrade, findRegrade, gradedAnswers, lockRegrade, proposedRegrade, proposeRegrade, type Regrade } from '../persistence/regrades.repository.js';
import { settleGrade } from './settle-grade.js';

export interface RegradePreview {
  readonly regrade: Regrade;
  readonly question: FormItem;
  readonly assessment: Assessment;
  readonly changes: readonly RegradedAnswer[];
}

/** Corrects a wrong key for answers that were graded by it: proposed with what it would change, and done when it is approved. */
@Injectable()
export class RegradeQuestion {
  constructor(
    private readonly db: Database,
    private readonly gate: StatisticsGate,
    private readonly clock: Clock,
  ) {}

  async propose(actor: Actor, assessmentId: string, questionId: string, corrected: unknown, reason: string): Promise<RegradePreview> {
    const assessment = await this.gate.assessment(actor, assessmentId);
    const question = questionOf(assessment, questionId);
    if (!correctsKeyOnly(question.content, corrected)) throw gradingErrors.error('assessments.regrade-changes-more');
    const id = await this.db.transaction((tx) => proposeRegrade(tx, { assessmentId, questionId, corrected, reason: reason.trim() }, actor.personId, this.clock.now()));
    const regrade = id === undefined ? undefined : await findRegrade(this.db, id);
    if (regrade === undefined) throw gradingErrors.error('assessments.regrade-open');
    return this.preview(this.db, assessment, regrade);
  }

  /** The question with its key, and the proposal that waits for it, if there is one. */
  async key(actor: Actor, assessmentId: string, questionId: string): Promise<{ readonly content: ItemContent; readonly proposed: RegradePreview | null }> {
    const assessment = await this.gate.assessment(actor, assessmentId);
    const { id, content } = questionOf(assessment, questionId);
    const regrade = await proposedRegrade(this.db, assessment.id, id);
    return { content, proposed: regrade === undefined ? null : await this.preview(this.db, assessment, regrade) };
  }

  /** Answers how many results were changed: of all that stand now, also those that came after the proposal. */
  async approve(actor: Actor, regradeId: string): Promise<number> {
    return this.db.transaction(async (tx) => {
      const regrade = await this.undecided(tx, actor, regradeId);
      const assessment = await this.gate.assessment(actor, regrade.assessmentId);
      const { changes } = await this.preview(tx, assessment, regrade);
      const at = this.clock.now();
      for (const { attemptId, grade } of changes) {
        const attempt = await lockAttempt(tx, attemptId);
        if (attempt === undefined) continue;
        await settleGrade(tx, assessment, attempt, { attemptId, questionId: regrade.questionId, grade, comment: null, notes: [], cause: 'regrade', regradeId: regrade.id, by: actor.personId, at });
      }
      await decideRegrade(tx, regrade.id, 'approved', actor.personId, at);
      return changes.length;
    });
  }

  async reject(actor: Actor, regradeId: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      const regrade = await this.undecided(tx, actor, regradeId);
      await decideRegrade(tx, regrade.id, 'rejected', actor.personId, this.clock.now());
    });
  }

  private async undecided(tx: Sql, actor: Actor, id: string): Promise<Regrade> {
    const regrade = isId(id) ? await lockRegrade(tx, id) : undefined;
    const open = regrade === undefined ? undefined : await this.gate.find(actor, regrade.assessmentId);
    if (regrade === undefined || open === undefined) throw gradingErrors.error('assessments.grading-not-found');
    if (regrade.state !== 'proposed') throw gradingErrors.error('assessments.regrade-decided');
    return regrade;
  }

  private async preview(sql: Sql, assessment: Assessment, regrade: Regrade): Promise<RegradePreview> {
    const answers = await gradedAnswers(sql, assessment.id, regrade.questionId);
    const changes = regraded(regrade.corrected, answers, gradingPolicy(assessment.settings), assessment.settings.passMark);
    return { regrade, question: questionOf(assessment, regrade.questionId), assessment, changes };
  }
}

function questionOf({ form }: Assessment, questionId: string): FormItem {
  const question = form.items.find(({ id }) => id === questionId);
  if (question === undefined) throw gradingErrors.error('assessments.grading-not-found');
  return question;
}
