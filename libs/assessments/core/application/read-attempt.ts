import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { assessmentsErrors } from '../errors.js';
import { AssessmentLibrary } from '../persistence/assessments.repository.js';
import { AttemptOwners } from '../persistence/attempt-owners.js';
import { findAttempt } from '../persistence/attempts.repository.js';
import { ownsAttempt } from './attempt.policy.js';
import type { AttemptAt } from './start-attempt.js';

/** One's own attempt with the answers saved so far. */
@Injectable()
export class ReadAttempt {
  constructor(
    private readonly db: Database,
    private readonly library: AssessmentLibrary,
    private readonly owners: AttemptOwners,
  ) {}

  async execute(actor: Actor, attemptId: string): Promise<AttemptAt> {
    const attempt = await findAttempt(this.db, attemptId);
    if (attempt === undefined || !ownsAttempt(actor, attempt)) throw assessmentsErrors.error('assessments.not-found');
    this.owners.remember(attempt);
    return { assessment: await this.library.of(attempt), attempt };
  }
}
