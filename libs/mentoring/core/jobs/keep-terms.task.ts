import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Database, type Tx } from '#platform/database';
import type { PeriodicTask } from '#platform/queue';
import { EligibilityCheck } from '../application/eligibility.js';
import { endCandidacy } from '../application/end-candidacy.js';
import { InviteCandidate } from '../application/invite-candidate.js';
import { moveCandidacy } from '../application/move-candidacy.js';
import { defaultPlan } from '../domain/default-plan.js';
import { inQuietHours } from '../domain/plan-dates.js';
import { extendState, lockNextFinished, lockNextOver, type Candidacy } from '../persistence/candidacies.repository.js';

const aWeek = 7 * 24 * 3_600_000;

/** Ends pauses, asks again who wanted to be asked later, and concludes the terms that are over. */
@Injectable()
export class KeepTermsTask implements PeriodicTask {
  readonly name = 'mentoring.keep-terms';
  readonly everyMs = 60_000;

  constructor(
    private readonly db: Database,
    private readonly eligibility: EligibilityCheck,
    private readonly invite: InviteCandidate,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    const now = this.clock.now();
    await this.each((tx) => lockNextFinished(tx, now), (tx, candidacy) => endCandidacy(tx, candidacy, { event: 'conclude', at: now, by: null, reason: null }));
    await this.each((tx) => lockNextOver(tx, 'paused', now), (tx, candidacy) => moveCandidacy(tx, candidacy, { event: 'resume', state: 'active', at: now, by: null, reason: null }));
    if (inQuietHours(now, defaultPlan)) return;
    await this.each((tx) => lockNextOver(tx, 'later', now), (tx, candidacy) => this.askAgain(tx, candidacy, now));
  }

  private async askAgain(tx: Tx, candidacy: Candidacy, now: Date): Promise<void> {
    const { mayBeInvited } = await this.eligibility.of(tx, candidacy.personId, candidacy.programmeId);
    if (mayBeInvited) await this.invite.again(tx, candidacy);
    else await extendState(tx, candidacy.id, new Date(now.getTime() + aWeek));
  }

  /** One candidacy a transaction, until none is left. */
  private async each(next: (tx: Tx) => Promise<Candidacy | undefined>, work: (tx: Tx, candidacy: Candidacy) => Promise<unknown>): Promise<void> {
    const one = () =>
      this.db.transaction(async (tx) => {
        const candidacy = await next(tx);
        if (candidacy !== undefined) await work(tx, candidacy);
        return candidacy !== undefined;
      });
    while (await one());
  }
}
