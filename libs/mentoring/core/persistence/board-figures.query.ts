import { decodeCursor, type PageRequest } from '#kernel';
import type { Sql } from '#platform/database';
import type { LeavingReason } from '../domain/leaving.js';
import type { TaskKind } from '../domain/task.js';
import { taskColumns, type MentorTask } from './tasks.repository.js';

export interface ListedTask extends MentorTask {
  readonly personId: string;
}

export interface TaskChoice {
  readonly kind: TaskKind | null;
  /** Who has taken them, or has done them; 'nobody': nobody yet. */
  readonly owner: string | null;
}

export interface OpenTaskChoice extends TaskChoice {
  readonly dueBefore: Date | null;
  /** Those done since then, instead of the open ones. */
  readonly doneSince: Date | null;
}

export interface ClosedTaskChoice extends TaskChoice {
  /** Only those whose time was over. */
  readonly late: boolean;
}

/** How long back it counts who did what. */
export const lately = 30 * 24 * 3_600_000;

const listedTasks = `select ${taskColumns}, c.person_id as "personId" from mentoring.task t join mentoring.candidacy c on c.id = t.candidacy_id
  where t.programme_id = $1 and ($2::text is null or t.kind = $2) and ($3::text is null or coalesce(coalesce(t.closed_by, t.owner_id)::text, 'nobody') = $3)`;

/** The most urgent first; one more than asked for when there are more. */
export async function listTasks(sql: Sql, programmeId: string, { kind, owner, dueBefore, doneSince }: OpenTaskChoice, { limit, cursor }: PageRequest): Promise<ListedTask[]> {
  const [dueAt, id] = cursor === null ? [null, null] : decodeCursor(cursor, ['instant', 'id']);
  return sql.rows<ListedTask>(
    `${listedTasks} and (case when $7::timestamptz is null then t.state = 'open' else t.state = 'done' and t.closed_at > $7 end) and ($8::timestamptz is null or t.due_at < $8)
       and ($4::timestamptz is null or (t.due_at, t.id) > ($4, $5::uuid)) order by t.due_at, t.id limit $6`,
    [programmeId, kind, owner, dueAt, id, limit + 1, doneSince, dueBefore],
  );
}

/** Those that are over, however they ended: the latest first; one more than asked for when there are more. */
export async function listClosedTasks(sql: Sql, programmeId: string, { kind, owner, late }: ClosedTaskChoice, { limit, cursor }: PageRequest): Promise<ListedTask[]> {
  const [closedAt, id] = cursor === null ? [null, null] : decodeCursor(cursor, ['instant', 'id']);
  return sql.rows<ListedTask>(
    `${listedTasks} and t.state <> 'open' and (not $7::boolean or t.closed_at > t.due_at)
       and ($4::timestamptz is null or (t.closed_at, t.id) < ($4, $5::uuid)) order by t.closed_at desc, t.id desc limit $6`,
    [programmeId, kind, owner, closedAt, id, limit + 1, late],
  );
}

export interface TaskFigures {
  readonly kind: TaskKind;
  readonly open: number;
  readonly overdue: number;
  readonly unassigned: number;
}

export function taskFigures(sql: Sql, programmeId: string, now: Date): Promise<TaskFigures[]> {
  return sql.rows<TaskFigures>(
    `select kind, count(*)::int as open, count(*) filter (where due_at < $2)::int as overdue, count(*) filter (where owner_id is null)::int as unassigned
     from mentoring.task where programme_id = $1 and state = 'open' group by kind`,
    [programmeId, now],
  );
}

export interface Workload {
  /** Null: nobody has taken these. */
  readonly ownerId: string | null;
  readonly open: number;
  readonly overdue: number;
  readonly doneLately: number;
}

/** Who has how much to do, and did how much in the last thirty days. */
export function workloads(sql: Sql, programmeId: string, now: Date): Promise<Workload[]> {
  return sql.rows<Workload>(
    `select coalesce(closed_by, owner_id) as "ownerId", count(*) filter (where state = 'open')::int as open, count(*) filter (where state = 'open' and due_at < $2)::int as overdue,
       count(*) filter (where state = 'done')::int as "doneLately"
     from mentoring.task where programme_id = $1 and (state = 'open' or (state = 'done' and closed_at > $2::timestamptz - interval '30 days')) group by 1 order by 2 desc, 1`,
    [programmeId, now],
  );
}

/** How many of those who are mentors no more left for which reason; null: they gave none. */
export function leavingFigures(sql: Sql, programmeId: string): Promise<{ reason: LeavingReason | null; count: number }[]> {
  return sql.rows(
    `select leaving_reason as reason, count(*)::int as count from mentoring.candidacy where programme_id = $1 and accepted_at is not null and state in ('withdrawn', 'concluded') group by 1 order by 2 desc, 1`,
    [programmeId],
  );
}
