import { Injectable } from '@nestjs/common';
import { isId } from '#kernel';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { ProgrammeDirectory } from '#programme/contract';
import type { Assessment } from '../../domain/attempt.js';
import { assessmentsErrors } from '../../errors.js';
import { AssessmentLibrary } from '../../persistence/assessments.repository.js';

/** An anonymous survey is there for who is registered for its training. */
@Injectable()
export class SurveyGate {
  constructor(
    private readonly db: Database,
    private readonly library: AssessmentLibrary,
    private readonly programme: ProgrammeDirectory,
  ) {}

  async survey(actor: Actor, assessmentId: string): Promise<Assessment> {
    const assessment = isId(assessmentId) ? await this.library.find(assessmentId) : undefined;
    const open = assessment?.settings.anonymous === true && (await this.programme.isRegistered(this.db, assessment.activityId, actor.personId));
    if (assessment === undefined || !open) throw assessmentsErrors.error('assessments.not-found');
    return assessment;
  }
}
