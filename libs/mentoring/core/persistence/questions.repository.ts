import { decodeCursor, newId, type PageRequest } from '#kernel';
import { firstRow, type Sql } from '#platform/database';

export interface Question {
  readonly id: string;
  readonly programmeId: string;
  readonly candidacyId: string;
  readonly mentorId: string;
  readonly askedAt: Date;
  /** By when staff is to have answered; null while it is the mentor's turn. */
  readonly dueAt: Date | null;
  readonly onDutyId: string | null;
}

const questionColumns = `q.id, q.programme_id as "programmeId", q.candidacy_id as "candidacyId", c.person_id as "mentorId", q.asked_at as "askedAt", q.due_at as "dueAt", q.on_duty_id as "onDutyId"
  from mentoring.question q join mentoring.candidacy c on c.id = q.candidacy_id`;

export interface QuestionEntry {
  readonly id: string;
  readonly questionId: string;
  readonly byPersonId: string;
  readonly fromMentor: boolean;
  readonly text: string | null;
  readonly at: Date;
}

export async function insertQuestion(tx: Sql, { programmeId, candidacyId, askedAt }: Pick<Question, 'programmeId' | 'candidacyId' | 'askedAt'>): Promise<string> {
  const id = newId();
  await tx.rows(`insert into mentoring.question (id, programme_id, candidacy_id, asked_at) values ($1, $2, $3, $4)`, [id, programmeId, candidacyId, askedAt]);
  return id;
}

export async function setTurn(tx: Sql, id: string, { dueAt, onDutyId }: Pick<Question, 'dueAt' | 'onDutyId'>): Promise<void> {
  await tx.rows(`update mentoring.question set due_at = $2, on_duty_id = coalesce($3, on_duty_id) where id = $1`, [id, dueAt, onDutyId]);
}

export async function insertEntry(tx: Sql, { questionId, byPersonId, fromMentor, text, at }: Omit<QuestionEntry, 'id'>): Promise<string> {
  const id = newId();
  await tx.rows(`insert into mentoring.question_entry (id, question_id, by_person_id, from_mentor, text, at) values ($1, $2, $3, $4, $5, $6)`, [id, questionId, byPersonId, fromMentor, text, at]);
  return id;
}

export function lockQuestion(tx: Sql, id: string): Promise<Question | undefined> {
  return firstRow<Question>(tx, `select ${questionColumns} where q.id = $1 for update of q`, [id]);
}

/** A mentor's own, the latest first. */
export function questionsOf(sql: Sql, personId: string): Promise<Question[]> {
  return sql.rows<Question>(`select ${questionColumns} where c.person_id = $1 order by q.id desc limit 100`, [personId]);
}

export interface QuestionFilter {
  /** Only those that wait for staff. */
  readonly open: boolean;
  /** Of these mentors, or where this person was on duty; null: of everybody. */
  readonly visible: { readonly mentorIds: readonly string[]; readonly onDutyId: string } | null;
}

/** Where the answered ones stand in the order: behind everybody who waits. */
export const answered = new Date('9999-12-31T00:00:00Z');

/** One more than asked for when there are more; what waits longest comes first, what is answered last. */
export function listQuestions(sql: Sql, programmeId: string, { open, visible }: QuestionFilter, { limit, cursor }: PageRequest): Promise<Question[]> {
  const [waits, id] = cursor === null ? [null, null] : decodeCursor(cursor, ['instant', 'id']);
  return sql.rows<Question>(
    `select ${questionColumns} where q.programme_id = $1 and (not $2::boolean or q.due_at is not null) and ($3::uuid[] is null or c.person_id = any ($3) or q.on_duty_id = $4)
       and ($5::timestamptz is null or (coalesce(q.due_at, $8), q.id) > ($5, $6::uuid)) order by coalesce(q.due_at, $8), q.id limit $7`,
    [programmeId, open, visible?.mentorIds ?? null, visible?.onDutyId ?? null, waits, id, limit + 1, answered],
  );
}

export function entriesOf(sql: Sql, questionIds: readonly string[]): Promise<QuestionEntry[]> {
  return sql.rows<QuestionEntry>(
    `select id, question_id as "questionId", by_person_id as "byPersonId", from_mentor as "fromMentor", text, at from mentoring.question_entry where question_id = any ($1::uuid[]) order by id`,
    [questionIds],
  );
}
