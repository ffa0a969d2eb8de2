import { Injectable } from '@nestjs/common';
import { Clock, isId } from '#kernel';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { ownsAttempt } from '../../application/attempt.policy.js';
import { reviewOf } from '../../domain/review.js';
import { AssessmentLibrary } from '../../persistence/assessments.repository.js';
import { gradingErrors } from '../errors.js';
import { appealsOfAttempt, insertAppeal, type Appeal } from '../persistence/appeals.repository.js';
import { attemptToGrade, gradesOf, type LockedAttempt, type PastGrade } from '../persistence/grading.repository.js';

export interface Marking {
  readonly appeals: readonly Appeal[];
  readonly attempt: LockedAttempt;
  /** The grade of a person that counts, of each answer that has one. */
  readonly latest: readonly PastGrade[];
}

/** "I think this was marked wrongly": once for each answer, as long as its owner may see how it was marked. */
@Injectable()
export class MakeAppeal {
  constructor(
    private readonly db: Database,
    private readonly library: AssessmentLibrary,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, attemptId: string, questionId: string, text: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      const attempt = isId(attemptId) ? await attemptToGrade(tx, attemptId) : undefined;
      if (attempt === undefined || !ownsAttempt(actor, attempt)) throw gradingErrors.error('assessments.grading-not-found');
      const { form, settings } = await this.library.of(attempt);
      if (!form.items.some(({ id }) => id === questionId)) throw gradingErrors.error('assessments.grading-not-found');
      const now = this.clock.now();
      const shown = reviewOf(settings, attempt, now, true);
      if (!shown.ownAnswers) throw gradingErrors.error('assessments.result-hidden');
      if ((await insertAppeal(tx, attemptId, questionId, text.trim(), now)) === undefined) throw gradingErrors.error('assessments.appeal-exists');
    });
  }

  /** What the owner has written about an attempt, with the answers to it; and what graders wrote, once it may be seen. */
  async mine(actor: Actor, attemptId: string): Promise<Marking> {
    const attempt = isId(attemptId) ? await attemptToGrade(this.db, attemptId) : undefined;
    if (attempt === undefined || !ownsAttempt(actor, attempt)) throw gradingErrors.error('assessments.grading-not-found');
    const { settings } = await this.library.of(attempt);
    const shown = reviewOf(settings, attempt, this.clock.now(), true).ownAnswers;
    const [appeals, grades] = await Promise.all([appealsOfAttempt(this.db, attemptId), shown ? gradesOf(this.db, attemptId) : []]);
    return { appeals, attempt, latest: [...new Map(grades.map((grade) => [grade.questionId, grade])).values()] };
  }
}
