import { firstRow, oneRow, type Sql } from '#platform/database';
import type { RegistrationStatus } from '#programme/contract';

export async function countRegistered(sql: Sql, activityId: string): Promise<number> {
  const { n } = await oneRow<{ n: number }>(sql, `select count(*)::int as n from programme.registration where activity_id = $1 and status = 'registered'`, [activityId]);
  return n;
}

export async function statusOf(sql: Sql, activityId: string, personId: string): Promise<RegistrationStatus | undefined> {
  const row = await firstRow<{ status: RegistrationStatus }>(sql, `select status from programme.registration where activity_id = $1 and person_id = $2`, [activityId, personId]);
  return row?.status;
}

/** Needs the activity's lock: the position is the end of the queue. */
export async function placeAtEnd(tx: Sql, activityId: string, personId: string, status: RegistrationStatus, at: Date): Promise<void> {
  await tx.rows(
    `insert into programme.registration (activity_id, person_id, status, position, changed_at)
     values ($1, $2, $3, (select coalesce(max(position), 0) + 1 from programme.registration where activity_id = $1), $4)
     on conflict on constraint registration_pk do update set status = excluded.status, position = excluded.position, changed_at = excluded.changed_at`,
    [activityId, personId, status, at],
  );
}

export async function saveCancelled(tx: Sql, activityId: string, personId: string, at: Date): Promise<void> {
  await tx.rows(`update programme.registration set status = 'cancelled', changed_at = $3 where activity_id = $1 and person_id = $2`, [activityId, personId, at]);
}

/** Needs the activity's lock. Gives places to the first of the waiting list and answers them in that order. */
export async function promoteFirst(tx: Sql, activityId: string, seats: number, at: Date): Promise<string[]> {
  if (seats <= 0) return [];
  const promoted = await tx.rows<{ personId: string }>(
    `with first as (
       select person_id, position from programme.registration where activity_id = $1 and status = 'waitlisted' order by position limit $2
     ), promoted as (
       update programme.registration r set status = 'registered', changed_at = $3
       from first where r.activity_id = $1 and r.person_id = first.person_id returning r.person_id, r.position
     )
     select person_id as "personId" from promoted order by position`,
    [activityId, seats, at],
  );
  return promoted.map(({ personId }) => personId);
}

/** Holds the registrations of these people, so that statements about one person come one after another. */
export async function lockRegistrations(tx: Sql, activityId: string, personIds: readonly string[]): Promise<Map<string, RegistrationStatus>> {
  const rows = await tx.rows<{ personId: string; status: RegistrationStatus }>(
    `select person_id as "personId", status from programme.registration
     where activity_id = $1 and person_id = any ($2::uuid[]) order by person_id for update`,
    [activityId, personIds],
  );
  return new Map(rows.map(({ personId, status }) => [personId, status]));
}
