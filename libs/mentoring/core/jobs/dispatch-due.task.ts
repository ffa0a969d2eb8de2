import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { sendFollowUps } from '#mentoring/contract';
import { ContactLimits } from '#messaging/contract';
import { Database, type Tx } from '#platform/database';
import { enqueueMany, type PeriodicTask } from '#platform/queue';
import { judgeDue, type Verdict } from '../domain/timeline/judge-due.js';
import type { Candidacy } from '../persistence/candidacies.repository.js';
import { planById, plansById } from '../persistence/plans.repository.js';
import { inTouchSince, lockDueCandidacies, markCancelled, markHeld, markQueued, markSkipped, timelinesOf } from '../persistence/timelines.repository.js';

const batch = 500;
/** Letters of one sending job. */
const together = 50;

/** Takes up what is due, each once, however many processes do it, and lets the engine decide what becomes of it. */
@Injectable()
export class DispatchDueTask implements PeriodicTask {
  readonly name = 'mentoring.dispatch-due';
  readonly everyMs = 5_000;

  constructor(
    private readonly db: Database,
    private readonly limits: ContactLimits,
    private readonly clock: Clock,
  ) {}

  /** Answers how many follow-ups are to be sent. */
  async run(): Promise<number> {
    let asked = 0;
    for (let taken = batch; taken === batch; ) {
      const round = await this.db.transaction((tx) => this.dispatch(tx));
      taken = round.taken;
      asked += round.toSend;
    }
    return asked;
  }

  private async dispatch(tx: Tx): Promise<{ taken: number; toSend: number }> {
    const now = this.clock.now();
    const mentors = await lockDueCandidacies(tx, now, batch);
    if (mentors.length === 0) return { taken: 0, toSend: 0 };
    const verdicts = await this.judge(tx, mentors, now);
    const ids = (decision: Verdict['do']) => verdicts.flatMap((verdict) => (verdict.do === decision ? [verdict.followUp.id] : []));
    const toSend = ids('send');
    await markQueued(tx, toSend);
    await markCancelled(tx, ids('cancel'), now);
    await markSkipped(tx, verdicts.flatMap((verdict) => (verdict.do === 'skip' ? [{ id: verdict.followUp.id, reason: verdict.reason }] : [])), now);
    await markHeld(tx, verdicts.flatMap((verdict) => (verdict.do === 'hold' ? [{ id: verdict.followUp.id, until: verdict.until }] : [])));
    const chunks = Array.from({ length: Math.ceil(toSend.length / together) }, (_, index) => toSend.slice(index * together, (index + 1) * together));
    await enqueueMany(tx, sendFollowUps, chunks.map((followUpIds) => ({ followUpIds })));
    return { taken: mentors.length, toSend: toSend.length };
  }

  private async judge(tx: Tx, mentors: readonly Candidacy[], now: Date): Promise<Verdict[]> {
    const ids = mentors.map(({ id }) => id);
    const [timelines, inTouch] = [await timelinesOf(tx, ids), await inTouchSince(tx, ids)];
    const contacts = this.limits.rules.perWeek === null ? new Map<string, readonly Date[]>() : await this.limits.sentLately(tx, [...new Set(mentors.map(({ personId }) => personId))], now);
    await plansById(tx, [...timelines.values()].flat().map(({ planId }) => planId));
    const verdicts: Verdict[] = [];
    for (const { id, state, until, personId } of mentors) {
      const history = timelines.get(id) ?? [];
      const due = history.filter((followUp) => followUp.state === 'planned' && followUp.actAt <= now);
      const [first] = due;
      if (first === undefined) continue;
      const { definition: plan } = await planById(tx, first.planId);
      verdicts.push(...judgeDue({ now, plan, mentor: { state, until }, history, due, contacts: contacts.get(personId) ?? [], rules: this.limits.rules, inTouchAt: inTouch.get(id) ?? null }));
    }
    return verdicts;
  }
}
