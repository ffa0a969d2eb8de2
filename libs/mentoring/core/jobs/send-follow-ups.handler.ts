import { Injectable } from '@nestjs/common';
import { Clock, type JobPayload } from '#kernel';
import { mentorFollowUpSent, sendFollowUps } from '#mentoring/contract';
import { BouncedAddresses, Messenger } from '#messaging/contract';
import { PeopleDirectory, type PersonContact } from '#people/contract';
import type { Tx } from '#platform/database';
import { recordFacts, stating } from '#platform/ledger';
import type { JobHandler } from '#platform/queue';
import { FollowUpLetters, type Letter } from '../application/timeline/follow-up-letters.js';
import { about } from '../application/mentoring-fact.js';
import { isMentor } from '../domain/candidacy.js';
import type { SkipReason } from '../domain/follow-up.js';
import { endOfDayLater } from '../domain/plan-dates.js';
import { taskDueAt } from '../domain/task.js';
import { stepOf } from '../domain/timeline/judge-due.js';
import { lockCandidacies, type Candidacy } from '../persistence/candidacies.repository.js';
import { queuedFollowUps, type QueuedFollowUp } from '../persistence/follow-ups.repository.js';
import { planById } from '../persistence/plans.repository.js';
import { openTasks } from '../persistence/tasks.repository.js';
import { markCancelled, markSent, markSkipped } from '../persistence/timelines.repository.js';

interface Sending extends JobPayload {
  readonly followUpIds: readonly string[];
}

interface Ready {
  readonly candidacy: Candidacy;
  readonly followUp: QueuedFollowUp;
  readonly contact: PersonContact | undefined;
}

/** Writes follow-ups, except to mentors who have paused, stopped or withdrawn the consent since these were taken up. */
@Injectable()
export class SendFollowUpsHandler implements JobHandler<Sending> {
  readonly job = sendFollowUps;

  constructor(
    private readonly people: PeopleDirectory,
    private readonly addresses: BouncedAddresses,
    private readonly messenger: Messenger,
    private readonly letters: FollowUpLetters,
    private readonly clock: Clock,
  ) {}

  async handle(tx: Tx, { followUpIds }: Sending): Promise<void> {
    const now = this.clock.now();
    const wanted = await queuedFollowUps(tx, followUpIds);
    const candidacies = new Map((await lockCandidacies(tx, wanted.map(({ candidacyId }) => candidacyId))).map((candidacy) => [candidacy.id, candidacy]));
    // Asked again: what held the locks may have ended some of them.
    const followUps = await queuedFollowUps(tx, followUpIds);
    const people = [...new Set([...candidacies.values()].map(({ personId }) => personId))];
    const consenting = await this.people.consenting(tx, people, 'mentor-follow-up');
    const contacts = await this.people.contacts(tx, people);
    const [ready, skipped, cancelled]: [Ready[], { id: string; reason: SkipReason }[], string[]] = [[], [], []];
    for (const followUp of followUps) {
      const candidacy = candidacies.get(followUp.candidacyId);
      if (candidacy === undefined || !isMentor(candidacy.state)) cancelled.push(followUp.id);
      else if (candidacy.state === 'paused' && (candidacy.until === null || candidacy.until > now)) skipped.push({ id: followUp.id, reason: 'paused' });
      else if (!consenting.has(candidacy.personId)) skipped.push({ id: followUp.id, reason: 'no-consent' });
      else ready.push({ candidacy, followUp, contact: contacts.get(candidacy.personId) });
    }
    await markCancelled(tx, cancelled, now);
    await markSkipped(tx, skipped, now);
    await this.contact(tx, ready, now);
  }

  private async contact(tx: Tx, ready: readonly Ready[], now: Date): Promise<void> {
    const bounced = await this.addresses.among(tx, ready.flatMap(({ contact }) => contact?.email ?? []));
    const letters: Letter[] = [];
    const sent: { id: string; expiresAt: Date }[] = [];
    for (const { candidacy, followUp, contact } of ready) {
      const { definition: plan } = await planById(tx, followUp.planId);
      const step = stepOf(plan, followUp);
      const expiresAt = endOfDayLater(now, step?.waitDays ?? plan.answerDays, plan.timeZone);
      sent.push({ id: followUp.id, expiresAt });
      const reachable = contact !== undefined && contact.email !== null && !bounced.has(contact.email);
      if (reachable && step?.channel !== 'call') letters.push({ candidacy, followUp, contact, plan, step, expiresAt });
      else await openTasks(tx, [{ programmeId: candidacy.programmeId, candidacyId: candidacy.id, followUpId: followUp.id, kind: 'call', openedAt: now, dueAt: taskDueAt(plan, 'call', now) }]);
    }
    await this.messenger.sendMany(tx, await this.letters.write(tx, letters));
    await markSent(tx, sent, now);
    const facts = letters.map(({ candidacy, followUp: { id: followUpId, step } }) => stating(mentorFollowUpSent, { ...about(candidacy, now, null), payload: { candidacyId: candidacy.id, followUpId, step } }));
    if (facts.length > 0) await recordFacts(tx, facts);
  }
}
