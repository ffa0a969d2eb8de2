import { Injectable } from '@nestjs/common';
import { Clock, isId } from '#kernel';
import { mentorTaughtBack } from '#mentoring/contract';
import { PeopleDirectory, type PersonContact } from '#people/contract';
import { hasRole, type Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { recordFact } from '#platform/ledger';
import { ProgrammeDirectory, type ActivitySummary } from '#programme/contract';
import { mentoringErrors } from '../errors.js';
import { ruleInForce } from '../persistence/candidacy-rules.repository.js';
import { insertTeachBack, teachBacksOf, type TeachBack } from '../persistence/onboarding.repository.js';
import { InviteCandidate } from './invite-candidate.js';

export interface TeachBackList {
  /** Whether the programme's rule asks for it. */
  readonly required: boolean;
  readonly people: readonly { readonly contact: PersonContact; readonly review: TeachBack | undefined }[];
}

/** A trainer looks at a trainee's own short teaching. Where the rule asks for it, a pass may bring the invitation. */
@Injectable()
export class ReviewTeachBack {
  constructor(
    private readonly db: Database,
    private readonly people: PeopleDirectory,
    private readonly programmes: ProgrammeDirectory,
    private readonly inviting: InviteCandidate,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, activityId: string): Promise<TeachBackList> {
    const { id, programmeId } = await this.activityOf(actor, activityId);
    const personIds = await this.programmes.participants(this.db, id);
    const [{ definition }, contacts, reviews] = await Promise.all([ruleInForce(this.db, programmeId), this.people.contacts(this.db, personIds), teachBacksOf(this.db, programmeId, personIds)]);
    const people = [...contacts.values()].sort((a, b) => a.familyName.localeCompare(b.familyName, 'et') || a.givenName.localeCompare(b.givenName, 'et'));
    return { required: definition.teachBack, people: people.map((contact) => ({ contact, review: reviews.get(contact.personId) })) };
  }

  async execute(actor: Actor, activityId: string, personId: string, passed: boolean, note: string | null): Promise<void> {
    const { id, programmeId } = await this.activityOf(actor, activityId);
    if (!isId(personId) || !(await this.programmes.isRegistered(this.db, id, personId))) throw mentoringErrors.error('mentoring.not-found');
    await this.db.transaction(async (tx) => {
      const now = this.clock.now();
      await insertTeachBack(tx, programmeId, personId, { passed, note, reviewedAt: now }, actor.personId);
      await recordFact(tx, mentorTaughtBack, { occurredAt: now, subjectId: personId, actorId: actor.personId, programmeId, activityId: id, language: null, payload: { passed } });
      if (passed) await this.inviting.execute(tx, { personId, programmeId, consentedAt: null });
    });
  }

  private async activityOf(actor: Actor, activityId: string): Promise<ActivitySummary> {
    const activity = isId(activityId) ? await this.programmes.activity(this.db, activityId) : undefined;
    if (activity === undefined) throw mentoringErrors.error('mentoring.not-found');
    const trains = await this.programmes.isTrainerOf(this.db, activity.id, actor.personId);
    if (!trains && !hasRole(actor, activity.programmeId, 'administrator')) throw mentoringErrors.error('mentoring.not-found');
    return activity;
  }
}
