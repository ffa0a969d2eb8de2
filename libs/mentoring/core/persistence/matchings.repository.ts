import { newId } from '#kernel';
import { firstRow, type Sql } from '#platform/database';
import type { MatchGroup, MatchMember } from '../domain/matching/matching.js';
import type { MatchInput } from '../domain/matching/model.js';
import { changeOf, type Proposal } from '../domain/matching/propose.js';
import type { MatchingState } from './matching.row.js';

/** Everybody who is in a group or waits for one, and every group that has a mentor. */
export async function matchInput(sql: Sql, programmeId: string): Promise<MatchInput> {
  const groups = await sql.rows<MatchGroup>(
    `select g.id, g.capacity, c.state = 'active' as "takesNew", g.languages, g.place_code as "placeCode", g.availability, g.topics, g.cleared_for_minors as "clearedForMinors"
     from mentoring.mentor_group g join mentoring.candidacy c on c.id = g.candidacy_id where c.programme_id = $1 and c.state in ('active', 'paused') order by g.id`,
    [programmeId],
  );
  const members = await sql.rows<MatchMember>(
    `select m.id, case when c.state in ('active', 'paused') then m.group_id end as "groupId", m.locked, m.languages, m.place_code as "placeCode", m.availability, m.topics, m.minor,
       coalesce((select array_agg(k.group_id) from mentoring.conflict k where k.member_id = m.id), '{}') as conflicts
     from mentoring.group_member m left join mentoring.mentor_group g on g.id = m.group_id left join mentoring.candidacy c on c.id = g.candidacy_id
     where m.programme_id = $1 and m.left_at is null order by m.id`,
    [programmeId],
  );
  return { groups, members };
}

export interface Matching {
  readonly id: string;
  readonly programmeId: string;
  readonly state: MatchingState;
  readonly askedAt: Date;
  readonly solvedAt: Date | null;
  readonly publishedAt: Date | null;
}

const columns = `id, programme_id as "programmeId", state, asked_at as "askedAt", solved_at as "solvedAt", published_at as "publishedAt"`;

export async function insertMatching(tx: Sql, programmeId: string, at: Date, by: string): Promise<string> {
  const id = newId();
  await tx.rows(`insert into mentoring.matching (id, programme_id, state, asked_at, asked_by) values ($1, $2, 'running', $3, $4)`, [id, programmeId, at, by]);
  return id;
}

export function latestMatching(sql: Sql, programmeId: string): Promise<Matching | undefined> {
  return firstRow<Matching>(sql, `select ${columns} from mentoring.matching where programme_id = $1 order by asked_at desc, id desc limit 1`, [programmeId]);
}

export function findMatching(sql: Sql, id: string): Promise<Matching | undefined> {
  return firstRow<Matching>(sql, `select ${columns} from mentoring.matching where id = $1`, [id]);
}

export function lockMatching(tx: Sql, id: string): Promise<Matching | undefined> {
  return firstRow<Matching>(tx, `select ${columns} from mentoring.matching where id = $1 for update`, [id]);
}

export async function storeProposals(tx: Sql, id: string, proposals: readonly Proposal[], at: Date): Promise<void> {
  await tx.rows(
    `insert into mentoring.matching_pair (matching_id, member_id, group_id, from_group_id, reasons, change) select $1, p.* from unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::jsonb[], $6::text[]) as p`,
    [
      ...[id, proposals.map(({ memberId }) => memberId), proposals.map(({ groupId }) => groupId), proposals.map(({ fromGroupId }) => fromGroupId)],
      ...[proposals.map(({ why }) => JSON.stringify(why)), proposals.map(changeOf)],
    ],
  );
  await tx.rows(`update mentoring.matching set state = 'proposed', solved_at = $2 where id = $1`, [id, at]);
}

export function proposalsOf(sql: Sql, id: string): Promise<Proposal[]> {
  return sql.rows<Proposal>(`select member_id as "memberId", group_id as "groupId", from_group_id as "fromGroupId", reasons as why from mentoring.matching_pair where matching_id = $1 order by member_id`, [id]);
}

export async function markMatching(tx: Sql, id: string, state: 'published' | 'undone', at: Date): Promise<void> {
  await tx.rows(`update mentoring.matching set state = $2, ${state}_at = $3 where id = $1`, [id, state, at]);
}

export async function insertConflict(tx: Sql, memberId: string, groupId: string): Promise<void> {
  await tx.rows(`insert into mentoring.conflict (member_id, group_id) values ($1, $2) on conflict do nothing`, [memberId, groupId]);
}

export async function deleteConflict(tx: Sql, memberId: string, groupId: string): Promise<void> {
  await tx.rows(`delete from mentoring.conflict where member_id = $1 and group_id = $2`, [memberId, groupId]);
}

/** Which of these people must not come into that group. */
export async function conflictedWith(sql: Sql, groupId: string, memberIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await sql.rows<{ memberId: string }>(`select member_id as "memberId" from mentoring.conflict where group_id = $1 and member_id = any ($2::uuid[])`, [groupId, memberIds]);
  return new Set(rows.map(({ memberId }) => memberId));
}

export async function setLocked(tx: Sql, memberId: string, locked: boolean): Promise<void> {
  await tx.rows(`update mentoring.group_member set locked = $2 where id = $1`, [memberId, locked]);
}
