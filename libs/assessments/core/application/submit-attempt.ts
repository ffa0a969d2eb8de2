import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import type { Assessment, Attempt } from '../domain/attempt.js';
import { gradeAttempt } from '../domain/grade-attempt.js';
import { assessmentsErrors } from '../errors.js';
import { AssessmentLibrary } from '../persistence/assessments.repository.js';
import { closeAttempt, findAttempt } from '../persistence/attempts.repository.js';
import { isPaused } from '../timing/domain/pause.js';
import { ownsAttempt } from './attempt.policy.js';
import { factsOfSubmission } from './facts-of-submission.js';
import { refusal } from './refusal.js';

/** Grades and closes an attempt, and states both facts, in one statement. A second submission changes nothing. */
@Injectable()
export class SubmitAttempt {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly library: AssessmentLibrary,
  ) {}

  /** Hands the actor's attempt in, unless it is paused; what comes after its deadline counts as handed in by the clock. */
  execute(actor: Actor, attemptId: string): Promise<void> {
    return this.settle(attemptId, (attempt) => {
      if (!ownsAttempt(actor, attempt)) throw assessmentsErrors.error('assessments.not-found');
      const now = this.clock.now();
      if (attempt.state === 'open' && isPaused(attempt, now)) throw refusal(attempt, now);
      return true;
    });
  }

  /** Hands in with what was saved an attempt whose time is up; not one whose deadline has moved meanwhile. */
  expire(attemptId: string): Promise<void> {
    return this.settle(attemptId, ({ deadlineAt }) => deadlineAt !== null && deadlineAt <= this.clock.now());
  }

  private async settle(attemptId: string, mayClose: (attempt: Attempt) => boolean): Promise<void> {
    for (;;) {
      const attempt = await findAttempt(this.db, attemptId);
      if (attempt === undefined) throw assessmentsErrors.error('assessments.not-found');
      // A save or a pause that comes between reading and closing has it read again. Each round ends with something that this person did.
      if (!mayClose(attempt) || attempt.state !== 'open' || (await this.close(await this.library.of(attempt), attempt))) return;
    }
  }

  private close(assessment: Assessment, attempt: Attempt): Promise<boolean> {
    const now = this.clock.now();
    const late = attempt.deadlineAt !== null && attempt.deadlineAt <= now;
    const submittedAt = late ? (attempt.deadlineAt ?? now) : now;
    const grade = gradeAttempt(assessment, attempt.responses.map(({ itemVersionId, value, gradedTry }) => ({ itemVersionId, value, tries: gradedTry })));
    const releasedAt = assessment.settings.release === 'at-once' && grade.score !== null ? now : null;
    const facts = factsOfSubmission(assessment, attempt, grade, submittedAt);
    return closeAttempt(this.db, attempt, { grade, submittedAt, endedBy: late ? 'deadline' : 'person', releasedAt, facts });
  }
}
