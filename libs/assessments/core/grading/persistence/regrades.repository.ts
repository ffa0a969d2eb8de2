import { newId } from '#kernel';
import type { GradeStep, ItemContent } from '#assessments/engine';
import { firstRow, oneRow, type Sql } from '#platform/database';
import { gradedTryOf } from '../../persistence/attempts.repository.js';
import type { RegradePreview } from '../domain/regrade-preview.js';
import type { GradedAnswer, KeyedAnswer, RegradeState } from '../domain/regrade.js';

export interface Regrade {
  readonly id: string;
  readonly assessmentId: string;
  readonly questionId: string;
  readonly corrected: ItemContent;
  readonly reason: string;
  readonly state: RegradeState;
  readonly proposedBy: string;
  readonly proposedAt: Date;
  readonly taskId: string | null;
  /** What it would change; null before that is known, and once it is decided. */
  readonly preview: RegradePreview | null;
  readonly previewedAt: Date | null;
  /** The task that finds that out. */
  readonly previewTaskId: string | null;
}

const regradeSql = `select id, assessment_id as "assessmentId", item_version_id as "questionId", corrected, reason, state, proposed_by as "proposedBy", proposed_at as "proposedAt", task_id as "taskId",
  preview, previewed_at as "previewedAt", preview_task_id as "previewTaskId" from assessments.regrade`;

/** The id, or nothing when a proposal for that question waits already. */
export async function proposeRegrade(tx: Sql, { assessmentId, questionId, corrected, reason }: Pick<Regrade, 'assessmentId' | 'questionId' | 'corrected' | 'reason'>, by: string, at: Date): Promise<string | undefined> {
  const made = await firstRow<{ id: string }>(
    tx,
    `insert into assessments.regrade (id, assessment_id, item_version_id, corrected, reason, proposed_by, proposed_at) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict do nothing returning id`,
    [newId(), assessmentId, questionId, JSON.stringify(corrected), reason, by, at],
  );
  return made?.id;
}

export function lockRegrade(tx: Sql, id: string): Promise<Regrade | undefined> {
  return firstRow<Regrade>(tx, `${regradeSql} where id = $1 for update`, [id]);
}

export function readRegrade(sql: Sql, id: string): Promise<Regrade> {
  return oneRow<Regrade>(sql, `${regradeSql} where id = $1`, [id]);
}

export function findRegrade(sql: Sql, id: string): Promise<Regrade | undefined> {
  return firstRow<Regrade>(sql, `${regradeSql} where id = $1`, [id]);
}

/** The one that waits for approval, or is being applied. */
export function openRegrade(sql: Sql, assessmentId: string, questionId: string): Promise<Regrade | undefined> {
  return firstRow<Regrade>(sql, `${regradeSql} where assessment_id = $1 and item_version_id = $2 and state in ('proposed', 'applying')`, [assessmentId, questionId]);
}

export async function decideRegrade(tx: Sql, id: string, state: 'applying' | 'rejected', by: string, at: Date, taskId: string | null = null): Promise<void> {
  await tx.rows(`update assessments.regrade set state = $2, decided_by = $3, decided_at = $4, task_id = $5, preview = null, previewed_at = null, preview_task_id = null where id = $1`, [id, state, by, at, taskId]);
}

/** The worker looks, and what was known before is no longer shown. */
export async function previewedBy(tx: Sql, id: string, taskId: string): Promise<void> {
  await tx.rows(`update assessments.regrade set preview = null, previewed_at = null, preview_task_id = $2 where id = $1`, [id, taskId]);
}

/** Keeps what was found, unless it has been decided, or another task looks again. */
export async function keepPreview(tx: Sql, id: string, taskId: string | null, preview: RegradePreview, at: Date): Promise<void> {
  await tx.rows(`update assessments.regrade set preview = $3, previewed_at = $4, preview_task_id = null where id = $1 and state = 'proposed' and preview_task_id is not distinct from $2`, [id, taskId, JSON.stringify(preview), at]);
}

/** Ends a correction that has been applied to all answers, and says how many of them it changed. */
export async function finishRegrade(tx: Sql, id: string): Promise<number> {
  await tx.rows(`update assessments.regrade set state = 'approved' where id = $1`, [id]);
  return (await oneRow<{ changed: number }>(tx, `select count(*)::int as changed from assessments.person_grade where regrade_id = $1`, [id])).changed;
}

/** Answers to a question in attempts of these states. Of an answer whose words were erased nothing can be said again, and no key gives points for nothing: a person did. */
const answersIn = (states: string) => `from assessments.attempt t join assessments.response r on r.attempt_id = t.id and r.item_version_id = $2 and r.score is not null
   where t.assessment_id = $1 and t.state in (${states}) and not coalesce(r.value ? 'erased', false) and (r.value is not null or r.score = 0)`;
const handedIn = answersIn(`'submitted', 'graded'`);
const keyed = `t.id as "attemptId", r.value, ${gradedTryOf('r')} as tries, r.score`;

export async function countKeyedAnswers(sql: Sql, assessmentId: string, questionId: string): Promise<number> {
  return (await oneRow<{ answers: number }>(sql, `select count(*)::int as answers ${handedIn}`, [assessmentId, questionId])).answers;
}

/** Answers that were graded by the key, a batch of them after those of an attempt: also in attempts that wait for another grade. */
export function keyedAnswers(sql: Sql, assessmentId: string, questionId: string, after: string | null, limit: number): Promise<KeyedAnswer[]> {
  return sql.rows<KeyedAnswer>(`select ${keyed} ${handedIn} and ($3::uuid is null or t.id > $3) order by t.id limit $4`, [assessmentId, questionId, after, limit]);
}

export function keyedAnswerOf(sql: Sql, assessmentId: string, questionId: string, attemptId: string): Promise<KeyedAnswer | undefined> {
  return firstRow<KeyedAnswer>(sql, `select ${keyed} ${handedIn} and t.id = $3`, [assessmentId, questionId, attemptId]);
}

const standing = answersIn(`'graded'`);

export async function countGradedAnswers(sql: Sql, assessmentId: string, questionId: string): Promise<number> {
  return (await oneRow<{ answers: number }>(sql, `select count(*)::int as answers ${standing}`, [assessmentId, questionId])).answers;
}

/** Answers in results that stand, with the totals of their attempts; a batch of them after those of an attempt. */
export function gradedAnswers(sql: Sql, assessmentId: string, questionId: string, after: string | null, limit: number): Promise<GradedAnswer[]> {
  return sql.rows<GradedAnswer>(`select ${keyed}, t.score as total, t.max, t.passed ${standing} and ($3::uuid is null or t.id > $3) order by t.id limit $4`, [assessmentId, questionId, after, limit]);
}

/** Says how the score that stays came about by the key that counts now. */
export async function explainByKey(tx: Sql, attemptId: string, questionId: string, trace: readonly GradeStep[]): Promise<void> {
  await tx.rows(`update assessments.response set trace = $3 where attempt_id = $1 and item_version_id = $2`, [attemptId, questionId, JSON.stringify(trace)]);
}

/** Whether anybody was asked this question in that test, which may draw others for each person. */
export async function wasAsked(sql: Sql, assessmentId: string, questionId: string): Promise<boolean> {
  return (await firstRow(sql, `select 1 from assessments.attempt t join assessments.response r on r.attempt_id = t.id and r.item_version_id = $2 where t.assessment_id = $1 limit 1`, [assessmentId, questionId])) !== undefined;
}
