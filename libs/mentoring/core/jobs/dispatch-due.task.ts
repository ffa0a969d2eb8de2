import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { sendFollowUp } from '#mentoring/contract';
import { Database } from '#platform/database';
import { enqueue, type PeriodicTask } from '#platform/queue';
import { inQuietHours } from '../domain/plan-dates.js';
import { claimDueFollowUps } from '../persistence/follow-ups.repository.js';
import { plansInUse } from '../persistence/plans.repository.js';

const batch = 200;

/** Takes up the follow-ups that are due, each once, however many processes do it; never in quiet hours. */
@Injectable()
export class DispatchDueTask implements PeriodicTask {
  readonly name = 'mentoring.dispatch-due';
  readonly everyMs = 5_000;

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** Answers how many jobs were asked for. */
  async run(): Promise<number> {
    let asked = 0;
    for (let taken = batch; taken === batch; ) {
      const round = await this.dispatch();
      taken = round.taken;
      asked += round.toSend.length;
    }
    return asked;
  }

  private dispatch(): Promise<{ taken: number; toSend: string[] }> {
    return this.db.transaction(async (tx) => {
      const now = this.clock.now();
      const quiet = (await plansInUse(tx)).filter(({ definition }) => inQuietHours(now, definition)).map(({ id }) => id);
      const claimed = await claimDueFollowUps(tx, now, quiet, batch);
      for (const followUpId of claimed.toSend) await enqueue(tx, sendFollowUp, { followUpId });
      return claimed;
    });
  }
}
