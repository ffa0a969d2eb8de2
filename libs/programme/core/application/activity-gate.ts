import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/auth';
import type { Sql } from '#platform/database';
import { programmeErrors } from '../errors.js';
import { findActivity, lockActivity, tieOf, type ActivityRecord } from '../persistence/activities.repository.js';
import { standingOf, type Standing } from './standing.js';

export interface OpenActivity {
  readonly activity: ActivityRecord;
  readonly standing: Standing;
}

/** The way to an activity: what the policy does not allow does not exist for the actor. */
@Injectable()
export class ActivityGate {
  open(sql: Sql, actor: Actor, activityId: string, may: (standing: Standing) => boolean): Promise<OpenActivity> {
    return this.admit(sql, actor, findActivity(sql, activityId), may);
  }

  openLocked(tx: Sql, actor: Actor, activityId: string, may: (standing: Standing) => boolean): Promise<OpenActivity> {
    return this.admit(tx, actor, lockActivity(tx, activityId), may);
  }

  private async admit(sql: Sql, actor: Actor, found: Promise<ActivityRecord | undefined>, may: (standing: Standing) => boolean): Promise<OpenActivity> {
    const activity = await found;
    if (activity === undefined) throw programmeErrors.error('programme.not-found');
    const standing = standingOf(actor, activity.programmeId, await tieOf(sql, activity.id, actor.personId));
    if (!may(standing)) throw programmeErrors.error('programme.not-found');
    return { activity, standing };
  }
}
