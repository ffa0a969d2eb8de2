import { oneRow, type Sql } from '#platform/database';

/** Whether an answer holds something that was written or handed in; the counterpart of `wordless`. */
const hasWords = (answer: string) => `(coalesce(${answer}->>'text', '') <> '' or coalesce(${answer}->'gaps', '{}') <> '{}' or coalesce(${answer}->'files', '[]') <> '[]')`;

/** Attempts of the programme, of one person where one is given. */
const attempts = `select t.id, t.person_id from assessments.attempt t join assessments.assessment a on a.id = t.assessment_id where a.programme_id = $1 and ($2::uuid is null or t.person_id = $2)`;

const words = `select own.person_id, r.value from (${attempts}) own join assessments.response r on r.attempt_id = own.id where ${hasWords('r.value')}`;
const comments = `select own.person_id from (${attempts}) own join assessments.person_grade g on g.attempt_id = own.id where g.comment is not null or g.notes <> '[]'`;
const appeals = `select own.person_id from (${attempts}) own join assessments.appeal p on p.attempt_id = own.id where p.text <> '–'`;
const allowances = `select w.person_id from assessments.allowance w join assessments.assessment a on a.id = w.assessment_id where a.programme_id = $1 and ($2::uuid is null or w.person_id = $2) and w.reason <> '–'`;

export interface KeptWords {
  readonly people: number;
  /** Answers in words, typed gaps or files. */
  readonly answers: number;
  /** Of which files are handed in. */
  readonly withFiles: number;
  /** Comments of trainers, and what was said about marks. */
  readonly comments: number;
}

/** What erasing would take: of the whole programme where no person is given. */
export function keptWords(sql: Sql, programmeId: string, personId: string | null): Promise<KeptWords> {
  return oneRow<KeptWords>(
    sql,
    `with w as (${words}), c as (${comments}), p as (${appeals}), l as (${allowances})
     select (select count(distinct person_id)::int from (select person_id from w union all select person_id from c union all select person_id from p union all select person_id from l) everybody) as people,
       (select count(*)::int from w) as answers,
       (select count(*)::int from w where value ? 'files') as "withFiles",
       (select count(*)::int from c) + (select count(*)::int from p) as comments`,
    [programmeId, personId],
  );
}

/** Of whom something is kept in words, some at a time. */
export async function peopleWithWords(sql: Sql, programmeId: string, most: number): Promise<string[]> {
  const rows = await sql.rows<{ id: string }>(`select distinct person_id as id from (${words.replace('own.person_id, r.value', 'own.person_id')} union all ${comments} union all ${appeals} union all ${allowances}) everybody limit $3`, [programmeId, null, most]);
  return rows.map(({ id }) => id);
}

/** The trainings of which somebody has extra time or pauses, with how many people. */
export function trainingsWithExtraTime(sql: Sql, personId: string | null = null): Promise<{ activityId: string; people: number }[]> {
  return sql.rows(`select activity_id as "activityId", count(*)::int as people from assessments.accommodation where $1::uuid is null or person_id = $1 group by activity_id`, [personId]);
}

export async function forgetExtraTime(tx: Sql, activityIds: readonly string[]): Promise<void> {
  await tx.rows(`delete from assessments.accommodation where activity_id = any ($1::uuid[])`, [activityIds]);
}
