import type { Sql } from '#platform/database';
import type { PresenceState } from '#programme/contract';

/** Who is on an activity's list and what is stated about them; names are people's. */
export interface RosterEntry {
  readonly personId: string;
  readonly status: 'registered' | 'waitlisted';
  readonly presence: PresenceState | null;
  readonly minutes: number | null;
  readonly recordedAt: Date | null;
}

/** The whole list, or these people of it; an activity has at most some hundreds. */
export async function rosterEntries(sql: Sql, activityId: string, personIds: readonly string[] | null = null): Promise<Map<string, RosterEntry>> {
  const rows = await sql.rows<RosterEntry>(
    `select r.person_id as "personId", r.status, p.state as presence, case when p.state is not null then p.minutes end as minutes,
       case when p.state is not null then p.recorded_at end as "recordedAt"
     from programme.registration r left join programme.presence p on p.activity_id = r.activity_id and p.person_id = r.person_id
     where r.activity_id = $1 and r.status <> 'cancelled' and ($2::uuid[] is null or r.person_id = any ($2))`,
    [activityId, personIds],
  );
  return new Map(rows.map((row) => [row.personId, row]));
}
