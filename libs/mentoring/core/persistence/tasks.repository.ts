import { newId } from '#kernel';
import { firstRow, type Sql } from '#platform/database';
import type { TaskKind, TaskState } from '../domain/task.js';
import { onDutySql } from './contacts.repository.js';

export interface MentorTask {
  readonly id: string;
  readonly programmeId: string;
  readonly candidacyId: string;
  readonly followUpId: string | null;
  readonly kind: TaskKind;
  readonly state: TaskState;
  readonly openedAt: Date;
  readonly dueAt: Date;
  readonly ownerId: string | null;
  readonly closedAt: Date | null;
  readonly closedBy: string | null;
}

export const taskColumns = `t.id, t.programme_id as "programmeId", t.candidacy_id as "candidacyId", t.follow_up_id as "followUpId", t.kind, t.state, t.opened_at as "openedAt", t.due_at as "dueAt",
  t.owner_id as "ownerId", t.closed_at as "closedAt", t.closed_by as "closedBy"`;

export type NewTask = Pick<MentorTask, 'programmeId' | 'candidacyId' | 'followUpId' | 'kind' | 'openedAt' | 'dueAt'>;

/** One open task of a kind for each mentor, given to who is on duty then; answers how many were opened now. */
export async function openTasks(tx: Sql, tasks: readonly NewTask[]): Promise<number> {
  if (tasks.length === 0) return 0;
  const opened = await tx.rows(
    `insert into mentoring.task (id, programme_id, candidacy_id, follow_up_id, kind, opened_at, due_at, owner_id)
     select n.*, ${onDutySql('n.programme_id', 'n.opened_at')} from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::text[], $6::timestamptz[], $7::timestamptz[]) as n(id, programme_id, candidacy_id, follow_up_id, kind, opened_at, due_at)
     on conflict (candidacy_id, kind) where state = 'open'::text do nothing returning id`,
    [
      ...[tasks.map(() => newId()), tasks.map((task) => task.programmeId), tasks.map((task) => task.candidacyId), tasks.map((task) => task.followUpId)],
      ...[tasks.map((task) => task.kind), tasks.map((task) => task.openedAt), tasks.map((task) => task.dueAt)],
    ],
  );
  return opened.length;
}

export function lockTask(tx: Sql, id: string): Promise<MentorTask | undefined> {
  return firstRow<MentorTask>(tx, `select ${taskColumns} from mentoring.task t where t.id = $1 for update`, [id]);
}

export function tasksOf(sql: Sql, candidacyId: string): Promise<MentorTask[]> {
  return sql.rows<MentorTask>(`select ${taskColumns} from mentoring.task t where t.candidacy_id = $1 order by t.opened_at desc, t.id desc`, [candidacyId]);
}

/** Whether it is this person who was asked to help that mentor, and has not done so yet. */
export async function isAskedToHelp(sql: Sql, candidacyId: string, personId: string): Promise<boolean> {
  return (await firstRow(sql, `select 1 from mentoring.task where candidacy_id = $1 and kind = 'help' and state = 'open' and owner_id = $2`, [candidacyId, personId])) !== undefined;
}

export async function openKinds(sql: Sql, candidacyIds: readonly string[]): Promise<ReadonlyMap<string, readonly TaskKind[]>> {
  const rows = await sql.rows<{ candidacyId: string; kinds: TaskKind[] }>(
    `select candidacy_id as "candidacyId", array_agg(kind order by kind) as kinds from mentoring.task where candidacy_id = any ($1::uuid[]) and state = 'open' group by candidacy_id`,
    [candidacyIds],
  );
  return new Map(rows.map(({ candidacyId, kinds }) => [candidacyId, kinds]));
}

/** Closes the mentor's open tasks of these kinds; answers how many there were. */
export async function closeTasks(tx: Sql, candidacyId: string, kinds: readonly TaskKind[], { state, at, by }: { state: 'done' | 'dropped'; at: Date; by: string | null }): Promise<number> {
  const closed = await tx.rows(`update mentoring.task set state = $3, closed_at = $4, closed_by = $5 where candidacy_id = $1 and kind = any ($2::text[]) and state = 'open' returning id`, [candidacyId, kinds, state, at, by]);
  return closed.length;
}

/** What was dropped in that moment is to be done again, by the time that it had. */
export async function reopenTasks(tx: Sql, candidacyId: string, at: Date): Promise<void> {
  await tx.rows(`update mentoring.task set state = 'open', closed_at = null, closed_by = null where candidacy_id = $1 and state = 'dropped' and closed_at = $2`, [candidacyId, at]);
}

export async function assignTask(tx: Sql, id: string, ownerId: string | null): Promise<void> {
  await tx.rows(`update mentoring.task set owner_id = $2 where id = $1`, [id, ownerId]);
}

export async function closeTask(tx: Sql, id: string, at: Date, by: string): Promise<void> {
  await tx.rows(`update mentoring.task set state = 'done', closed_at = $2, closed_by = $3 where id = $1`, [id, at, by]);
}

export interface TaskNote {
  readonly taskId: string;
  readonly at: Date;
  readonly byPersonId: string;
  /** Null: erased. */
  readonly text: string | null;
}

export async function addNote(tx: Sql, { taskId, at, byPersonId, text }: TaskNote): Promise<void> {
  await tx.rows(`insert into mentoring.task_note (id, task_id, at, by_person_id, text) values ($1, $2, $3, $4, $5)`, [newId(), taskId, at, byPersonId, text]);
}

export function notesOf(sql: Sql, taskIds: readonly string[]): Promise<TaskNote[]> {
  return sql.rows<TaskNote>(`select task_id as "taskId", at, by_person_id as "byPersonId", text from mentoring.task_note where task_id = any ($1::uuid[]) order by id`, [taskIds]);
}
