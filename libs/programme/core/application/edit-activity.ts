import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { applyEdit, faultsOf, movesHeldAhead, type ActivityEdit } from '../domain/activity-edit.js';
import { programmeErrors } from '../errors.js';
import { saveEdit } from '../persistence/activities.repository.js';
import { countRegistered } from '../persistence/registrations.repository.js';
import { ActivityGate } from './activity-gate.js';
import { mayEditActivity } from './edit-activity.policy.js';
import { stateHeld } from './held.js';
import { fillSeats } from './seats.js';

/** Changes an activity; more places go to the waiting list at once. */
@Injectable()
export class EditActivity {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly gate: ActivityGate,
  ) {}

  execute(actor: Actor, activityId: string, edit: ActivityEdit): Promise<void> {
    return this.db.transaction(async (tx) => {
      const { activity } = await this.gate.openLocked(tx, actor, activityId, mayEditActivity);
      const at = this.clock.now();
      const edited = applyEdit(activity, edit);
      const errors = faultsOf(edited, await countRegistered(tx, activityId));
      if (errors.length > 0) throw programmeErrors.error('programme.invalid-edit', { errors });
      if (movesHeldAhead(edited, activity.heldFactId !== null, at)) throw programmeErrors.error('programme.activity-held');
      await saveEdit(tx, activityId, edited);
      const otherwiseHeld = edited.endsAt.getTime() !== activity.endsAt.getTime() || edited.mode !== activity.mode;
      if (activity.heldFactId !== null && otherwiseHeld) await stateHeld(tx, { ...activity, ...edited }, actor.personId);
      await fillSeats(tx, activity, edited.capacity, { actorId: actor.personId, at });
    });
  }
}
