import { decodeCursor, newId, type Language, type PageRequest } from '#kernel';
import { firstRow, type Sql } from '#platform/database';
import { newSheetCode, type Sheet, type SheetAnswers } from '../domain/sheet.js';

const columns = `id, assessment_id as "assessmentId", form_id as "formId", number, code, language, state, answers, entered_at as "enteredAt", person_id as "personId"`;

export interface Printing {
  readonly assessmentId: string;
  readonly formId: string;
  readonly language: Language;
  readonly count: number;
  readonly printedBy: string;
  readonly printedAt: Date;
}

/** Makes sheets with the next numbers; two printings at once follow each other. */
export async function printSheets(tx: Sql, { assessmentId, formId, language, count, printedBy, printedAt }: Printing): Promise<Sheet[]> {
  await tx.rows(`select pg_advisory_xact_lock(hashtextextended('paper:' || $1, 0))`, [assessmentId]);
  const made = Array.from({ length: count }, () => ({ id: newId(), code: newSheetCode() }));
  return tx.rows<Sheet>(
    `insert into assessments.paper_sheet (id, assessment_id, form_id, number, code, language, printed_at, printed_by)
     select s.id, $1, $2, s.place + (select coalesce(max(number), 0) from assessments.paper_sheet where assessment_id = $1), s.code, $3, $4, $5
     from unnest($6::uuid[], $7::text[]) with ordinality as s (id, code, place)
     returning ${columns}`,
    [assessmentId, formId, language, printedAt, printedBy, made.map(({ id }) => id), made.map(({ code }) => code)],
  );
}

/** Of sheets, both ends included; null is open. */
export interface NumberRange {
  readonly from: number | null;
  readonly to: number | null;
}

/** In the order of their numbers, which is that of their ids. */
export function sheetsOf(sql: Sql, assessmentId: string, { limit, cursor }: PageRequest, { from, to }: NumberRange): Promise<Sheet[]> {
  const [after] = cursor === null ? [null] : decodeCursor(cursor, ['id']);
  return sql.rows<Sheet>(
    `select ${columns} from assessments.paper_sheet where assessment_id = $1 and ($2::uuid is null or id > $2) and state <> 'void'
       and ($4::int is null or number >= $4) and ($5::int is null or number <= $5)
     order by id limit $3`,
    [assessmentId, after, limit + 1, from, to],
  );
}

export function findSheet(sql: Sql, code: string): Promise<Sheet | undefined> {
  return firstRow<Sheet>(sql, `select ${columns} from assessments.paper_sheet where code = $1`, [code]);
}

export function lockSheet(tx: Sql, code: string): Promise<Sheet | undefined> {
  return firstRow<Sheet>(tx, `select ${columns} from assessments.paper_sheet where code = $1 for update`, [code]);
}

export async function enterAnswers(tx: Sql, id: string, answers: SheetAnswers, by: string, at: Date): Promise<void> {
  await tx.rows(`update assessments.paper_sheet set state = 'entered', answers = $2, entered_by = $3, entered_at = $4 where id = $1`, [id, JSON.stringify(answers), by, at]);
}

export async function linkSheet(tx: Sql, id: string, personId: string, attemptId: string): Promise<void> {
  await tx.rows(`update assessments.paper_sheet set state = 'linked', person_id = $2, attempt_id = $3 where id = $1`, [id, personId, attemptId]);
}

export async function voidSheet(tx: Sql, id: string): Promise<void> {
  await tx.rows(`update assessments.paper_sheet set state = 'void', answers = null, entered_by = null, entered_at = null where id = $1`, [id]);
}

/** How many attempts of the person there are, and whether one of them is still open. */
export async function attemptsOf(tx: Sql, assessmentId: string, personId: string): Promise<{ readonly count: number; readonly open: boolean }> {
  const row = await firstRow<{ count: number; open: boolean }>(
    tx,
    `select count(*)::int as count, coalesce(bool_or(state = 'open'), false) as open from assessments.attempt where assessment_id = $1 and person_id = $2`,
    [assessmentId, personId],
  );
  return row ?? { count: 0, open: false };
}

export type UnlinkedSheet = Pick<Sheet, 'id' | 'assessmentId' | 'language' | 'answers'>;

/** Answers of sheets that are nobody's yet; those of linked ones are attempts. */
export function unlinkedAnswers(sql: Sql, assessmentIds: readonly string[]): Promise<UnlinkedSheet[]> {
  return sql.rows(`select id, assessment_id as "assessmentId", language, answers from assessments.paper_sheet where assessment_id = any($1) and state = 'entered' order by md5(id::text)`, [assessmentIds]);
}
