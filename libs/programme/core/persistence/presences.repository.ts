import type { Sql } from '#platform/database';
import type { PresenceMethod, PresenceState } from '#programme/contract';

/** The statement in force, with the fact that a later one supersedes. */
export interface PresenceRecord {
  readonly personId: string;
  readonly state: PresenceState | null;
  readonly minutes: number;
  readonly factId: string;
}

export interface StatedPresence extends PresenceRecord {
  readonly method: PresenceMethod;
}

export async function findPresences(sql: Sql, activityId: string, personIds: readonly string[]): Promise<Map<string, PresenceRecord>> {
  const rows = await sql.rows<PresenceRecord>(
    `select person_id as "personId", state, minutes, fact_id as "factId" from programme.presence where activity_id = $1 and person_id = any ($2::uuid[])`,
    [activityId, personIds],
  );
  return new Map(rows.map((row) => [row.personId, row]));
}

export async function savePresences(tx: Sql, activityId: string, stated: readonly StatedPresence[], at: Date): Promise<void> {
  if (stated.length === 0) return;
  await tx.rows(
    `insert into programme.presence (activity_id, person_id, state, method, minutes, recorded_at, fact_id)
     select $1, s."personId", s.state, s.method, s.minutes, $3, s."factId"
     from jsonb_to_recordset($2::jsonb) as s ("personId" uuid, state text, method text, minutes integer, "factId" uuid)
     on conflict on constraint presence_pk do update
     set state = excluded.state, method = excluded.method, minutes = excluded.minutes, recorded_at = excluded.recorded_at, fact_id = excluded.fact_id`,
    [activityId, JSON.stringify(stated), at],
  );
}
