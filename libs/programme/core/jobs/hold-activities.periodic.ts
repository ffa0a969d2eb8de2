import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Database } from '#platform/database';
import type { PeriodicTask } from '#platform/queue';
import { stateHeld } from '../application/held.js';
import { claimUnstatedHeld, findActivity } from '../persistence/activities.repository.js';

/** States of each activity that has ended, with somebody present, that it was held. */
@Injectable()
export class HoldActivities implements PeriodicTask {
  readonly name = 'programme.hold-activities';
  readonly everyMs = 60_000;

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  run(): Promise<number> {
    return this.db.transaction(async (tx) => {
      const ids = await claimUnstatedHeld(tx, this.clock.now(), 100);
      for (const id of ids) {
        const activity = await findActivity(tx, id);
        if (activity !== undefined) await stateHeld(tx, activity, null);
      }
      return ids.length;
    });
  }
}
