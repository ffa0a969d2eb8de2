import type { ItemResponse } from '#assessments/engine';
import { firstRow, oneRow, type Sql } from '#platform/database';
import type { AssessmentSettings } from '../../domain/assessment-settings.js';

export type SheetAnswers = Readonly<Record<string, ItemResponse>>;

/** Keeps the survey as it is until the transaction ends, and other sheets of it out; its settings as they are now. */
export async function lockSurvey(tx: Sql, assessmentId: string): Promise<AssessmentSettings> {
  return (await oneRow<{ settings: AssessmentSettings }>(tx, `select settings from assessments.assessment where id = $1 for no key update`, [assessmentId])).settings;
}

export async function hasAnswered(sql: Sql, assessmentId: string, personId: string): Promise<boolean> {
  return (await firstRow(sql, `select 1 from assessments.survey_answered where assessment_id = $1 and person_id = $2`, [assessmentId, personId])) !== undefined;
}

/**
 * Adds one sheet by writing all sheets of the survey anew, in a random order and under new random ids, and all names of those
 * who answered in the order of their ids. So every row of both tables comes from the same transaction, and neither its
 * number (xmin) nor its place (ctid) says when it first came. The survey must be locked, or two at once would part the rows.
 */
export async function mixIn(tx: Sql, assessmentId: string, personId: string, answers: SheetAnswers): Promise<void> {
  await tx.rows(
    `with taken as (delete from assessments.survey_sheet where assessment_id = $1 returning answers),
       mixed as (select answers from taken union all select $2::jsonb)
     insert into assessments.survey_sheet (id, assessment_id, answers) select gen_random_uuid(), $1, answers from mixed order by random()`,
    [assessmentId, JSON.stringify(answers)],
  );
  await tx.rows(
    `with taken as (delete from assessments.survey_answered where assessment_id = $1 returning person_id),
       everybody as (select person_id from taken union all select $2::uuid)
     insert into assessments.survey_answered (assessment_id, person_id) select $1, person_id from everybody order by person_id`,
    [assessmentId, personId],
  );
}

export function readSheets(sql: Sql, assessmentIds: readonly string[]): Promise<{ readonly assessmentId: string; readonly answers: SheetAnswers }[]> {
  return sql.rows(`select assessment_id as "assessmentId", answers from assessments.survey_sheet where assessment_id = any ($1::uuid[]) order by id`, [assessmentIds]);
}

/** What has closed already stays as it is: it never opens again. */
export async function closeSurvey(tx: Sql, assessmentId: string, now: Date): Promise<void> {
  await tx.rows(
    `update assessments.assessment set settings = jsonb_set(settings, '{closesAt}', to_jsonb($2::text))
     where id = $1 and (settings->>'closesAt' is null or (settings->>'closesAt')::timestamptz > $3::timestamptz)`,
    [assessmentId, now.toISOString(), now],
  );
}
