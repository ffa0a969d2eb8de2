import type { Sql } from '#platform/database';

/** How one person stands in one test, as far as time and attempts go. */
export interface TakerState {
  readonly personId: string;
  readonly attempts: number;
  /** Whether an attempt is open, and when it is over; null without a clock. */
  readonly isOpen: boolean;
  readonly deadlineAt: Date | null;
  /** Attempts granted beyond the settings. */
  readonly further: number;
  /** Of all tests of the training. */
  readonly extraMinutes: number;
  readonly timeFactor: number;
  readonly pauseMinutes: number;
  /** Until when at the latest the clock of the open attempt stands; null when it runs. */
  readonly pausedUntil: Date | null;
  readonly reason: string | null;
}

export function takerStates(sql: Sql, assessmentId: string, activityId: string, personIds: readonly string[], now: Date): Promise<TakerState[]> {
  return sql.rows<TakerState>(
    `select p.id as "personId", coalesce(t.attempts, 0) as attempts, coalesce(t.open, false) as "isOpen", t.deadline as "deadlineAt", t.pause_end as "pausedUntil",
       (select coalesce(sum(w.attempts), 0)::int from assessments.allowance w where w.assessment_id = $1 and w.person_id = p.id) as further,
       coalesce(a.extra_minutes, 0) as "extraMinutes", coalesce(a.time_factor, 1) as "timeFactor", coalesce(a.pause_minutes, 0) as "pauseMinutes", a.reason
     from unnest($3::uuid[]) as p (id)
     left join lateral (
       select count(*)::int as attempts, bool_or(state = 'open') as open, max(deadline_at) filter (where state = 'open') as deadline,
         max(pause_ends_at) filter (where state = 'open' and pause_ends_at > $4::timestamptz) as pause_end
       from assessments.attempt where assessment_id = $1 and person_id = p.id
     ) t on true
     left join assessments.accommodation a on a.activity_id = $2 and a.person_id = p.id`,
    [assessmentId, activityId, personIds, now],
  );
}
