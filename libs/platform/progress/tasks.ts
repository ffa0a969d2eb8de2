import { newId } from '#kernel';
import { firstRow, type Sql } from '../database/index.js';
import type { TaskResult, TaskState } from './task.row.js';

export interface NewTask {
  /** What kind of work, such as `certificates.issue`. */
  readonly kind: string;
  readonly programmeId: string | null;
  readonly startedBy: string | null;
  /** Null while it is not known how much there is. */
  readonly total: number | null;
}

export interface Task extends NewTask {
  readonly id: string;
  readonly state: TaskState;
  readonly done: number;
  readonly failed: number;
  readonly result: TaskResult;
  readonly errorCode: string | null;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
}

export interface Step {
  readonly done?: number;
  readonly failed?: number;
}

const columns = `id, kind, programme_id as "programmeId", started_by as "startedBy", state, total, done, failed, result, error_code as "errorCode", started_at as "startedAt", finished_at as "finishedAt"`;

/**
 * Opens a task; its id is what the web asks after. The work itself is a chain of jobs: each does one batch, calls
 * `advanceTask` and enqueues the next in its own transaction, so that a kill repeats nothing and loses nothing.
 */
export async function beginTask(tx: Sql, { kind, programmeId, startedBy, total }: NewTask, at: Date): Promise<string> {
  const id = newId();
  await tx.rows(`insert into progress.task (id, kind, programme_id, started_by, total, result, started_at, updated_at) values ($1, $2, $3, $4, $5, '{}', $6, $6)`, [id, kind, programmeId, startedBy, total, at]);
  return id;
}

/** Says how much there is, once that is known, and counts from nothing: work that begins anew does so too. */
export async function measureTask(tx: Sql, id: string, total: number, at: Date): Promise<void> {
  await tx.rows(`update progress.task set total = $2, done = 0, failed = 0, state = case when finished_at is null then 'running' else state end, updated_at = $3 where id = $1`, [id, total, at]);
}

/** Adds what was done since the last call. */
export async function advanceTask(tx: Sql, id: string, { done = 0, failed = 0 }: Step, at: Date): Promise<void> {
  await tx.rows(`update progress.task set done = done + $2, failed = failed + $3, state = 'running', updated_at = $4 where id = $1 and finished_at is null`, [id, done, failed, at]);
}

export async function finishTask(tx: Sql, id: string, result: TaskResult, at: Date): Promise<void> {
  await tx.rows(`update progress.task set state = 'done', result = $2, total = coalesce(total, done), updated_at = $3, finished_at = $3 where id = $1 and finished_at is null`, [id, JSON.stringify(result), at]);
}

/** Gives a task up; the code is that of a phrase of the domain. */
export async function failTask(tx: Sql, id: string, errorCode: string, at: Date): Promise<void> {
  await tx.rows(`update progress.task set state = 'failed', error_code = $2, updated_at = $3, finished_at = $3 where id = $1 and finished_at is null`, [id, errorCode, at]);
}

export async function findTask(sql: Sql, id: string): Promise<Task | undefined> {
  return firstRow<Task>(sql, `select ${columns} from progress.task where id = $1`, [id]);
}

/** The latest of that kind in a programme, for a screen that is opened while it runs; undefined when there was none. */
export async function latestTask(sql: Sql, programmeId: string, kind: string): Promise<Task | undefined> {
  return firstRow<Task>(sql, `select ${columns} from progress.task where programme_id = $1 and kind = $2 order by started_at desc limit 1`, [programmeId, kind]);
}

/** Forgets who had what done, once nobody asks after it any more. */
export async function forgetTasks(sql: Sql, finishedBefore: Date): Promise<void> {
  await sql.rows(`delete from progress.task where finished_at < $1`, [finishedBefore]);
}
