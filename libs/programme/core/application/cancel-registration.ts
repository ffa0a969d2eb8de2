import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { isOver } from '../domain/activity.js';
import { programmeErrors } from '../errors.js';
import { ActivityGate } from './activity-gate.js';
import { mayCancelRegistration } from './cancel-registration.policy.js';
import { leaveSeat } from './seats.js';

@Injectable()
export class CancelRegistration {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly gate: ActivityGate,
  ) {}

  execute(actor: Actor, { activityId, personId }: { activityId: string; personId: string }): Promise<void> {
    return this.db.transaction(async (tx) => {
      const may = (standing: Parameters<typeof mayCancelRegistration>[0]) => mayCancelRegistration(standing, personId);
      const { activity, standing } = await this.gate.open(tx, actor, activityId, may);
      const at = this.clock.now();
      if (!standing.administrator && isOver(activity, at)) throw programmeErrors.error('programme.activity-over');
      await leaveSeat(tx, { activityId, personId, actorId: actor.personId, language: null, at });
    });
  }
}
