import { decodeCursor, type PageRequest } from '#kernel';
import type { CheckInAnswer } from '#mentoring/contract';
import { firstRow, type Sql } from '#platform/database';
import type { CandidacyState } from '../domain/candidacy.js';

export interface StateCount {
  readonly state: CandidacyState;
  readonly count: number;
  readonly oldestSince: Date;
}

export function countStates(sql: Sql, programmeId: string): Promise<StateCount[]> {
  return sql.rows<StateCount>(`select state, count(*)::int as count, min(since) as "oldestSince" from mentoring.candidacy where programme_id = $1 group by state`, [programmeId]);
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
}

/** Two follow-ups in a row whose time to answer has passed: somebody should call (domain brief, "Mentoring"). */
const silent = `c.state = 'active' and (
    select count(*) = 2 and bool_and(settled.unanswered) from (
      select k.id is null as unanswered from mentoring.follow_up f left join mentoring.check_in k on k.follow_up_id = f.id and k.replaced_at is null
      where f.candidacy_id = c.id and f.round = c.round and f.state = 'sent' and (k.id is not null or f.expires_at <= $2)
      order by f.due_at desc limit 2) settled)`;

const boardColumns = `c.id as "candidacyId", c.person_id as "personId", c.place_code as "placeCode", c.state, c.since, c.until, c.help_wanted_at as "helpWantedAt",
  (select count(*)::int from mentoring.mentor_group g join mentoring.group_member m on m.group_id = g.id and m.left_at is null where g.candidacy_id = c.id) as "groupSize",
  last.answer as "lastAnswer", last.answered_at as "lastAnswerAt",
  case when c.state in ('active', 'paused') then (select min(f.due_at) from mentoring.follow_up f where f.candidacy_id = c.id and f.round = c.round and f.state in ('planned', 'queued')) end as "nextDueAt",
  ${silent} as silent
  from mentoring.candidacy c
  left join lateral (
    select k.answer, k.answered_at from mentoring.follow_up f join mentoring.check_in k on k.follow_up_id = f.id and k.replaced_at is null
    where f.candidacy_id = c.id order by k.answered_at desc limit 1) last on true`;

/** One more than asked for when there are more; the latest change first. */
export async function listBoard(sql: Sql, programmeId: string, state: CandidacyState | null, now: Date, { limit, cursor }: PageRequest): Promise<BoardRow[]> {
  const [since, id] = cursor === null ? [null, null] : decodeCursor(cursor, ['instant', 'id']);
  return sql.rows<BoardRow>(
    `select ${boardColumns} where c.programme_id = $1 and ($3::text is null or c.state = $3) and ($4::timestamptz is null or (c.since, c.id) < ($4, $5::uuid))
     order by c.since desc, c.id desc limit $6`,
    [programmeId, now, state, since, id, limit + 1],
  );
}

export function boardRowOf(sql: Sql, candidacyId: string, now: Date): Promise<BoardRow | undefined> {
  return firstRow<BoardRow>(sql, `select ${boardColumns} where c.id = $1 and $2::timestamptz is not null`, [candidacyId, now]);
}
