import { Injectable } from '@nestjs/common';
import { isId } from '#kernel';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { ProgrammeDirectory, type ActivitySummary } from '#programme/contract';
import type { Assessment } from '../../domain/attempt.js';
import { assessmentsErrors } from '../../errors.js';
import { AssessmentLibrary } from '../../persistence/assessments.repository.js';
import { mayReadStatistics } from './statistics.policy.js';

/** Lets in who may read statistics; for anybody else there are none. */
@Injectable()
export class StatisticsGate {
  constructor(
    private readonly db: Database,
    private readonly library: AssessmentLibrary,
    private readonly programme: ProgrammeDirectory,
  ) {}

  async activity(actor: Actor, activityId: string): Promise<ActivitySummary> {
    const activity = isId(activityId) ? await this.programme.activity(this.db, activityId) : undefined;
    if (activity === undefined || !(await this.open(actor, activity.programmeId, activityId))) throw assessmentsErrors.error('assessments.not-found');
    return activity;
  }

  async assessment(actor: Actor, assessmentId: string): Promise<Assessment> {
    const assessment = await this.find(actor, assessmentId);
    if (assessment === undefined) throw assessmentsErrors.error('assessments.not-found');
    return assessment;
  }

  /** For whoever has a refusal of their own; undefined when there is none or it is not open to the actor. */
  async find(actor: Actor, assessmentId: string): Promise<Assessment | undefined> {
    const assessment = isId(assessmentId) ? await this.library.find(assessmentId) : undefined;
    return assessment !== undefined && (await this.open(actor, assessment.programmeId, assessment.activityId)) ? assessment : undefined;
  }

  private async open(actor: Actor, programmeId: string, activityId: string): Promise<boolean> {
    const isTrainer = hasGrants(actor) && (await this.programme.isTrainerOf(this.db, activityId, actor.personId));
    return mayReadStatistics(actor, programmeId, isTrainer);
  }
}

function hasGrants({ grants }: Actor): boolean {
  return grants.some(({ role }) => role === 'trainer');
}
