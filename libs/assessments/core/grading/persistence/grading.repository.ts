import { decodeCursor, newId, type Language, type PageRequest } from '#kernel';
import type { Grade, GradeStep, ItemResponse } from '#assessments/engine';
import { attemptGraded } from '#assessments/contract';
import { firstRow, type Sql } from '#platform/database';
import type { GradeCause, Note } from '../domain/person-grade.js';

export interface WaitingAnswer {
  readonly attemptId: string;
  readonly questionId: string;
  readonly assessmentId: string;
  readonly personId: string;
  readonly language: Language;
  readonly submittedAt: Date;
}

/** Answers of a training that wait for a person to grade them, the longest waiting first. */
export function waitingAnswers(sql: Sql, activityId: string, { limit, cursor }: PageRequest): Promise<WaitingAnswer[]> {
  const [at, attempt, question] = cursor === null ? [null, null, null] : decodeCursor(cursor, ['instant', 'id', 'id']);
  return sql.rows<WaitingAnswer>(
    `select t.id as "attemptId", r.item_version_id as "questionId", t.assessment_id as "assessmentId", t.person_id as "personId", r.language, t.submitted_at as "submittedAt"
     from assessments.assessment a
     join assessments.attempt t on t.assessment_id = a.id and t.state = 'submitted'
     join assessments.response r on r.attempt_id = t.id and r.score is null
     where a.activity_id = $1 and ($2::timestamptz is null or (t.submitted_at, t.id, r.item_version_id) > ($2::timestamptz, $3::uuid, $4::uuid))
     order by t.submitted_at, t.id, r.item_version_id limit $5`,
    [activityId, at, attempt, question, limit + 1],
  );
}

export interface LockedAttempt {
  readonly id: string;
  readonly assessmentId: string;
  readonly formId: string;
  readonly personId: string;
  readonly number: number;
  readonly language: Language;
  readonly state: 'open' | 'submitted' | 'graded';
  readonly releasedAt: Date | null;
  readonly submittedAt: Date | null;
  readonly responses: readonly { readonly itemVersionId: string; readonly value: ItemResponse | null; readonly language: Language; readonly score: number | null; readonly max: number | null }[];
}

const attemptSql = `select t.id, t.assessment_id as "assessmentId", t.form_id as "formId", t.person_id as "personId", t.number, t.language, t.state, t.released_at as "releasedAt", t.submitted_at as "submittedAt",
   (select coalesce(json_agg(json_build_object('itemVersionId', r.item_version_id, 'value', r.value, 'language', r.language, 'score', r.score, 'max', r.max)), '[]')
    from assessments.response r where r.attempt_id = t.id) as responses
 from assessments.attempt t where t.id = $1`;

export function attemptToGrade(sql: Sql, id: string): Promise<LockedAttempt | undefined> {
  return firstRow<LockedAttempt>(sql, attemptSql, [id]);
}

export async function lockAttempt(tx: Sql, id: string): Promise<LockedAttempt | undefined> {
  await tx.rows(`select 1 from assessments.attempt where id = $1 for update`, [id]);
  return attemptToGrade(tx, id);
}

export interface GivenGrade {
  readonly attemptId: string;
  readonly questionId: string;
  readonly grade: Grade & { readonly score: number };
  readonly comment: string | null;
  readonly notes: readonly Note[];
  readonly cause: GradeCause;
  readonly regradeId: string | null;
  readonly by: string;
  readonly at: Date;
}

/** Adds the grade to the answer's history and makes it the one that counts. */
export async function giveGrade(tx: Sql, { attemptId, questionId, grade: { score, max, trace }, comment, notes, cause, regradeId, by, at }: GivenGrade): Promise<void> {
  await tx.rows(
    `insert into assessments.person_grade (id, attempt_id, item_version_id, score, max, trace, comment, notes, cause, regrade_id, graded_by, graded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [newId(), attemptId, questionId, score, max, JSON.stringify(trace), comment, JSON.stringify(notes), cause, regradeId, by, at],
  );
  // A question that was left out has no row yet.
  await tx.rows(
    `insert into assessments.response (attempt_id, item_version_id, value, language, saved_at, score, max, trace)
     select t.id, $2, null, t.language, $6, $3, $4, $5 from assessments.attempt t where t.id = $1
     on conflict on constraint response_pk do update set score = excluded.score, max = excluded.max, trace = excluded.trace`,
    [attemptId, questionId, score, max, JSON.stringify(trace), at],
  );
}

export interface AttemptTotal {
  readonly score: number;
  readonly max: number;
  readonly passed: boolean | null;
}

export async function settleAttempt(tx: Sql, attemptId: string, { score, max, passed }: AttemptTotal, gradedAt: Date, releasedAt: Date | null): Promise<void> {
  await tx.rows(
    `update assessments.attempt set state = 'graded', score = $2, max = $3, passed = $4, graded_at = $5, released_at = coalesce(released_at, $6) where id = $1`,
    [attemptId, score, max, passed, gradedAt, releasedAt],
  );
}

/** The statement of the attempt's grade that counts until now. */
export async function lastGradedFact(tx: Sql, attemptId: string, personId: string): Promise<string | undefined> {
  const row = await firstRow<{ id: string }>(
    tx,
    `select f.id from ledger.fact f where f.subject_id = $2 and f.type = $3 and f.payload->>'attemptId' = $1
       and not exists (select from ledger.fact later where later.supersedes = f.id)`,
    [attemptId, personId, attemptGraded.type],
  );
  return row?.id;
}

export interface PastGrade {
  readonly questionId: string;
  readonly score: number;
  readonly max: number;
  readonly trace: readonly GradeStep[];
  readonly comment: string | null;
  readonly notes: readonly Note[];
  readonly cause: GradeCause;
  readonly gradedBy: string;
  readonly gradedAt: Date;
}

/** What people graded in an attempt, the first grade of an answer before the later ones. */
export function gradesOf(sql: Sql, attemptId: string): Promise<PastGrade[]> {
  return sql.rows<PastGrade>(
    `select item_version_id as "questionId", score, max, trace, comment, notes, cause, graded_by as "gradedBy", graded_at as "gradedAt"
     from assessments.person_grade where attempt_id = $1 order by id`,
    [attemptId],
  );
}

/** Opens results that are graded and held back; answers whose they are. Without ids, all of the assessment. */
export function releaseResults(tx: Sql, assessmentId: string, attemptIds: readonly string[] | null, at: Date): Promise<{ id: string; personId: string }[]> {
  return tx.rows(
    `update assessments.attempt set released_at = $3 where assessment_id = $1 and state = 'graded' and released_at is null and ($2::uuid[] is null or id = any ($2))
     returning id, person_id as "personId"`,
    [assessmentId, attemptIds, at],
  );
}

export interface GradingCount {
  readonly assessmentId: string;
  readonly waiting: number;
  readonly held: number;
}

/** By assessment of a training: answers that wait for a grade, and results that wait to be released. */
export function gradingCounts(sql: Sql, activityId: string): Promise<GradingCount[]> {
  return sql.rows<GradingCount>(
    `select a.id as "assessmentId",
       (select count(*)::int from assessments.attempt t join assessments.response r on r.attempt_id = t.id and r.score is null where t.assessment_id = a.id and t.state = 'submitted') as waiting,
       (select count(*)::int from assessments.attempt t where t.assessment_id = a.id and t.state = 'graded' and t.released_at is null) as held
     from assessments.assessment a where a.activity_id = $1`,
    [activityId],
  );
}
