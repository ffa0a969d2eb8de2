import type { Language } from '#kernel';
import type { Tx } from '#platform/database';
import { recordFact } from '#platform/ledger';
import { registrationCancelled, registrationMade, type RegistrationStatus } from '#programme/contract';
import { freeSeats, seatFor } from '../domain/seating.js';
import { programmeErrors } from '../errors.js';
import { lockActivity, type ActivityRecord } from '../persistence/activities.repository.js';
import { findPresences } from '../persistence/presences.repository.js';
import { countRegistered, lockRegistrations, placeAtEnd, promoteFirst, saveCancelled, statusOf } from '../persistence/registrations.repository.js';

/** Who changes the list of an activity, and when. */
export interface SeatChange {
  readonly activityId: string;
  readonly personId: string;
  readonly actorId: string | null;
  readonly language: Language | null;
  readonly at: Date;
}

export type Seat = Exclude<RegistrationStatus, 'cancelled'>;

/** Gives the person a place or a turn in the waiting list; who has either keeps it. */
export async function takeSeat(tx: Tx, change: SeatChange): Promise<Seat> {
  const activity = await locked(tx, change.activityId);
  const before = await statusOf(tx, activity.id, change.personId);
  if (before === 'registered' || before === 'waitlisted') return before;
  const status = seatFor(activity.capacity, await countRegistered(tx, activity.id));
  await placeAtEnd(tx, activity.id, change.personId, status, change.at);
  await recordFact(tx, registrationMade, { ...header(activity, change), payload: { status } });
  return status;
}

/** Gives the place back; the first of the waiting list gets it in the same transaction. */
export async function leaveSeat(tx: Tx, change: SeatChange): Promise<void> {
  const activity = await locked(tx, change.activityId);
  const before = (await lockRegistrations(tx, activity.id, [change.personId])).get(change.personId);
  if (before === undefined) throw programmeErrors.error('programme.person-not-found');
  if (before === 'cancelled') return;
  const stated = await findPresences(tx, activity.id, [change.personId]);
  if (stated.get(change.personId)?.state === 'present') throw programmeErrors.error('programme.presence-stated');
  await saveCancelled(tx, activity.id, change.personId, change.at);
  await recordFact(tx, registrationCancelled, { ...header(activity, change), payload: {} });
  await fillSeats(tx, activity, activity.capacity, change);
}

/** Promotes from the waiting list while there are places. Needs the activity's lock. */
export async function fillSeats(tx: Tx, activity: ActivityRecord, capacity: number, by: Pick<SeatChange, 'actorId' | 'at'>): Promise<string[]> {
  const promoted = await promoteFirst(tx, activity.id, freeSeats(capacity, await countRegistered(tx, activity.id)), by.at);
  for (const personId of promoted) {
    await recordFact(tx, registrationMade, { ...header(activity, { ...by, personId, language: null }), payload: { status: 'registered' } });
  }
  return promoted;
}

async function locked(tx: Tx, activityId: string): Promise<ActivityRecord> {
  const activity = await lockActivity(tx, activityId);
  if (activity === undefined) throw programmeErrors.error('programme.not-found');
  return activity;
}

function header(activity: ActivityRecord, { personId, actorId, language, at }: Omit<SeatChange, 'activityId'>) {
  return { occurredAt: at, subjectId: personId, actorId, programmeId: activity.programmeId, activityId: activity.id, language };
}
