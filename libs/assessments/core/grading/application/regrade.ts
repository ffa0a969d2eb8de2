import { Injectable } from '@nestjs/common';
import { applyRegrade } from '#assessments/contract';
import { Clock, isId } from '#kernel';
import type { ItemContent } from '#assessments/engine';
import type { Actor } from '#platform/auth';
import { Database, type Sql, type Tx } from '#platform/database';
import { beginTask } from '#platform/progress';
import { enqueue } from '#platform/queue';
import type { Assessment, FormItem } from '../../domain/attempt.js';
import { renewVersion, withNewestKeys } from '../../persistence/assessments.repository.js';
import { StatisticsGate } from '../../statistics/application/statistics-gate.js';
import { questionsOf } from '../../statistics/persistence/answered-attempts.query.js';
import { correctsKeyOnly } from '../domain/corrected-key.js';
import { gradingErrors } from '../errors.js';
import { PreviewRegrade } from './preview-regrade.js';
import { decideRegrade, lockRegrade, openRegrade, proposeRegrade, readRegrade, wasAsked, type Regrade } from '../persistence/regrades.repository.js';

export interface KeyWithRegrade {
  readonly content: ItemContent;
  readonly proposed: Regrade | null;
  /** The task of one that the worker applies now. */
  readonly applying: string | null;
}

/** Corrects a wrong key for answers that were graded by it: proposed with what it would change, and done when it is approved. */
@Injectable()
export class RegradeQuestion {
  constructor(
    private readonly db: Database,
    private readonly gate: StatisticsGate,
    private readonly previews: PreviewRegrade,
    private readonly clock: Clock,
  ) {}

  async propose(actor: Actor, assessmentId: string, questionId: string, corrected: unknown, reason: string): Promise<Regrade> {
    const assessment = await this.gate.assessment(actor, assessmentId);
    const question = await this.question(assessment, questionId);
    if (!correctsKeyOnly(question.content, corrected)) throw gradingErrors.error('assessments.regrade-changes-more');
    return this.db.transaction(async (tx) => {
      const id = await proposeRegrade(tx, { assessmentId, questionId, corrected, reason: reason.trim() }, actor.personId, this.clock.now());
      if (id === undefined) throw gradingErrors.error('assessments.regrade-open');
      return this.previewed(tx, actor, assessment, id);
    });
  }

  /** Looks anew at what it would change: results may have come since. */
  previewAgain(actor: Actor, regradeId: string): Promise<Regrade> {
    return this.db.transaction(async (tx) => {
      const { id, assessmentId } = await this.undecided(tx, actor, regradeId);
      return this.previewed(tx, actor, await this.gate.assessment(actor, assessmentId), id);
    });
  }

  /** The question with its key, and the correction that waits or is being applied, if there is one. */
  async key(actor: Actor, assessmentId: string, questionId: string): Promise<KeyWithRegrade> {
    const assessment = await this.gate.assessment(actor, assessmentId);
    const question = await this.question(assessment, questionId);
    const { content } = question;
    const regrade = await openRegrade(this.db, assessment.id, question.id);
    if (regrade?.state === 'applying') return { content, proposed: null, applying: regrade.taskId };
    return { content, proposed: regrade ?? null, applying: null };
  }

  /** Has the worker apply it to all results that stand, also those that came after the proposal; answers the task that shows how far it is. */
  async approve(actor: Actor, regradeId: string): Promise<string> {
    return this.db.transaction(async (tx) => {
      const regrade = await this.undecided(tx, actor, regradeId);
      if (regrade.preview === null) throw gradingErrors.error('assessments.regrade-unseen');
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

  private async previewed(tx: Tx, actor: Actor, assessment: Assessment, id: string): Promise<Regrade> {
    await this.previews.begin(tx, assessment, await readRegrade(tx, id), actor.personId);
    return readRegrade(tx, id);
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
