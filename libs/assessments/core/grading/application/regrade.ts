import { Injectable } from '@nestjs/common';
import { applyRegrade } from '#assessments/contract';
import { Clock, isId } from '#kernel';
import type { ItemContent } from '#assessments/engine';
import type { Actor } from '#platform/auth';
import { Database, type Sql } from '#platform/database';
import { beginTask } from '#platform/progress';
import { enqueue } from '#platform/queue';
import type { Assessment, FormItem } from '../../domain/attempt.js';
import { gradingPolicy } from '../../domain/grading-policy.js';
import { renewVersion, withNewestKeys } from '../../persistence/assessments.repository.js';
import { StatisticsGate } from '../../statistics/application/statistics-gate.js';
import { questionsOf } from '../../statistics/persistence/answered-attempts.query.js';
import { correctsKeyOnly } from '../domain/corrected-key.js';
import { regraded, type RegradedAnswer } from '../domain/regrade.js';
import { gradingErrors } from '../errors.js';
import { decideRegrade, findRegrade, gradedAnswers, lockRegrade, openRegrade, proposeRegrade, wasAsked, type Regrade } from '../persistence/regrades.repository.js';

export interface RegradePreview {
  readonly regrade: Regrade;
  readonly question: FormItem;
  readonly changes: readonly RegradedAnswer[];
}

export interface KeyWithRegrade {
  readonly content: ItemContent;
  readonly proposed: RegradePreview | null;
  /** The task of one that the worker applies now. */
  readonly applying: string | null;
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
    const question = await this.question(assessment, questionId);
    if (!correctsKeyOnly(question.content, corrected)) throw gradingErrors.error('assessments.regrade-changes-more');
    const id = await this.db.transaction((tx) => proposeRegrade(tx, { assessmentId, questionId, corrected, reason: reason.trim() }, actor.personId, this.clock.now()));
    const regrade = id === undefined ? undefined : await findRegrade(this.db, id);
    if (regrade === undefined) throw gradingErrors.error('assessments.regrade-open');
    return this.preview(assessment, question, regrade);
  }

  /** The question with its key, and the correction that waits or is being applied, if there is one. */
  async key(actor: Actor, assessmentId: string, questionId: string): Promise<KeyWithRegrade> {
    const assessment = await this.gate.assessment(actor, assessmentId);
    const question = await this.question(assessment, questionId);
    const { content } = question;
    const regrade = await openRegrade(this.db, assessment.id, question.id);
    if (regrade?.state === 'applying') return { content, proposed: null, applying: regrade.taskId };
    return { content, proposed: regrade === undefined ? null : await this.preview(assessment, question, regrade), applying: null };
  }

  /** Has the worker apply it to all results that stand, also those that came after the proposal; answers the task that shows how far it is. */
  async approve(actor: Actor, regradeId: string): Promise<string> {
    return this.db.transaction(async (tx) => {
      const regrade = await this.undecided(tx, actor, regradeId);
      const { programmeId } = await this.gate.assessment(actor, regrade.assessmentId);
      const at = this.clock.now();
      const taskId = await beginTask(tx, { kind: 'assessments.regrade', programmeId, startedBy: actor.personId, total: null }, at);
      await decideRegrade(tx, regrade.id, 'applying', actor.personId, at, taskId);
      await renewVersion(tx, regrade.assessmentId);
      await enqueue(tx, applyRegrade, { taskId, regradeId: regrade.id, actorId: actor.personId, after: null });
      return taskId;
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

  private async preview(assessment: Assessment, question: FormItem, regrade: Regrade): Promise<RegradePreview> {
    const answers = await gradedAnswers(this.db, assessment.id, regrade.questionId);
    const changes = regraded(regrade.corrected, answers, gradingPolicy(assessment.settings), assessment.settings.passMark);
    return { regrade, question, changes };
  }

  /** One of the test's own questions, or one that was drawn for somebody. */
  private async question({ id: assessmentId, form }: Assessment, questionId: string): Promise<FormItem> {
    const own = form.items.find(({ id }) => id === questionId);
    if (own !== undefined) return own;
    const [drawn] = isId(questionId) && (await wasAsked(this.db, assessmentId, questionId)) ? await withNewestKeys(this.db, [assessmentId], await questionsOf(this.db, [questionId])) : [];
    if (drawn === undefined) throw gradingErrors.error('assessments.grading-not-found');
    return drawn;
  }
}
