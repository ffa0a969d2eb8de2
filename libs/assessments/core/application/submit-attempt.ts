import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import type { Actor } from '#platform/auth';
import { Database, type Tx } from '#platform/database';
import { recordFacts } from '#platform/ledger';
import type { Attempt } from '../domain/attempt.js';
import { factsOfSubmission } from './facts-of-submission.js';
import { gradeAttempt, type AttemptGrade } from '../domain/grade-attempt.js';
import { assessmentsErrors } from '../errors.js';
import { AssessmentLibrary } from '../persistence/assessments.repository.js';
import { closeAttempt, findAttempt } from '../persistence/attempts.repository.js';
import { ownsAttempt } from './attempt.policy.js';
import type { AttemptAt } from './start-attempt.js';

/** Grades and closes an attempt, and states both facts, in one transaction. A second submission answers the same result. */
@Injectable()
export class SubmitAttempt {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly library: AssessmentLibrary,
  ) {}

  execute(actor: Actor, attemptId: string): Promise<AttemptAt> {
    return this.db.transaction(async (tx) => {
      let submitted = await this.submit(tx, actor, attemptId);
      // A save came between reading and closing: read again. Each round ends with a save or a submission of this person.
      while (submitted === undefined) submitted = await this.submit(tx, actor, attemptId);
      return submitted;
    });
  }

  private async submit(tx: Tx, actor: Actor, attemptId: string): Promise<AttemptAt | undefined> {
    const attempt = await findAttempt(tx, attemptId);
    if (attempt === undefined || !ownsAttempt(actor, attempt)) throw assessmentsErrors.error('assessments.not-found');
    const assessment = await this.library.of(attempt);
    if (attempt.state === 'graded') return { assessment, attempt };
    const grade = gradeAttempt(assessment, attempt.responses);
    const submittedAt = this.clock.now();
    if (!(await closeAttempt(tx, attempt, grade, submittedAt))) return undefined;
    const closed = graded(attempt, grade, submittedAt);
    await recordFacts(tx, factsOfSubmission(assessment, closed, grade, submittedAt));
    return { assessment, attempt: closed };
  }
}

function graded(attempt: Attempt, { score, max, passed, responses }: AttemptGrade, submittedAt: Date): Attempt {
  const scored = attempt.responses.map((response) => ({ ...response, score: responses.get(response.itemVersionId)?.score ?? null }));
  return { ...attempt, state: 'graded', submittedAt, score, max, passed, responses: scored };
}
