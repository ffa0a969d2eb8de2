import type { AssessmentStanding } from '#assessments/contract';
import { prepared, type Sql } from '#platform/database';
import { standingsFrom, type StandingEntry } from '../domain/standing.js';

const standings = prepared(
  `select p.id as "personId", a.id as "assessmentId", a.module_id as "moduleId", a.phase, (a.settings->>'attemptsAllowed')::int
         + (select coalesce(sum(w.attempts), 0)::int from assessments.allowance w where w.assessment_id = a.id and w.person_id = p.id) as "attemptsAllowed",
     (a.settings->>'passMark')::float8 as "passMark", t.id as "attemptId", t.state, t.score, t.max, t.passed
   from assessments.assessment a
   cross join unnest($2::uuid[]) as p (id)
   left join assessments.attempt t on t.assessment_id = a.id and t.person_id = p.id
   where a.activity_id = $1 and a.module_id is not null
   order by a.id, t.number`,
);

/** The standings of many people in one training, in one query; each person has one for every assessment. */
export async function standingsOf(sql: Sql, activityId: string, personIds: readonly string[]): Promise<Map<string, AssessmentStanding[]>> {
  const entries = await sql.rows<StandingEntry & { personId: string }>(
    standings,
    [activityId, personIds],
  );
  const byPerson = new Map<string, StandingEntry[]>(personIds.map((id) => [id, []]));
  for (const { personId, ...entry } of entries) byPerson.get(personId)?.push(entry);
  return new Map([...byPerson].map(([id, own]) => [id, standingsFrom(own)]));
}
