import { oneRow, type Sql } from '#platform/database';
import type { FormItem } from '../../domain/attempt.js';
import type { Answered, AttemptChoice } from '../domain/answered-attempt.js';

const order: Readonly<Record<AttemptChoice, string>> = {
  first: 't.number',
  last: 't.number desc',
  best: 't.score desc nulls last, t.number',
};

export interface AttemptOfForm {
  readonly attemptId: string;
  readonly assessmentId: string;
  readonly formId: string;
  readonly answers: readonly Answered[];
}

/** Of each person and assessment one attempt that was handed in, with its answers, in an order that says nothing about people. */
export async function answeredAttempts(sql: Sql, assessmentIds: readonly string[], choice: AttemptChoice): Promise<AttemptOfForm[]> {
  return sql.rows<AttemptOfForm>(
    `with counted as (
       select distinct on (t.assessment_id, t.person_id) t.id, t.assessment_id, t.form_id
       from assessments.attempt t where t.assessment_id = any($1) and t.state in ('submitted', 'graded')
       order by t.assessment_id, t.person_id, ${order[choice]}
     )
     select c.id as "attemptId", c.assessment_id as "assessmentId", c.form_id as "formId", coalesce(a.answers, '[]') as answers
     from counted c
     left join lateral (
       select json_agg(json_build_object('questionId', r.item_version_id, 'value', r.value, 'score', r.score, 'language', r.language)) as answers
       from assessments.response r where r.attempt_id = c.id
     ) a on true
     order by md5(c.id::text)`,
    [assessmentIds],
  );
}

/** What each of these forms asks, by form. */
export async function questionsOfForms(sql: Sql, formIds: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await sql.rows<{ formId: string; asked: string[] }>(
    `select form_id as "formId", array_agg(item_version_id order by position) as asked from assessments.form_item where form_id = any ($1::uuid[]) group by form_id`,
    [formIds],
  );
  return new Map(rows.map(({ formId, asked }) => [formId, asked]));
}

/** Questions by their version, in the order in which they were written. */
export function questionsOf(sql: Sql, versionIds: readonly string[]): Promise<FormItem[]> {
  return sql.rows<FormItem>(
    `select v.id, item.key, v.lesson_key as "lessonKey", v.then_of as "thenOf", v.content from assessments.item_version v join assessments.item on item.id = v.item_id
     where v.id = any ($1::uuid[]) order by v.item_id, v.id`,
    [versionIds],
  );
}

/** How many answers a file of them would hold at most. */
export async function countAnswers(sql: Sql, assessmentId: string): Promise<number> {
  const { answers } = await oneRow<{ answers: number }>(
    sql,
    `select (select count(distinct person_id) from assessments.attempt where assessment_id = $1 and state in ('submitted', 'graded'))::int
       * (select count(*) from assessments.form_item f join assessments.assessment a on a.form_id = f.form_id where a.id = $1)::int as answers`,
    [assessmentId],
  );
  return answers;
}
