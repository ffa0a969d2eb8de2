import { newId } from '#kernel';
import { firstRow, oneRow, type Sql } from '#platform/database';
import type { Accommodated } from '../domain/deadline.js';

export interface Accommodation extends Accommodated {
  readonly personId: string;
  readonly reason: string;
  readonly setAt: Date;
}

const columns = `person_id as "personId", extra_minutes as "extraMinutes", time_factor as "timeFactor", pause_minutes as "pauseMinutes", reason, set_at as "setAt"`;

export function extraTimeOf(sql: Sql, activityId: string, personId: string): Promise<Accommodated | undefined> {
  return firstRow<Accommodated>(sql, `select ${columns} from assessments.accommodation where activity_id = $1 and person_id = $2`, [activityId, personId]);
}

export function accommodationsIn(sql: Sql, activityId: string): Promise<Accommodation[]> {
  return sql.rows<Accommodation>(`select ${columns} from assessments.accommodation where activity_id = $1 order by set_at, person_id limit 500`, [activityId]);
}

export async function setAccommodation(tx: Sql, activityId: string, { personId, extraMinutes, timeFactor, pauseMinutes, reason, setAt }: Accommodation, setBy: string): Promise<void> {
  await tx.rows(
    `insert into assessments.accommodation (activity_id, person_id, extra_minutes, time_factor, pause_minutes, reason, set_by, set_at) values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict on constraint accommodation_pk do update set extra_minutes = excluded.extra_minutes, time_factor = excluded.time_factor, pause_minutes = excluded.pause_minutes, reason = excluded.reason,
       set_by = excluded.set_by, set_at = excluded.set_at`,
    [activityId, personId, extraMinutes, timeFactor, pauseMinutes, reason, setBy, setAt],
  );
}

export interface NewAllowance {
  readonly assessmentId: string;
  readonly personId: string;
  readonly attempts: number;
  readonly minutes: number;
  readonly reason: string;
}

export async function insertAllowance(tx: Sql, { assessmentId, personId, attempts, minutes, reason }: NewAllowance, grantedBy: string, grantedAt: Date): Promise<void> {
  await tx.rows(
    `insert into assessments.allowance (id, assessment_id, person_id, attempts, minutes, reason, granted_by, granted_at) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [newId(), assessmentId, personId, attempts, minutes, reason, grantedBy, grantedAt],
  );
}

/** Attempts that the person was granted beyond what the settings allow. */
export async function furtherAttempts(sql: Sql, assessmentId: string, personId: string): Promise<number> {
  const row = await oneRow<{ n: number }>(sql, `select coalesce(sum(attempts), 0)::int as n from assessments.allowance where assessment_id = $1 and person_id = $2`, [assessmentId, personId]);
  return row.n;
}

/** Moves the deadline of the person's open attempt; false when there is none that has one. Time that is already up counts from now. */
export async function prolong(tx: Sql, assessmentId: string, personId: string, minutes: number, now: Date): Promise<boolean> {
  const moved = await tx.rows(
    `update assessments.attempt set deadline_at = greatest(deadline_at, $4::timestamptz) + make_interval(mins => $3::int)
     where assessment_id = $1 and person_id = $2 and state = 'open' and deadline_at is not null returning 1`,
    [assessmentId, personId, minutes, now],
  );
  return moved.length > 0;
}

export async function hasOpenAttempt(sql: Sql, assessmentId: string, personId: string): Promise<boolean> {
  return (await firstRow(sql, `select 1 from assessments.attempt where assessment_id = $1 and person_id = $2 and state = 'open'`, [assessmentId, personId])) !== undefined;
}

/** Open attempts whose time is up, those that have waited longest first. */
export async function dueAttempts(sql: Sql, now: Date, limit: number): Promise<string[]> {
  const rows = await sql.rows<{ id: string }>(`select id from assessments.attempt where state = 'open' and deadline_at <= $1 order by deadline_at limit $2`, [now, limit]);
  return rows.map(({ id }) => id);
}
