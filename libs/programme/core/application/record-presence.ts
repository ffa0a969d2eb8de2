import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import type { PresenceState } from '#programme/contract';
import { presenceOpensAt } from '../domain/activity.js';
import { programmeErrors } from '../errors.js';
import { ActivityGate } from './activity-gate.js';
import { statePresence } from './presence-book.js';
import { mayRecordPresence } from './record-presence.policy.js';

export interface PresenceInput {
  readonly activityId: string;
  readonly personIds: readonly string[];
  /** Null takes back what was stated. */
  readonly state: PresenceState | null;
  readonly minutes?: number | undefined;
}

/** A tap on the roster, for one person or for many at once; all of them or none. */
@Injectable()
export class RecordPresence {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly gate: ActivityGate,
  ) {}

  execute(actor: Actor, { activityId, personIds, state, minutes }: PresenceInput): Promise<{ changed: number }> {
    return this.db.transaction(async (tx) => {
      const { activity } = await this.gate.open(tx, actor, activityId, mayRecordPresence);
      const at = this.clock.now();
      if (at.getTime() < presenceOpensAt(activity, activity.timeZone).getTime()) throw programmeErrors.error('programme.presence-too-early');
      const changed = await statePresence(tx, activity, { personIds, state, minutes, method: 'roster', actorId: actor.personId, at });
      return { changed };
    });
  }
}
