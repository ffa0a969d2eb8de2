import { firstRow, type Sql } from '#platform/database';

/** Keeps the attempt as it is until the transaction ends; false when it is over or paused. */
export async function lockOpenAttempt(tx: Sql, attemptId: string, now: Date): Promise<boolean> {
  const open = await firstRow(tx, `select 1 from assessments.attempt where id = $1 and state = 'open' and (deadline_at is null or deadline_at > $2::timestamptz) and (pause_ends_at is null or pause_ends_at <= $2::timestamptz) for update`, [attemptId, now]);
  return open !== undefined;
}
