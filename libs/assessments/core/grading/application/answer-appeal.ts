import { Injectable } from '@nestjs/common';
import { fileURLToPath } from 'node:url';
import { Clock, isId } from '#kernel';
import { Messenger } from '#messaging/contract';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { BaseUrl } from '#platform/http';
import type { Decision } from '../domain/person-grade.js';
import { gradingErrors } from '../errors.js';
import { answerAppeal, findAppeal } from '../persistence/appeals.repository.js';
import { GradeAnswer } from './grade-answer.js';
import { GradingGate } from './grading-gate.js';

const template = { name: 'appeal-answered', folder: fileURLToPath(new URL('../../mail', import.meta.url)) };

/** The trainer's word on an appeal, with another grade where that is due; the person hears of it. */
@Injectable()
export class AnswerAppeal {
  constructor(
    private readonly db: Database,
    private readonly gate: GradingGate,
    private readonly grade: GradeAnswer,
    private readonly messenger: Messenger,
    private readonly base: BaseUrl,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, appealId: string, answer: string, decision: Decision | null): Promise<void> {
    await this.db.transaction(async (tx) => {
      const appeal = isId(appealId) ? await findAppeal(tx, appealId) : undefined;
      if (appeal === undefined) throw gradingErrors.error('assessments.grading-not-found');
      const { assessment, attempt } = await this.gate.answerLocked(tx, actor, appeal.attemptId, appeal.questionId);
      const answered = await answerAppeal(tx, appeal.id, decision === null ? 'kept' : 'changed', answer.trim(), actor.personId, this.clock.now());
      if (!answered) throw gradingErrors.error('assessments.appeal-closed');
      if (decision !== null) await this.grade.within(tx, actor, appeal.attemptId, appeal.questionId, decision, 'appeal');
      await this.messenger.send(tx, {
        personId: attempt.personId,
        purpose: 'service',
        template,
        language: attempt.language,
        values: { testTitle: assessment.title[attempt.language], resultUrl: `${this.base.url}/learn/attempts/${attempt.id}/result`, changed: decision !== null },
        key: `appeal-answered:${appeal.id}`,
      });
    });
  }
}
