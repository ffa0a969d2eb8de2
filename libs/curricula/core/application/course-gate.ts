import { Injectable } from '@nestjs/common';
import { isId } from '#kernel';
import { hasRole, type Actor } from '#platform/auth';
import type { Sql } from '#platform/database';
import { ProgrammeDirectory, type ActivitySummary } from '#programme/contract';
import { curriculaErrors } from '../errors.js';
import type { CourseStanding } from './course-standing.js';

export interface OpenCourse {
  readonly activity: ActivitySummary;
  readonly standing: CourseStanding;
}

/** The way to a course: what the policy does not allow does not exist for the actor. */
@Injectable()
export class CourseGate {
  constructor(private readonly programme: ProgrammeDirectory) {}

  async open(sql: Sql, actor: Actor, activityId: string, may: (standing: CourseStanding) => boolean): Promise<OpenCourse> {
    if (!isId(activityId)) throw curriculaErrors.error('curricula.not-found');
    const [activity, participant] = await Promise.all([this.programme.activity(sql, activityId), this.programme.isRegistered(sql, activityId, actor.personId)]);
    if (activity === undefined) throw curriculaErrors.error('curricula.not-found');
    const standing = await this.standing(sql, actor, activity, participant);
    if (!may(standing)) throw curriculaErrors.error('curricula.not-found');
    return { activity, standing };
  }

  private async standing(sql: Sql, actor: Actor, { id, programmeId }: ActivitySummary, participant: boolean): Promise<CourseStanding> {
    const trainer = hasRole(actor, programmeId, 'trainer') && (await this.programme.isTrainerOf(sql, id, actor.personId));
    return { participant, trainer, administrator: hasRole(actor, programmeId, 'administrator') };
  }
}
