import { Injectable } from '@nestjs/common';
import { accommodationSet } from '#assessments/contract';
import { Clock, isId } from '#kernel';
import { hasRole, type Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { recordFact } from '#platform/ledger';
import { ProgrammeDirectory, type ActivitySummary } from '#programme/contract';
import { assessmentsErrors } from '../../errors.js';
import { givePauses } from '../persistence/pauses.repository.js';
import { accommodationsIn, setAccommodation, type Accommodation } from '../persistence/time.repository.js';

/** Extra time and pauses of people in a training, set by its trainers and the programme's administrators. Extra time holds for attempts that start afterwards; pauses for the open ones too. */
@Injectable()
export class Accommodations {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly programme: ProgrammeDirectory,
  ) {}

  async list(actor: Actor, activityId: string): Promise<Accommodation[]> {
    await this.activity(actor, activityId);
    return accommodationsIn(this.db, activityId);
  }

  async set(actor: Actor, activityId: string, change: Omit<Accommodation, 'setAt'>): Promise<void> {
    const { programmeId } = await this.activity(actor, activityId);
    const { personId, extraMinutes, timeFactor, pauseMinutes } = change;
    if (!isId(personId) || !(await this.programme.isRegistered(this.db, activityId, personId))) throw assessmentsErrors.error('assessments.person-not-found');
    const now = this.clock.now();
    await this.db.transaction(async (tx) => {
      await setAccommodation(tx, activityId, { ...change, setAt: now }, actor.personId);
      await givePauses(tx, activityId, personId, pauseMinutes);
      await recordFact(tx, accommodationSet, { occurredAt: now, subjectId: personId, actorId: actor.personId, programmeId, activityId, language: null, payload: { extraMinutes, timeFactor, pauseMinutes } });
    });
  }

  private async activity(actor: Actor, activityId: string): Promise<ActivitySummary> {
    const activity = isId(activityId) ? await this.programme.activity(this.db, activityId) : undefined;
    if (activity === undefined) throw assessmentsErrors.error('assessments.not-found');
    const trains = hasRole(actor, activity.programmeId, 'trainer') && (await this.programme.isTrainerOf(this.db, activityId, actor.personId));
    if (!trains && !hasRole(actor, activity.programmeId, 'administrator')) throw assessmentsErrors.error('assessments.not-found');
    return activity;
  }
}
