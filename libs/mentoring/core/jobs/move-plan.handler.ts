import { Injectable } from '@nestjs/common';
import { Clock, type JobPayload } from '#kernel';
import { movePlan } from '#mentoring/contract';
import { firstRow, type Tx } from '#platform/database';
import type { JobHandler } from '#platform/queue';
import { moveOver } from '../domain/timeline/move-over.js';
import { isMentor } from '../domain/candidacy.js';
import { lockCandidacies } from '../persistence/candidacies.repository.js';
import { candidaciesNotIn } from '../persistence/plan-versions.query.js';
import { planById } from '../persistence/plans.repository.js';
import { firstMeetings, markCancelled, putSteps, timelinesOf, timelineStarts } from '../persistence/timelines.repository.js';

interface Moving extends JobPayload {
  readonly planId: string;
}

/** Moves the mentors of a programme to a new version; does nothing when a newer one has come meanwhile. */
@Injectable()
export class MovePlanHandler implements JobHandler<Moving> {
  readonly job = movePlan;

  constructor(private readonly clock: Clock) {}

  async handle(tx: Tx, { planId }: Moving): Promise<void> {
    const plan = await firstRow<{ programmeId: string; newest: boolean }>(
      tx,
      `select programme_id as "programmeId", not exists (select 1 from mentoring.plan n where n.programme_id = p.programme_id and n.version > p.version) as newest from mentoring.plan p where id = $1`,
      [planId],
    );
    if (plan === undefined || !plan.newest) return;
    const now = this.clock.now();
    const { definition } = await planById(tx, planId);
    const wanted = (await candidaciesNotIn(tx, plan.programmeId, planId)).map(({ id }) => id);
    const candidacies = await lockCandidacies(tx, wanted);
    const [started, timelines, met] = [await timelineStarts(tx, wanted), await timelinesOf(tx, wanted), await firstMeetings(tx, wanted)];
    for (const candidacy of candidacies) {
      if (!isMentor(candidacy.state)) continue;
      const anchors = { 'became-mentor': started.get(candidacy.id) ?? candidacy.acceptedAt, 'first-meeting': met.get(candidacy.id) ?? null };
      const { reset, added, dropped } = moveOver(timelines.get(candidacy.id) ?? [], definition, anchors, now);
      await putSteps(tx, candidacy, planId, [...reset.map(({ step, dueAt }) => ({ step, dueAt, passed: false })), ...added], now);
      await markCancelled(tx, dropped.map(({ id }) => id), now);
    }
  }
}
