import { Injectable } from '@nestjs/common';
import { Clock, isId, type Language } from '#kernel';
import { gradeItem, isAnswered, type ItemContent, type ItemResponse } from '#assessments/engine';
import type { Actor } from '#platform/auth';
import { Database, type Sql } from '#platform/database';
import { ownsAttempt } from '../../application/attempt.policy.js';
import { refusal } from '../../application/refusal.js';
import type { AttemptAt } from '../../application/start-attempt.js';
import type { Assessment } from '../../domain/attempt.js';
import { checkResponses } from '../../domain/check-responses.js';
import { contentHash } from '../../domain/content-hash.js';
import { gradingPolicy } from '../../domain/grading-policy.js';
import { assessmentsErrors } from '../../errors.js';
import { lockOpenAttempt } from '../../files/persistence/open-attempt.query.js';
import { AssessmentLibrary } from '../../persistence/assessments.repository.js';
import { findAttempt } from '../../persistence/attempts.repository.js';
import { isDone, triesAllowed } from '../domain/checking.js';
import { checkStateOf, keepCheck } from '../persistence/checks.repository.js';

export interface AnswerToCheck {
  readonly questionId: string;
  readonly value: ItemResponse;
  readonly language: Language;
}

/** Says at once how an answer did, where the assessment lets one know; that answer is saved with it. The same answer again is no other try. */
@Injectable()
export class CheckAnswer {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly library: AssessmentLibrary,
  ) {}

  async execute(actor: Actor, attemptId: string, answer: AnswerToCheck): Promise<AttemptAt> {
    const attempt = isId(attemptId) ? await findAttempt(this.db, attemptId) : undefined;
    if (attempt === undefined || !ownsAttempt(actor, attempt)) throw assessmentsErrors.error('assessments.not-found');
    const assessment = await this.library.of(attempt);
    const content = contentToCheck(assessment, answer);
    await this.db.transaction((tx) => this.check(tx, attemptId, assessment, content, answer));
    return { assessment, attempt: (await findAttempt(this.db, attemptId)) ?? attempt };
  }

  private async check(tx: Sql, attemptId: string, { settings }: Assessment, content: ItemContent, answer: AnswerToCheck): Promise<void> {
    const now = this.clock.now();
    if (!(await lockOpenAttempt(tx, attemptId, now))) throw refusal(await findAttempt(tx, attemptId), now);
    const state = await checkStateOf(tx, attemptId, answer.questionId);
    if (state.done) return;
    const again = state.checked !== null && contentHash(state.checked) === contentHash(answer.value);
    const tries = state.tries + (again ? 0 : 1);
    const done = isDone(settings, content, gradeItem(content, answer.value, gradingPolicy(settings), tries), tries);
    await keepCheck(tx, attemptId, { ...answer, tries, done }, now);
  }
}

function contentToCheck({ form, settings }: Assessment, answer: AnswerToCheck): ItemContent {
  checkResponses(form, [answer]);
  const content = form.items.find(({ id }) => id === answer.questionId)?.content;
  if (content === undefined || triesAllowed(settings, content) === 0) throw assessmentsErrors.error('assessments.not-checked');
  if (!isAnswered(content, answer.value)) throw assessmentsErrors.error('assessments.nothing-to-check');
  return content;
}
