import type { Sql } from '#platform/database';
import type { AnsweredAttempt, AttemptChoice } from '../domain/answered-attempt.js';

const order: Readonly<Record<AttemptChoice, string>> = {
  first: 't.number',
  last: 't.number desc',
  best: 't.score desc nulls last, t.number',
};

/** Of each person and assessment one attempt that was handed in, with its answers, in an order that says nothing about people. */
export async function answeredAttempts(sql: Sql, assessmentIds: readonly string[], choice: AttemptChoice): Promise<AnsweredAttempt[]> {
  return sql.rows<AnsweredAttempt>(
    `with counted as (
       select distinct on (t.assessment_id, t.person_id) t.id, t.assessment_id
       from assessments.attempt t where t.assessment_id = any($1) and t.state in ('submitted', 'graded')
       order by t.assessment_id, t.person_id, ${order[choice]}
     )
     select c.assessment_id as "assessmentId", coalesce(a.answers, '[]') as answers
     from counted c
     left join lateral (
       select json_agg(json_build_object('questionId', r.item_version_id, 'value', r.value, 'score', r.score, 'language', r.language)) as answers
       from assessments.response r where r.attempt_id = c.id
     ) a on true
     order by md5(c.id::text)`,
    [assessmentIds],
  );
}
