import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { mentorDeclined } from '#mentoring/contract';
import type { Actor } from '#platform/auth';
import { Database, type Tx } from '#platform/database';
import { recordFact } from '#platform/ledger';
import { defaultPlan } from '../domain/default-plan.js';
import { afterQuietHours, daysLater } from '../domain/plan-dates.js';
import { laterDays } from '../domain/terms.js';
import { mentoringErrors } from '../errors.js';
import { candidaciesOf, changeState, lockCandidacy, type Candidacy } from '../persistence/candidacies.repository.js';
import { AcceptInvitation } from './accept-invitation.js';
import { checkAccepting, judgeAnswer, type InvitationAnswer } from './answer-invitation.policy.js';
import { EligibilityCheck } from './eligibility.js';
import { about } from './mentoring-fact.js';
import { checkRound, openLink } from './open-link.js';

/** The candidate's answer, by the link of the mail or signed in; the same answer again changes nothing. */
@Injectable()
export class AnswerInvitation {
  constructor(
    private readonly db: Database,
    private readonly eligibility: EligibilityCheck,
    private readonly acceptance: AcceptInvitation,
    private readonly clock: Clock,
  ) {}

  byLink(token: string, answer: InvitationAnswer): Promise<void> {
    return this.db.transaction(async (tx) => {
      const link = await openLink(tx, token, this.clock.now());
      const candidacy = await lockCandidacy(tx, link.candidacyId);
      if (candidacy === undefined || link.followUpId !== null) throw mentoringErrors.error('mentoring.link-unknown');
      checkRound(link, candidacy);
      await this.answer(tx, candidacy, answer);
    });
  }

  execute(actor: Actor, answer: InvitationAnswer): Promise<void> {
    return this.db.transaction(async (tx) => {
      const [latest] = await candidaciesOf(tx, actor.personId);
      const candidacy = latest === undefined ? undefined : await lockCandidacy(tx, latest.id);
      if (candidacy === undefined) throw mentoringErrors.error('mentoring.no-invitation');
      await this.answer(tx, candidacy, answer);
    });
  }

  private async answer(tx: Tx, candidacy: Candidacy, answer: InvitationAnswer): Promise<void> {
    const change = judgeAnswer(candidacy.state, answer);
    if (change === null) return;
    const now = this.clock.now();
    if (answer === 'accept') {
      await this.checkEligible(tx, candidacy);
      await this.acceptance.execute(tx, candidacy, now);
      return;
    }
    const until = answer === 'later' ? afterQuietHours(daysLater(now, laterDays, defaultPlan.timeZone), defaultPlan) : null;
    await changeState(tx, candidacy, { ...change, at: now, by: candidacy.personId, reason: null, until });
    await recordFact(tx, mentorDeclined, { ...about(candidacy, now, candidacy.personId), payload: { candidacyId: candidacy.id, answer } });
  }

  /** Weeks may lie between the invitation and the answer. */
  private async checkEligible(tx: Tx, { personId, programmeId }: Candidacy): Promise<void> {
    checkAccepting(await this.eligibility.of(tx, personId, programmeId));
  }
}
