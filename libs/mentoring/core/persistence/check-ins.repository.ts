import { newId } from '#kernel';
import type { CheckInAnswer } from '#mentoring/contract';
import { firstRow, type Sql } from '#platform/database';
import type { CheckInSource } from '../domain/check-in-source.js';

export interface CheckIn {
  readonly id: string;
  readonly answer: CheckInAnswer;
  readonly peopleReached: number | null;
  readonly note: string | null;
  readonly answeredAt: Date;
  readonly factId: string;
  readonly metFactId: string | null;
}

/** The answer that counts. */
export function currentCheckIn(sql: Sql, followUpId: string): Promise<CheckIn | undefined> {
  return firstRow<CheckIn>(
    sql,
    `select id, answer, people_reached as "peopleReached", note, answered_at as "answeredAt", fact_id as "factId", met_fact_id as "metFactId" from mentoring.check_in where follow_up_id = $1 and replaced_at is null`,
    [followUpId],
  );
}

export interface NewCheckIn extends Pick<CheckIn, 'answer' | 'answeredAt' | 'factId' | 'metFactId'> {
  readonly followUpId: string;
  readonly peopleReached?: number | null;
}

/** The new answer counts; the earlier one stays in the history. */
export async function replaceCheckIn(tx: Sql, { followUpId, answer, factId, metFactId, answeredAt, peopleReached }: NewCheckIn): Promise<void> {
  await tx.rows(`update mentoring.check_in set replaced_at = $2 where follow_up_id = $1 and replaced_at is null`, [followUpId, answeredAt]);
  await tx.rows(`insert into mentoring.check_in (id, follow_up_id, answer, people_reached, answered_at, fact_id, met_fact_id) values ($1, $2, $3, $4, $5, $6, $7)`, [
    newId(),
    followUpId,
    answer,
    peopleReached ?? null,
    answeredAt,
    factId,
    metFactId,
  ]);
}

/** Says that the answer that counts was typed in, by whom and from where. */
export async function markSource(tx: Sql, followUpId: string, source: CheckInSource, recordedBy: string): Promise<void> {
  await tx.rows(`update mentoring.check_in set source = $2, recorded_by = $3 where follow_up_id = $1 and replaced_at is null`, [followUpId, source, recordedBy]);
}

export async function completeCheckIn(tx: Sql, id: string, { peopleReached, note, metFactId }: Pick<CheckIn, 'peopleReached' | 'note' | 'metFactId'>): Promise<void> {
  await tx.rows(`update mentoring.check_in set people_reached = $2, note = $3, met_fact_id = $4 where id = $1`, [id, peopleReached, note, metFactId]);
}
