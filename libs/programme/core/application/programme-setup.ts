import { newId, type Localized } from '#kernel';
import type { Tx } from '#platform/database';
import type { ActivityKind, PresenceMethod, PresenceState } from '#programme/contract';
import type { ActivityMode } from '../domain/activity.js';
import { parseJoinCode } from '../domain/join-code.js';
import { programmeErrors } from '../errors.js';
import { lockActivity, type ActivityRecord } from '../persistence/activities.repository.js';
import { ActivityRow, ActivityTrainerRow } from '../persistence/activity.row.js';
import { addJoinCode } from '../persistence/join-codes.repository.js';
import { ProgrammeRow } from '../persistence/programme.row.js';
import { stateHeld } from './held.js';
import { statePresence } from './presence-book.js';
import { takeSeat, type Seat } from './seats.js';

export interface NewProgramme {
  readonly key: string;
  readonly title: Localized;
  readonly goal: Localized;
  readonly credit: { readonly title: string; readonly url: string };
  readonly timeZone: string;
  readonly createdAt: Date;
}

export interface NewActivity {
  readonly programmeId: string;
  readonly key: string;
  readonly kind: ActivityKind;
  readonly title: Localized;
  readonly description: Localized;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly place: Localized;
  readonly mode: ActivityMode;
  readonly capacity: number;
  /** In the order in which certificates name them. */
  readonly trainerIds: readonly string[];
}

export interface PastPresence {
  readonly activityId: string;
  readonly personIds: readonly string[];
  readonly state: PresenceState;
  readonly minutes?: number;
  readonly method?: PresenceMethod;
  readonly actorId: string | null;
  readonly at: Date;
}

/** Lays out a programme without anybody asking: for set-up and demonstration, by the same rules as the product's. */
export const programmeSetup = {
  async addProgramme(tx: Tx, { key, title, goal, credit, timeZone, createdAt }: NewProgramme): Promise<string> {
    const id = newId();
    await tx.manager.getRepository(ProgrammeRow).insert({ id, key, title, goal, creditTitle: credit.title, creditUrl: credit.url, timeZone, createdAt });
    return id;
  },

  async addActivity(tx: Tx, { trainerIds, ...activity }: NewActivity): Promise<string> {
    const id = newId();
    await tx.manager.getRepository(ActivityRow).insert({ ...activity, id, heldFactId: null });
    if (trainerIds.length > 0) {
      await tx.manager.getRepository(ActivityTrainerRow).insert(trainerIds.map((personId, position) => ({ activityId: id, personId, position })));
    }
    return id;
  },

  /** A place, or the end of the waiting list. */
  register(tx: Tx, activityId: string, personId: string, at: Date): Promise<Seat> {
    return takeSeat(tx, { activityId, personId, actorId: null, language: null, at });
  },

  async statePresence(tx: Tx, { activityId, personIds, state, minutes, method, actorId, at }: PastPresence): Promise<void> {
    await statePresence(tx, await known(tx, activityId), { personIds, state, minutes, method: method ?? 'roster', actorId, at });
  },

  /** States that an activity of the past was held, where the worker would do so later. */
  async stateHeld(tx: Tx, activityId: string): Promise<void> {
    const activity = await known(tx, activityId);
    if (activity.heldFactId === null) await stateHeld(tx, activity, null);
  },

  /** A code that is known beforehand, such as the demonstration's printed one. */
  async addJoinCode(tx: Tx, activityId: string, typed: string, createdBy: string, createdAt: Date, expiresAt: Date): Promise<void> {
    const code = parseJoinCode(typed);
    if (code === undefined) throw programmeErrors.error('programme.code-unknown');
    await addJoinCode(tx, code, activityId, createdBy, createdAt, expiresAt);
  },
};

async function known(tx: Tx, activityId: string): Promise<ActivityRecord> {
  const activity = await lockActivity(tx, activityId);
  if (activity === undefined) throw programmeErrors.error('programme.not-found');
  return activity;
}
