import type { Sql, Tx } from '#platform/database';
import { withdrawExports } from '../../statistics/persistence/exports.repository.js';

const attempts = `(select t.id from assessments.attempt t join assessments.assessment a on a.id = t.assessment_id where a.programme_id = $1 and t.person_id = $2)`;

/** An answer without what was written or handed in. It is marked, so that no later key grades it anew. Choices among given options stay: they say nothing by themselves. */
const wordless = (answer: string) =>
  `case when ${answer} ? 'text' then ${answer} || '{"text": "", "erased": true}' when ${answer} ? 'gaps' then ${answer} || '{"gaps": {}, "erased": true}'
        when ${answer} ? 'files' then ${answer} || '{"files": [], "erased": true}' else ${answer} end`;

/** How a score came about without the words that it was given for. A rubric names its own levels: those stay. */
const wordlessTrace = (row: string) =>
  `case when exists (select 1 from assessments.item_version v where v.id = ${row}.item_version_id and v.content->>'kind' in ('short-text', 'numeric', 'gap')) and jsonb_typeof(${row}.trace) = 'array'
        then (select coalesce(jsonb_agg(step || '{"given": null}'), '[]') from jsonb_array_elements(${row}.trace) step) else ${row}.trace end`;

/** What one person wrote in the tests of a programme, and what was written about them; attempts, choices, scores and dates stay. */
export async function eraseWords(tx: Tx, programmeId: string, personId: string): Promise<void> {
  // Whoever begins to write a file of these answers waits until they are erased.
  const tests = await tx.rows<{ id: string }>(`select id from assessments.assessment where id in (select t.assessment_id from assessments.attempt t where t.id in ${attempts}) order by id for no key update`, [programmeId, personId]);
  for (const statement of [
    `update assessments.attempt set revision = revision + 1 where id in ${attempts} and state = 'open'`,
    `update assessments.response r set value = ${wordless('value')}, checked = ${wordless('checked')}, trace = ${wordlessTrace('r')} where attempt_id in ${attempts}`,
    `update assessments.person_grade g set comment = null, notes = '[]', trace = ${wordlessTrace('g')} where attempt_id in ${attempts}`,
    `update assessments.appeal set text = '–', answer = case when answer is null then null else '–' end where attempt_id in ${attempts}`,
    `update assessments.paper_sheet set answers = (select coalesce(jsonb_object_agg(key, ${wordless('value')}), '{}') from jsonb_each(answers)) where attempt_id in ${attempts}`,
    `update assessments.allowance set reason = '–' where person_id = $2 and assessment_id in (select id from assessments.assessment where programme_id = $1)`,
  ]) await tx.rows(statement, [programmeId, personId]);
  await withdrawExports(tx, tests.map(({ id }) => id));
}

/** What was written on sheets that are nobody's, and without a name: who wrote it may be recognised by it. Then nobody has to know any more who has answered. */
export async function eraseUnlinkedWords(tx: Tx, programmeId: string): Promise<void> {
  const own = `assessment_id in (select id from assessments.assessment where programme_id = $1)`;
  const words = `jsonb_path_exists(answers, '$.* ? (@.text != "" || @.gaps != null && !(@.erased == true) || @.files.size() > 0)')`;
  const without = `(select coalesce(jsonb_object_agg(key, ${wordless('value')}), '{}') from jsonb_each(answers))`;
  await tx.rows(`select id from assessments.assessment where programme_id = $1 order by id for no key update`, [programmeId]);
  const sheets = await tx.rows<{ id: string }>(`update assessments.paper_sheet set answers = ${without} where ${own} and attempt_id is null and ${words} returning assessment_id as id`, [programmeId]);
  // All sheets of a survey together: which of them were written to must not tell them apart.
  const answers = await tx.rows<{ id: string }>(`update assessments.survey_sheet set answers = ${without} where assessment_id in (select assessment_id from assessments.survey_sheet where ${own} and ${words}) returning assessment_id as id`, [programmeId]);
  await tx.rows(`delete from assessments.survey_answered where ${own}`, [programmeId]);
  await withdrawExports(tx, [...sheets, ...answers].map(({ id }) => id));
}

export async function attemptsIn(tx: Sql, programmeId: string, personId: string): Promise<string[]> {
  return (await tx.rows<{ id: string }>(`select id from ${attempts} own`, [programmeId, personId])).map(({ id }) => id);
}

/** The trainings in which the person has extra time or pauses. */
export async function accommodatedIn(tx: Sql, personId: string): Promise<string[]> {
  return (await tx.rows<{ id: string }>(`select activity_id as id from assessments.accommodation where person_id = $1`, [personId])).map(({ id }) => id);
}

export async function forgetAccommodations(tx: Sql, personId: string, activityIds: readonly string[]): Promise<void> {
  await tx.rows(`delete from assessments.accommodation where person_id = $1 and activity_id = any ($2::uuid[])`, [personId, activityIds]);
}
