import { Injectable } from '@nestjs/common';
import { BouncedAddresses, ContactLimits } from '#messaging/contract';
import { PeopleDirectory } from '#people/contract';
import type { Sql } from '#platform/database';
import type { Snapshot } from '../../domain/timeline/simulate.js';
import type { Candidacy } from '../../persistence/candidacies.repository.js';
import { planInForce, plansById } from '../../persistence/plans.repository.js';
import { openKinds } from '../../persistence/tasks.repository.js';
import { firstMeetings, inTouchSince, timelinesOf, timelineStarts } from '../../persistence/timelines.repository.js';

/** Gathers all that the future of these mentors hangs on, as it is now, with few statements. */
@Injectable()
export class Snapshots {
  constructor(
    private readonly people: PeopleDirectory,
    private readonly addresses: BouncedAddresses,
    private readonly limits: ContactLimits,
  ) {}

  async of(sql: Sql, candidacies: readonly Candidacy[], now: Date): Promise<ReadonlyMap<string, Snapshot>> {
    const [ids, personIds] = [candidacies.map(({ id }) => id), [...new Set(candidacies.map(({ personId }) => personId))]];
    const timelines = await timelinesOf(sql, ids);
    const plans = await plansById(sql, [...timelines.values()].flat().map(({ planId }) => planId));
    const [started, inTouch, met, open] = [await timelineStarts(sql, ids), await inTouchSince(sql, ids), await firstMeetings(sql, ids), await openKinds(sql, ids)];
    const contacts = await this.people.contacts(sql, personIds);
    const lately = await this.limits.sentLately(sql, personIds, now);
    const bounced = await this.addresses.among(sql, [...contacts.values()].flatMap(({ email }) => email ?? []));
    const snapshots = new Map<string, Snapshot>();
    for (const { id, state, until, personId, programmeId, acceptedAt } of candidacies) {
      const history = timelines.get(id) ?? [];
      const version = (history.find((followUp) => followUp.state === 'planned') ?? history.at(-1))?.planId;
      const plan = (version === undefined ? undefined : plans.get(version)) ?? (await planInForce(sql, programmeId, now));
      const email = contacts.get(personId)?.email ?? null;
      snapshots.set(id, {
        ...{ now, history, rules: this.limits.rules, plan: plan.definition, mentor: { state, until } },
        anchors: { 'became-mentor': started.get(id) ?? acceptedAt, 'first-meeting': met.get(id) ?? null },
        contacts: lately.get(personId) ?? [],
        openTasks: open.get(id) ?? [],
        inTouchAt: inTouch.get(id) ?? null,
        hasAddress: email !== null && !bounced.has(email),
      });
    }
    return snapshots;
  }
}
