import { decodeCursor, newId, type PageRequest } from '#kernel';
import { firstRow, type Sql } from '#platform/database';
import type { AppealState } from '../domain/appeal.js';

export interface Appeal {
  readonly id: string;
  readonly attemptId: string;
  readonly questionId: string;
  readonly assessmentId: string;
  readonly personId: string;
  readonly text: string;
  readonly state: AppealState;
  readonly madeAt: Date;
  readonly answer: string | null;
  readonly answeredAt: Date | null;
}

const appealSql = `select p.id, p.attempt_id as "attemptId", p.item_version_id as "questionId", t.assessment_id as "assessmentId", t.person_id as "personId",
   p.text, p.state, p.made_at as "madeAt", p.answer, p.answered_at as "answeredAt"
 from assessments.appeal p join assessments.attempt t on t.id = p.attempt_id`;

/** Its id; undefined when there is one about that answer already. */
export async function insertAppeal(tx: Sql, attemptId: string, questionId: string, text: string, at: Date): Promise<string | undefined> {
  const made = await firstRow<{ id: string }>(
    tx,
    `insert into assessments.appeal (id, attempt_id, item_version_id, text, made_at) values ($1, $2, $3, $4, $5) on conflict on constraint appeal_once do nothing returning id`,
    [newId(), attemptId, questionId, text, at],
  );
  return made?.id;
}

export function appealsOfAttempt(sql: Sql, attemptId: string): Promise<Appeal[]> {
  return sql.rows<Appeal>(`${appealSql} where p.attempt_id = $1 order by p.id`, [attemptId]);
}

/** Of one training, those not answered yet, the oldest first. */
export function openAppeals(sql: Sql, activityId: string, { limit, cursor }: PageRequest): Promise<Appeal[]> {
  const [at, id] = cursor === null ? [null, null] : decodeCursor(cursor, ['instant', 'id']);
  return sql.rows<Appeal>(
    `${appealSql} join assessments.assessment a on a.id = t.assessment_id
     where a.activity_id = $1 and p.state = 'open' and ($2::timestamptz is null or (p.made_at, p.id) > ($2::timestamptz, $3::uuid))
     order by p.made_at, p.id limit $4`,
    [activityId, at, id, limit + 1],
  );
}

export function findAppeal(sql: Sql, id: string): Promise<Appeal | undefined> {
  return firstRow<Appeal>(sql, `${appealSql} where p.id = $1`, [id]);
}

/** False when it was answered before. */
export async function answerAppeal(tx: Sql, id: string, state: Exclude<AppealState, 'open'>, answer: string, by: string, at: Date): Promise<boolean> {
  const answered = await tx.rows(`update assessments.appeal set state = $2, answer = $3, answered_by = $4, answered_at = $5 where id = $1 and state = 'open' returning 1`, [id, state, answer, by, at]);
  return answered.length > 0;
}
