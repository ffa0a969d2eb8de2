import { Injectable } from '@nestjs/common';
import { hasRole, type Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { ProgrammeDirectory } from '#programme/contract';
import { mayReadResult, ownsAttempt } from '../../application/attempt.policy.js';
import type { Assessment } from '../../domain/attempt.js';
import { assessmentsErrors } from '../../errors.js';
import { AssessmentLibrary } from '../../persistence/assessments.repository.js';
import { AttemptOwners, type AttemptOwner } from '../../persistence/attempt-owners.js';

export interface AttemptWithForm {
  readonly owner: AttemptOwner;
  readonly assessment: Assessment;
}

/** What belongs to an attempt is for who may read its result, from its beginning on; for anybody else it is not there. */
@Injectable()
export class AnswerFilesGate {
  constructor(
    private readonly db: Database,
    private readonly library: AssessmentLibrary,
    private readonly owners: AttemptOwners,
    private readonly programme: ProgrammeDirectory,
  ) {}

  async own(actor: Actor, attemptId: string | null): Promise<AttemptWithForm> {
    const owner = attemptId === null ? undefined : await this.owners.find(attemptId);
    if (owner === undefined || !ownsAttempt(actor, owner)) throw assessmentsErrors.error('assessments.not-found');
    return { owner, assessment: await this.library.of(owner) };
  }

  async read(actor: Actor, attemptId: string | null): Promise<AttemptWithForm> {
    const owner = attemptId === null ? undefined : await this.owners.find(attemptId);
    if (owner === undefined) throw assessmentsErrors.error('assessments.not-found');
    const assessment = await this.library.of(owner);
    const { programmeId, activityId } = assessment;
    const trains = !ownsAttempt(actor, owner) && hasRole(actor, programmeId, 'trainer') && (await this.programme.isTrainerOf(this.db, activityId, actor.personId));
    if (!mayReadResult(actor, owner, programmeId, trains)) throw assessmentsErrors.error('assessments.not-found');
    return { owner, assessment };
  }
}
