import type { Localized } from '#kernel';
import { firstRow, type Sql } from '#platform/database';
import type { ActivityKind, RegistrationStatus } from '#programme/contract';
import type { ActivityMode } from '../domain/activity.js';
import type { EditableActivity } from '../domain/activity-edit.js';

/** An activity with what its rules need of the programme. */
export interface ActivityRecord {
  readonly id: string;
  readonly programmeId: string;
  readonly programmeKey: string;
  readonly programmeTitle: Localized;
  readonly timeZone: string;
  readonly key: string;
  readonly kind: ActivityKind;
  readonly title: Localized;
  readonly description: Localized;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly place: Localized;
  readonly mode: ActivityMode;
  readonly capacity: number;
  readonly heldFactId: string | null;
}

const columns = `a.id, a.programme_id as "programmeId", p.key as "programmeKey", p.title as "programmeTitle", p.time_zone as "timeZone", a.key, a.kind,
  a.title, a.description, a.starts_at as "startsAt", a.ends_at as "endsAt", a.place, a.mode, a.capacity, a.held_fact_id as "heldFactId"`;

export function findActivity(sql: Sql, activityId: string): Promise<ActivityRecord | undefined> {
  return firstRow<ActivityRecord>(sql, `select ${columns} from programme.activity a join programme.programme p on p.id = a.programme_id where a.id = $1`, [activityId]);
}

/** Holds the activity's row: places are given and taken one at a time behind it. */
export function lockActivity(tx: Sql, activityId: string): Promise<ActivityRecord | undefined> {
  return firstRow<ActivityRecord>(tx, `select ${columns} from programme.activity a join programme.programme p on p.id = a.programme_id where a.id = $1 for no key update of a`, [activityId]);
}

/** What ties one person to one activity. */
export interface ActivityTie {
  readonly trainer: boolean;
  readonly registration: RegistrationStatus | null;
}

export async function tieOf(sql: Sql, activityId: string, personId: string): Promise<ActivityTie> {
  const tie = await firstRow<ActivityTie>(
    sql,
    `select exists (select 1 from programme.activity_trainer where activity_id = $1 and person_id = $2) as trainer,
       (select status from programme.registration where activity_id = $1 and person_id = $2) as registration`,
    [activityId, personId],
  );
  return tie ?? { trainer: false, registration: null };
}

export async function saveEdit(tx: Sql, activityId: string, { title, startsAt, endsAt, place, capacity, mode }: EditableActivity): Promise<void> {
  await tx.rows(
    `update programme.activity set title = $2, starts_at = $3, ends_at = $4, place = $5, capacity = $6, mode = $7 where id = $1`,
    [activityId, JSON.stringify(title), startsAt, endsAt, JSON.stringify(place), capacity, mode],
  );
}

export async function saveHeld(tx: Sql, activityId: string, factId: string): Promise<void> {
  await tx.rows(`update programme.activity set held_fact_id = $2 where id = $1`, [activityId, factId]);
}

/** Ended activities at which somebody was, and of which the ledger has not heard; held against other processes. */
export async function claimUnstatedHeld(tx: Sql, now: Date, limit: number): Promise<string[]> {
  const rows = await tx.rows<{ id: string }>(
    `select a.id from programme.activity a
     where a.held_fact_id is null and a.ends_at <= $1
       and exists (select 1 from programme.presence p where p.activity_id = a.id and p.state = 'present')
     order by a.ends_at limit $2 for no key update of a skip locked`,
    [now, limit],
  );
  return rows.map(({ id }) => id);
}
