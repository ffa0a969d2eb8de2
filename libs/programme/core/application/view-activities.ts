import { Injectable } from '@nestjs/common';
import { Clock, type Page, type PageRequest } from '#kernel';
import { PeopleDirectory } from '#people/contract';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { presenceOpensAt } from '../domain/activity.js';
import { programmeErrors } from '../errors.js';
import type { ActivityRecord } from '../persistence/activities.repository.js';
import { countedActivity, pageOfActivities, type CountedActivity } from '../persistence/activity-list.query.js';
import { programmeByKey } from '../persistence/programmes.query.js';
import { ActivityGate } from './activity-gate.js';
import { mayEditActivity } from './edit-activity.policy.js';
import { activityScope } from './list-activities.policy.js';
import { mayRecordPresence } from './record-presence.policy.js';
import type { Standing } from './standing.js';
import { mayViewActivity } from './view-activity.policy.js';
import { mayViewRoster } from './view-roster.policy.js';

export interface NamedActivity extends CountedActivity {
  readonly trainers: { id: string; name: string }[];
}

export interface ActivityPage extends NamedActivity {
  readonly record: ActivityRecord;
  readonly registration: Standing['registration'];
  readonly presenceOpensAt: Date;
  readonly mayEdit: boolean;
  readonly mayRecordPresence: boolean;
  readonly mayViewRoster: boolean;
}

@Injectable()
export class ViewActivities {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly people: PeopleDirectory,
    private readonly gate: ActivityGate,
  ) {}

  async list(actor: Actor, programmeKey: string, request: PageRequest): Promise<Page<NamedActivity>> {
    const programme = await programmeByKey(this.db, programmeKey);
    const scope = programme === undefined ? undefined : activityScope(actor, programme.id);
    if (programme === undefined || scope === undefined) throw programmeErrors.error('programme.not-found');
    const page = await pageOfActivities(this.db, programme.id, scope === 'all' ? null : actor.personId, request);
    return { items: await this.named(page.items), next: page.next };
  }

  async one(actor: Actor, activityId: string): Promise<ActivityPage> {
    const { activity, standing } = await this.gate.open(this.db, actor, activityId, mayViewActivity);
    const counted = await countedActivity(this.db, activityId);
    const [named] = counted === undefined ? [] : await this.named([counted]);
    if (named === undefined) throw programmeErrors.error('programme.not-found');
    const opensAt = presenceOpensAt(activity, activity.timeZone);
    return {
      ...named,
      record: activity,
      registration: standing.registration,
      presenceOpensAt: opensAt,
      mayEdit: mayEditActivity(standing),
      mayRecordPresence: mayRecordPresence(standing) && this.clock.now().getTime() >= opensAt.getTime(),
      mayViewRoster: mayViewRoster(standing),
    };
  }

  private async named(activities: readonly CountedActivity[]): Promise<NamedActivity[]> {
    const contacts = await this.people.contacts(this.db, [...new Set(activities.flatMap(({ trainerIds }) => trainerIds))]);
    return activities.map((activity) => ({
      ...activity,
      trainers: activity.trainerIds.flatMap((id) => {
        const contact = contacts.get(id);
        return contact === undefined ? [] : [{ id, name: `${contact.givenName} ${contact.familyName}` }];
      }),
    }));
  }
}
