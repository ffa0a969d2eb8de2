import type { AssessmentStanding } from '#assessments/contract';
import { prepared, type Sql } from '#platform/database';
import { standingsFrom, type StandingEntry } from '../domain/standing.js';

const standings = (people: string) =>
  `select p.id as "personId", a.id as "assessmentId", a.module_id as "moduleId", a.phase, (a.settings->>'attemptsAllowed')::int
         + (select coalesce(sum(w.attempts), 0)::int from assessments.allowance w where w.assessment_id = a.id and w.person_id = p.id) as "attemptsAllowed",
     (a.settings->>'passMark')::float8 as "passMark", t.id as "attemptId", t.state, t.score, t.max, t.passed
   from assessments.assessment a
   cross join ${people}
   left join assessments.attempt t on t.assessment_id = a.id and t.person_id = p.id
   where a.activity_id = $1 and a.module_id is not null
   order by a.id, t.number`;

/** Of one person apart, so that the server can keep its plan: how many there will be it cannot know. */
const standingsOfOne = prepared(standings('(select $2::uuid as id) p'));
const standingsOfMany = prepared(standings('unnest($2::uuid[]) p (id)'));

export async function standingsOfPerson(sql: Sql, activityId: string, personId: string): Promise<AssessmentStanding[]> {
  return standingsFrom(await sql.rows<StandingEntry>(standingsOfOne, [activityId, personId]));
}

/** The standings of many people in one training, in one query; each person has one for every assessment. */
export async function standingsOf(sql: Sql, activityId: string, personIds: readonly string[]): Promise<Map<string, AssessmentStanding[]>> {
  const entries = await sql.rows<StandingEntry & { personId: string }>(standingsOfMany, [activityId, personIds]);
  const byPerson = new Map<string, StandingEntry[]>(personIds.map((id) => [id, []]));
  for (const { personId, ...entry } of entries) byPerson.get(personId)?.push(entry);
  return new Map([...byPerson].map(([id, own]) => [id, standingsFrom(own)]));
}
