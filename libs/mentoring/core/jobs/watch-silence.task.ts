import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Database, type Tx } from '#platform/database';
import type { PeriodicTask } from '#platform/queue';
import { isMentor } from '../domain/candidacy.js';
import { taskDueAt } from '../domain/task.js';
import { silenceCallsForTask } from '../domain/timeline/silence.js';
import { findCandidacy } from '../persistence/candidacies.repository.js';
import { planById } from '../persistence/plans.repository.js';
import { openTasks } from '../persistence/tasks.repository.js';
import { inTouchSince, lockExpired, markClosed, timelinesOf } from '../persistence/timelines.repository.js';

const batch = 200;

/** Looks at each letter when its time to answer is over, and asks staff to call who has been silent too often. */
@Injectable()
export class WatchSilenceTask implements PeriodicTask {
  readonly name = 'mentoring.watch-silence';
  readonly everyMs = 10_000;

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    for (let taken = batch; taken === batch; ) taken = await this.db.transaction((tx) => this.look(tx));
  }

  private async look(tx: Tx): Promise<number> {
    const now = this.clock.now();
    const expired = await lockExpired(tx, now, batch);
    const ids = [...new Set(expired.map(({ candidacyId }) => candidacyId))];
    const [timelines, inTouch] = [await timelinesOf(tx, ids), await inTouchSince(tx, ids)];
    for (const { id: followUpId, candidacyId } of expired) {
      const candidacy = await findCandidacy(tx, candidacyId);
      const history = timelines.get(candidacyId) ?? [];
      const followUp = history.find(({ id }) => id === followUpId);
      if (candidacy === undefined || followUp === undefined || followUp.answer !== null || !isMentor(candidacy.state)) continue;
      const { definition: plan } = await planById(tx, followUp.planId);
      if (!silenceCallsForTask(plan, history, now, inTouch.get(candidacyId) ?? null)) continue;
      await openTasks(tx, [{ programmeId: candidacy.programmeId, candidacyId, followUpId, kind: 'silent', openedAt: now, dueAt: taskDueAt(plan, 'silent', now) }]);
    }
    await markClosed(tx, expired.map(({ id }) => id), now);
    return expired.length;
  }
}
