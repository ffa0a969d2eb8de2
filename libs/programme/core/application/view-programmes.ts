import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import type { Actor, Role } from '#platform/auth';
import { Database } from '#platform/database';
import { isOver } from '../domain/activity.js';
import { programmeErrors } from '../errors.js';
import { allActivities, type CountedActivity } from '../persistence/activity-list.query.js';
import { firstProgramme, programmeByKey, programmesByIds, programmeTotals, type ProgrammeRecord, type ProgrammeTotals } from '../persistence/programmes.query.js';
import { rolesIn } from './view-programme.policy.js';

export interface OwnProgramme extends ProgrammeRecord {
  readonly roles: Role[];
}

export interface ProgrammePage extends OwnProgramme {
  readonly totals: ProgrammeTotals;
}

export interface PublicProgramme extends ProgrammeRecord {
  readonly activities: (CountedActivity & { readonly open: boolean })[];
}

@Injectable()
export class ViewProgrammes {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async mine(actor: Actor): Promise<OwnProgramme[]> {
    const programmes = await programmesByIds(this.db, [...new Set(actor.grants.map(({ programmeId }) => programmeId))]);
    return programmes.map((programme) => ({ ...programme, roles: rolesIn(actor, programme.id) }));
  }

  async one(actor: Actor, key: string): Promise<ProgrammePage> {
    const programme = await programmeByKey(this.db, key);
    const roles = programme === undefined ? [] : rolesIn(actor, programme.id);
    if (programme === undefined || roles.length === 0) throw programmeErrors.error('programme.not-found');
    return { ...programme, roles, totals: await programmeTotals(this.db, programme.id) };
  }

  /** What everybody sees on the front page: numbers, never names. */
  async front(): Promise<PublicProgramme> {
    const programme = await firstProgramme(this.db);
    if (programme === undefined) throw programmeErrors.error('programme.not-found');
    const now = this.clock.now();
    const activities = await allActivities(this.db, programme.id);
    return { ...programme, activities: activities.map((activity) => ({ ...activity, open: !isOver(activity, now) })) };
  }
}
