import type { Language } from '#kernel';
import type { ItemResponse } from '#assessments/engine';
import { firstRow, type Sql } from '#platform/database';
import type { StoredResponse } from '../../domain/attempt.js';

export type CheckState = Pick<StoredResponse, 'tries' | 'checked' | 'done'>;

export async function checkStateOf(tx: Sql, attemptId: string, questionId: string): Promise<CheckState> {
  const found = await firstRow<CheckState>(tx, `select tries, checked, done from assessments.response where attempt_id = $1 and item_version_id = $2`, [attemptId, questionId]);
  return found ?? { tries: 0, checked: null, done: false };
}

export interface NewCheck extends Omit<CheckState, 'checked'> {
  readonly questionId: string;
  readonly value: ItemResponse;
  readonly language: Language;
}

/** Keeps an answer with what checking it came to. The attempt must be locked. */
export async function keepCheck(tx: Sql, attemptId: string, { questionId, value, language, tries, done }: NewCheck, at: Date): Promise<void> {
  await tx.rows(
    `with counted as (update assessments.attempt set revision = revision + 1 where id = $1)
     insert into assessments.response (attempt_id, item_version_id, value, language, saved_at, tries, checked, done) values ($1, $2, $3, $4, $5, $6, $3, $7)
     on conflict on constraint response_pk do update set value = excluded.value, language = excluded.language, saved_at = excluded.saved_at,
       tries = excluded.tries, checked = excluded.checked, done = excluded.done`,
    [attemptId, questionId, JSON.stringify(value), language, at, tries, done],
  );
}
