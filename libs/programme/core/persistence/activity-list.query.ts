import { decodeCursor, toPage, type Localized, type Page, type PageRequest } from '#kernel';
import { firstRow, type Sql } from '#platform/database';
import type { ActivityKind } from '#programme/contract';
import type { ActivityMode } from '../domain/activity.js';

/** An activity as lists show it, without the names that people keep. */
export interface CountedActivity {
  readonly id: string;
  readonly key: string;
  readonly kind: ActivityKind;
  readonly title: Localized;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly place: Localized;
  readonly mode: ActivityMode;
  readonly capacity: number;
  readonly registered: number;
  readonly waitlisted: number;
  readonly present: number;
  readonly trainerIds: string[];
}

const counted = `select a.id, a.key, a.kind, a.title, a.starts_at as "startsAt", a.ends_at as "endsAt", a.place, a.mode, a.capacity,
    r.registered, r.waitlisted, p.present, t.ids as "trainerIds"
  from programme.activity a
  cross join lateral (
    select (count(*) filter (where status = 'registered'))::int as registered, (count(*) filter (where status = 'waitlisted'))::int as waitlisted
    from programme.registration where activity_id = a.id) r
  cross join lateral (select count(*)::int as present from programme.presence where activity_id = a.id and state = 'present') p
  cross join lateral (select coalesce(array_agg(person_id::text order by position, person_id), '{}') as ids from programme.activity_trainer where activity_id = a.id) t`;

/** All activities of a programme, soonest first: a programme has tens of them. */
export function allActivities(sql: Sql, programmeId: string): Promise<CountedActivity[]> {
  return sql.rows<CountedActivity>(`${counted} where a.programme_id = $1 order by a.starts_at, a.id`, [programmeId]);
}

export function countedActivity(sql: Sql, activityId: string): Promise<CountedActivity | undefined> {
  return firstRow<CountedActivity>(sql, `${counted} where a.id = $1`, [activityId]);
}

/** A page of the activities, soonest first; with a trainer, of those that the trainer runs. */
export async function pageOfActivities(sql: Sql, programmeId: string, trainerId: string | null, { limit, cursor }: PageRequest): Promise<Page<CountedActivity>> {
  const [startsAt, id] = cursor === null ? [null, null] : placeOf(cursor);
  const rows = await sql.rows<CountedActivity>(
    `${counted} where a.programme_id = $1
       and ($2::uuid is null or exists (select 1 from programme.activity_trainer where activity_id = a.id and person_id = $2))
       and ($3::timestamptz is null or (a.starts_at, a.id) > ($3, $4::uuid))
     order by a.starts_at, a.id limit $5`,
    [programmeId, trainerId, startsAt, id, limit + 1],
  );
  return toPage(rows, limit, (row) => [row.startsAt.getTime(), row.id], (row) => row);
}

function placeOf(cursor: string): [Date, string] {
  const [startsAt, id] = decodeCursor(cursor, ['milliseconds', 'id']) as [number, string];
  return [new Date(startsAt), id];
}
