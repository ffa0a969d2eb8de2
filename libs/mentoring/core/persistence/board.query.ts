import { decodeCursor, encodeCursor, type PageRequest } from '#kernel';
import type { CheckInAnswer } from '#mentoring/contract';
import { firstRow, oneRow, type Sql } from '#platform/database';
import type { CandidacyState } from '../domain/candidacy.js';
import type { LeavingReason } from '../domain/leaving.js';

export interface StateCount {
  readonly state: CandidacyState;
  readonly count: number;
  readonly oldestSince: Date;
}

/** What the board is cut down to; null and false: not at all. */
export interface BoardFilter {
  readonly state: CandidacyState | null;
  readonly place: string | null;
  readonly silent: boolean;
  readonly needsHelp: boolean;
  /** With a task whose time is over. */
  readonly overdue: boolean;
  readonly leaving: LeavingReason | 'none' | null;
  /** Only these people: those of a language, those whom a trainer trained. */
  readonly personIds: readonly string[] | null;
}

export const wholeBoard: BoardFilter = { state: null, place: null, silent: false, needsHelp: false, overdue: false, leaving: null, personIds: null };

export function countStates(sql: Sql, programmeId: string, personIds: readonly string[] | null): Promise<StateCount[]> {
  return sql.rows<StateCount>(
    `select state, count(*)::int as count, min(since) as "oldestSince" from mentoring.candidacy where programme_id = $1 and ($2::uuid[] is null or person_id = any ($2)) group by state`,
    [programmeId, personIds],
  );
}

export interface BoardRow {
  readonly candidacyId: string;
  readonly personId: string;
  readonly placeCode: string;
  readonly state: CandidacyState;
  readonly since: Date;
  readonly until: Date | null;
  readonly groupSize: number;
  readonly lastAnswer: CheckInAnswer | null;
  readonly lastAnswerAt: Date | null;
  readonly nextDueAt: Date | null;
  readonly silent: boolean;
  readonly helpWantedAt: Date | null;
  readonly taskDueAt: Date | null;
  readonly leavingReason: LeavingReason | null;
}

/** Two follow-ups in a row whose time to answer has passed: somebody should call (domain brief, "Mentoring"). */
const silent = `(c.state = 'active' and (
    select count(*) = 2 and bool_and(settled.unanswered) from (
      select k.id is null as unanswered from mentoring.follow_up f left join mentoring.check_in k on k.follow_up_id = f.id and k.replaced_at is null
      where f.candidacy_id = c.id and f.round = c.round and f.state = 'sent' and (k.id is not null or f.expires_at <= $2)
      order by f.due_at desc limit 2) settled))`;

const taskDue = `(select min(t.due_at) from mentoring.task t where t.candidacy_id = c.id and t.state = 'open')`;

const boardColumns = `c.id as "candidacyId", c.person_id as "personId", c.place_code as "placeCode", c.state, c.since, c.until, c.help_wanted_at as "helpWantedAt", c.leaving_reason as "leavingReason",
  (select count(*)::int from mentoring.mentor_group g join mentoring.group_member m on m.group_id = g.id and m.left_at is null where g.candidacy_id = c.id) as "groupSize",
  last.answer as "lastAnswer", last.answered_at as "lastAnswerAt",
  case when c.state in ('active', 'paused') then (select min(f.due_at) from mentoring.follow_up f where f.candidacy_id = c.id and f.round = c.round and f.state in ('planned', 'queued')) end as "nextDueAt",
  ${silent} as silent, ${taskDue} as "taskDueAt"
  from mentoring.candidacy c
  left join lateral (
    select k.answer, k.answered_at from mentoring.follow_up f join mentoring.check_in k on k.follow_up_id = f.id and k.replaced_at is null
    where f.candidacy_id = c.id order by k.answered_at desc limit 1) last on true`;

const filtered = `c.programme_id = $1 and ($3::text is null or c.state = $3) and ($4::text is null or c.place_code = $4) and (not $5::boolean or ${silent}) and (not $6::boolean or c.help_wanted_at is not null)
  and (not $7::boolean or ${taskDue} < $2) and ($8::text is null or coalesce(c.leaving_reason, 'none') = $8) and ($9::uuid[] is null or c.person_id = any ($9))
  and ($8::text is null or (c.accepted_at is not null and c.state in ('withdrawn', 'concluded')))`;

function parameters(programmeId: string, now: Date, { state, place, silent: quiet, needsHelp, overdue, leaving, personIds }: BoardFilter): unknown[] {
  return [programmeId, now, state, place, quiet, needsHelp, overdue, leaving, personIds];
}

/** One more than asked for when there are more; the latest change first. */
export async function listBoard(sql: Sql, programmeId: string, filter: BoardFilter, now: Date, { limit, cursor }: PageRequest): Promise<BoardRow[]> {
  const [since, id] = cursor === null ? [null, null] : decodeCursor(cursor, ['instant', 'id']);
  return sql.rows<BoardRow>(`select ${boardColumns} where ${filtered} and ($10::timestamptz is null or (c.since, c.id) < ($10, $11::uuid)) order by c.since desc, c.id desc limit $12`, [
    ...parameters(programmeId, now, filter),
    ...[since, id, limit + 1],
  ]);
}

/** Where the list goes on after that row. */
export function boardCursor({ since, candidacyId }: Pick<BoardRow, 'since' | 'candidacyId'>): string {
  return encodeCursor([since.toISOString(), candidacyId]);
}

/** How many there are under the filter, by what coordinators look for. */
export function countBoard(sql: Sql, programmeId: string, filter: BoardFilter, now: Date): Promise<{ silent: number; needsHelp: number; overdue: number }> {
  return oneRow(
    sql,
    `select count(*) filter (where ${silent})::int as silent, count(*) filter (where c.help_wanted_at is not null)::int as "needsHelp", count(*) filter (where ${taskDue} < $2)::int as overdue
     from mentoring.candidacy c where ${filtered}`,
    parameters(programmeId, now, filter),
  );
}

export function boardRowOf(sql: Sql, candidacyId: string, now: Date): Promise<BoardRow | undefined> {
  return firstRow<BoardRow>(sql, `select ${boardColumns} where c.id = $1 and $2::timestamptz is not null`, [candidacyId, now]);
}

/** Everybody of the programme who has a candidacy. */
export async function boardPeople(sql: Sql, programmeId: string): Promise<string[]> {
  return (await sql.rows<{ personId: string }>(`select person_id as "personId" from mentoring.candidacy where programme_id = $1`, [programmeId])).map(({ personId }) => personId);
}
