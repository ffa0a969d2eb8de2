import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { hasRole, type Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { ProgrammeDirectory } from '#programme/contract';
import type { Assessment, Attempt } from '../domain/attempt.js';
import { reviewOf, type Review } from '../domain/review.js';
import { assessmentsErrors } from '../errors.js';
import { AssessmentLibrary } from '../persistence/assessments.repository.js';
import { findAttempt } from '../persistence/attempts.repository.js';
import { mayReadResult, ownsAttempt } from './attempt.policy.js';
import type { AttemptAt } from './start-attempt.js';

export interface AttemptResult extends AttemptAt {
  /** What of it the actor may see now. */
  readonly shown: Review;
}

/** The result of a finished attempt, for the person, the training's trainers and administrators. */
@Injectable()
export class ReadResult {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly library: AssessmentLibrary,
    private readonly programme: ProgrammeDirectory,
  ) {}

  async execute(actor: Actor, attemptId: string): Promise<AttemptResult> {
    const attempt = await findAttempt(this.db, attemptId);
    if (attempt === undefined) throw assessmentsErrors.error('assessments.not-found');
    const assessment = await this.library.of(attempt);
    const allowed = mayReadResult(actor, attempt, assessment.programmeId, await this.trains(actor, attempt, assessment));
    if (!allowed) throw assessmentsErrors.error('assessments.not-found');
    if (attempt.state === 'open') throw assessmentsErrors.error('assessments.not-submitted');
    return { assessment, attempt, shown: reviewOf(assessment.settings, attempt, this.clock.now(), ownsAttempt(actor, attempt)) };
  }

  private async trains(actor: Actor, attempt: Attempt, { activityId, programmeId }: Assessment): Promise<boolean> {
    return !ownsAttempt(actor, attempt) && hasRole(actor, programmeId, 'trainer') && this.programme.isTrainerOf(this.db, activityId, actor.personId);
  }
}
