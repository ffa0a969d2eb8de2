import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import type { ItemResponse } from '#assessments/engine';
import type { Actor } from '#platform/auth';
import { Database, type Tx } from '#platform/database';
import { gradeOf, type Decision, type GradeCause } from '../domain/person-grade.js';
import { gradingErrors } from '../errors.js';
import { GradingGate } from './grading-gate.js';
import { settleGrade } from './settle-grade.js';

/** A person's grade of one answer; of an answer that has one already, another one. */
@Injectable()
export class GradeAnswer {
  constructor(
    private readonly db: Database,
    private readonly gate: GradingGate,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, attemptId: string, questionId: string, decision: Decision): Promise<void> {
    await this.db.transaction((tx) => this.within(tx, actor, attemptId, questionId, decision, 'queue'));
  }

  async within(tx: Tx, actor: Actor, attemptId: string, questionId: string, decision: Decision, cause: GradeCause): Promise<void> {
    const { assessment, attempt, question } = await this.gate.answerLocked(tx, actor, attemptId, questionId);
    if (attempt.state === 'open') throw gradingErrors.error('assessments.not-handed-in');
    const response = attempt.responses.find(({ itemVersionId }) => itemVersionId === questionId);
    const grade = gradeOf(question.content, decision, textOf(response?.value ?? null));
    if (typeof grade === 'string') throw gradingErrors.error(`assessments.${grade}`);
    const { score } = grade;
    if (score === null) throw gradingErrors.error('assessments.marks-missing');
    const { comment, notes } = decision;
    await settleGrade(tx, assessment, attempt, { attemptId, questionId, grade: { ...grade, score }, comment, notes, cause, regradeId: null, by: actor.personId, at: this.clock.now() });
  }
}

/** What notes can point into. */
function textOf(value: ItemResponse | null): string {
  return value !== null && 'text' in value ? value.text : '';
}
