import { firstRow, type Sql } from '#platform/database';
import type { PauseState } from '../domain/pause.js';

/** Of an open attempt, which stays as it is until the transaction ends; undefined when it was handed in. */
export function lockPauseState(tx: Sql, attemptId: string): Promise<PauseState | undefined> {
  return firstRow<PauseState>(
    tx,
    `select deadline_at as "deadlineAt", pause_minutes as "pauseMinutes", paused_ms as "pausedMs", paused_at as "pausedAt", pause_ends_at as "pauseEndsAt", closes_at as "closesAt"
     from assessments.attempt where id = $1 and state = 'open' for update`,
    [attemptId],
  );
}

/** Counts as a change of the attempt, so that a submission that began before looks again. */
export async function keepPause(tx: Sql, attemptId: string, { deadlineAt, pausedMs, pausedAt, pauseEndsAt }: PauseState): Promise<void> {
  await tx.rows(`update assessments.attempt set deadline_at = $2, paused_ms = $3, paused_at = $4, pause_ends_at = $5, revision = revision + 1 where id = $1`, [attemptId, deadlineAt, pausedMs, pausedAt, pauseEndsAt]);
}

/** The person's open attempts in a training that have a time limit take the right over at once. */
export async function givePauses(tx: Sql, activityId: string, personId: string, pauseMinutes: number): Promise<void> {
  await tx.rows(
    `update assessments.attempt t set pause_minutes = $3 from assessments.assessment a
     where a.id = t.assessment_id and a.activity_id = $1 and t.person_id = $2 and t.state = 'open' and a.settings->>'timeLimitMinutes' is not null`,
    [activityId, personId, pauseMinutes],
  );
}
