import { setImmediate as otherTurns } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { PeopleDirectory, type PersonContact } from '#people/contract';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import type { FollowUpPlan } from '../../domain/plan.js';
import { behaviours, type Assumption } from '../../domain/timeline/behaviours.js';
import { simulate, underVersion, type LogEntry } from '../../domain/timeline/simulate.js';
import { mentoringErrors } from '../../errors.js';
import { mentorsOf } from '../../persistence/candidacies.repository.js';
import { openCandidacy } from '../candidacy-gate.js';
import { Snapshots } from '../timeline/snapshots.js';
import { ManagedProgramme } from './plan-access.js';
import { checkPlan } from './save-plan.js';

export interface Forecast {
  readonly personId: string;
  readonly candidacyId: string;
  readonly contact: PersonContact | undefined;
  readonly log: readonly LogEntry[];
}

const longestMs = 400 * 24 * 3_600_000;

/** What would happen until then, to one mentor or to all under an edited plan. Nothing is written. */
@Injectable()
export class ForecastPlan {
  constructor(
    private readonly db: Database,
    private readonly programme: ManagedProgramme,
    private readonly snapshots: Snapshots,
    private readonly people: PeopleDirectory,
    private readonly clock: Clock,
  ) {}

  async ofMentor(actor: Actor, candidacyId: string, assumption: Assumption, until: Date): Promise<Forecast> {
    const candidacy = await openCandidacy(this.db, actor, candidacyId);
    const now = this.clock.now();
    const snapshot = (await this.snapshots.of(this.db, [candidacy], now)).get(candidacy.id);
    if (snapshot === undefined) throw mentoringErrors.error('mentoring.not-found');
    const { personId } = candidacy;
    return { personId, candidacyId, contact: await this.people.contact(this.db, personId), log: simulate(snapshot, behaviours[assumption], bounded(until, now)) };
  }

  async ofDraft(actor: Actor, key: string, draft: FollowUpPlan, assumption: Assumption, until: Date): Promise<Forecast[]> {
    const { id } = await this.programme.open(this.db, actor, key);
    checkPlan(draft);
    const now = this.clock.now();
    const candidacies = await mentorsOf(this.db, id);
    const snapshots = await this.snapshots.of(this.db, candidacies, now);
    const contacts = await this.people.contacts(this.db, candidacies.map(({ personId }) => personId));
    const forecasts: Forecast[] = [];
    for (const { id: candidacyId, personId } of candidacies) {
      const snapshot = snapshots.get(candidacyId);
      if (snapshot !== undefined) forecasts.push({ personId, candidacyId, contact: contacts.get(personId), log: simulate(underVersion(snapshot, draft), behaviours[assumption], bounded(until, now)) });
      // A year takes some milliseconds each: whoever else asks something is let in between.
      await otherTurns();
    }
    return forecasts;
  }
}

function bounded(until: Date, now: Date): Date {
  return new Date(Math.min(until.getTime(), now.getTime() + longestMs));
}
