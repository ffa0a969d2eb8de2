import type { Localized } from '#kernel';
import type { AssessmentPhase } from '#assessments/contract';
import type { Sql } from '#platform/database';
import { scoresByNewestKeys } from '../../grading/persistence/one-key.query.js';
import type { BeforeAfterShares } from '../domain/gain-report.js';

export interface MeasuredTest {
  readonly id: string;
  readonly moduleId: string | null;
  readonly phase: AssessmentPhase | null;
  readonly title: Localized;
  readonly questions: number;
  /** People with a submitted attempt. */
  readonly people: number;
  /** Mean share of the points, 0 to 1, of first attempts; null before the first. */
  readonly meanShare: number | null;
}

export async function measuredTests(sql: Sql, activityId: string): Promise<MeasuredTest[]> {
  return sql.rows<MeasuredTest>(
    `select a.id, a.module_id as "moduleId", a.phase, a.title, f.questions, coalesce(t.people, 0) + (select count(*)::int from assessments.survey_sheet s where s.assessment_id = a.id) as people, t.mean as "meanShare"
     from assessments.assessment a
     cross join lateral (select count(*)::int as questions from assessments.form_item where form_id = a.form_id) f
     left join lateral (
       select count(*)::int as people, avg(first.score / nullif(first.max, 0)) as mean
       from (select distinct on (person_id) score, max from assessments.attempt where assessment_id = a.id and state in ('submitted', 'graded') order by person_id, number) as first
     ) t on true
     where a.activity_id = $1
     order by a.module_id nulls last, a.phase = 'post', a.id`,
    [activityId],
  );
}

/** Everybody who took the first or the final test of a module in a training, by module; what both ask is compared by one key. */
export async function sharesBeforeAndAfter(sql: Sql, activityId: string): Promise<BeforeAfterShares[]> {
  const tests = await sql.rows<{ id: string }>(`select id from assessments.assessment where activity_id = $1 and phase in ('pre', 'post')`, [activityId]);
  const changes = await scoresByNewestKeys(sql, tests.map(({ id }) => id));
  return sql.rows<BeforeAfterShares>(
    `select module_id as "moduleId", max(share) filter (where phase = 'pre') as before, max(share) filter (where phase = 'post') as after
     from (
       select distinct on (a.id, t.person_id) a.module_id, a.phase, t.person_id, (t.score + coalesce(changed.by, 0)) / nullif(t.max, 0) as share
       from assessments.assessment a join assessments.attempt t on t.assessment_id = a.id
       left join (select id, sum(by) as by from unnest($2::uuid[], $3::float8[]) as change(id, by) group by id) changed on changed.id = t.id
       where a.activity_id = $1 and a.phase in ('pre', 'post') and t.state = 'graded'
       order by a.id, t.person_id, t.number
     ) as first
     group by module_id, person_id`,
    [activityId, changes.map(({ attemptId }) => attemptId), changes.map(({ score, before }) => score - before)],
  );
}

/** The tests of a training that ask for ratings of the time before. */
export async function testsLookingBack(sql: Sql, activityId: string): Promise<string[]> {
  const rows = await sql.rows<{ id: string }>(
    `select a.id from assessments.assessment a
     where a.activity_id = $1 and exists (select 1 from assessments.form_item f join assessments.item_version v on v.id = f.item_version_id where f.form_id = a.form_id and v.then_of is not null)
     order by a.id limit 20`,
    [activityId],
  );
  return rows.map(({ id }) => id);
}

/** Assessments of the programme that ask the very same questions at the same phase: cohorts that can be pooled. */
export async function cohortsOf(sql: Sql, assessmentId: string): Promise<string[]> {
  const rows = await sql.rows<{ id: string }>(
    `select other.id from assessments.assessment own
     join assessments.assessment other on other.programme_id = own.programme_id and other.form_id = own.form_id and other.phase is not distinct from own.phase
     where own.id = $1 order by other.id`,
    [assessmentId],
  );
  return rows.map(({ id }) => id);
}
