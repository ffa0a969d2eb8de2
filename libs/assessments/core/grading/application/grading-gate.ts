import { Injectable } from '@nestjs/common';
import { isId } from '#kernel';
import type { Actor } from '#platform/auth';
import type { Sql } from '#platform/database';
import type { Assessment, FormItem } from '../../domain/attempt.js';
import { AssessmentLibrary } from '../../persistence/assessments.repository.js';
import { StatisticsGate } from '../../statistics/application/statistics-gate.js';
import { gradingErrors } from '../errors.js';
import { attemptToGrade, lockAttempt, type LockedAttempt } from '../persistence/grading.repository.js';

export interface AnswerAt {
  readonly assessment: Assessment;
  readonly attempt: LockedAttempt;
  readonly question: FormItem;
}

/** Grading is for who may read the answers of a test: its trainers and the programme's administrators. */
@Injectable()
export class GradingGate {
  constructor(
    private readonly library: AssessmentLibrary,
    private readonly gate: StatisticsGate,
  ) {}

  answer(sql: Sql, actor: Actor, attemptId: string, questionId: string): Promise<AnswerAt> {
    return this.admit(actor, attemptId, questionId, (id) => attemptToGrade(sql, id));
  }

  answerLocked(tx: Sql, actor: Actor, attemptId: string, questionId: string): Promise<AnswerAt> {
    return this.admit(actor, attemptId, questionId, (id) => lockAttempt(tx, id));
  }

  private async admit(actor: Actor, attemptId: string, questionId: string, find: (id: string) => Promise<LockedAttempt | undefined>): Promise<AnswerAt> {
    const attempt = isId(attemptId) && isId(questionId) ? await find(attemptId) : undefined;
    if (attempt === undefined) throw gradingErrors.error('assessments.grading-not-found');
    const open = await this.gate.find(actor, attempt.assessmentId);
    const assessment = open === undefined ? undefined : await this.library.of(attempt);
    const question = assessment?.form.items.find(({ id }) => id === questionId);
    if (assessment === undefined || question === undefined) throw gradingErrors.error('assessments.grading-not-found');
    return { assessment, attempt, question };
  }
}
