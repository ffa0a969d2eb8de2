import { decodeCursor, type PageRequest } from '#kernel';
import type { Sql } from '#platform/database';
import type { PairChange, PairWhy } from '../domain/matching/propose.js';

export interface MatchedPair {
  readonly memberId: string;
  readonly personId: string | null;
  readonly givenName: string | null;
  readonly groupId: string | null;
  readonly groupName: string | null;
  readonly fromGroupName: string | null;
  readonly change: PairChange;
  readonly why: PairWhy;
  readonly locked: boolean;
  /** Ruled out since the proposal was made. */
  readonly forbidden: boolean;
}

/** From those without a group over new and changed ones to those who stay (backwards in the alphabet, as it happens); one more than asked for when there are more. */
export async function matchedPairs(sql: Sql, matchingId: string, change: PairChange | null, { limit, cursor }: PageRequest): Promise<MatchedPair[]> {
  const [last, memberId] = cursor === null ? [null, null] : decodeCursor(cursor, ['text', 'id']);
  return sql.rows<MatchedPair>(
    `select p.member_id as "memberId", m.person_id as "personId", m.given_name as "givenName", p.group_id as "groupId", g.name as "groupName", f.name as "fromGroupName", p.change, p.reasons as why, m.locked,
       k.member_id is not null as forbidden
     from mentoring.matching_pair p join mentoring.group_member m on m.id = p.member_id
     left join mentoring.mentor_group g on g.id = p.group_id left join mentoring.mentor_group f on f.id = p.from_group_id left join mentoring.conflict k on k.member_id = p.member_id and k.group_id = p.group_id
     where p.matching_id = $1 and ($2::text is null or p.change = $2) and ($3::text is null or (p.change, p.member_id) < ($3, $4::uuid))
     order by p.change desc, p.member_id desc limit $5`,
    [matchingId, change, last, memberId, limit + 1],
  );
}

export interface ChangeCount {
  readonly change: PairChange;
  readonly count: number;
  readonly forbidden: number;
}

export function countPairs(sql: Sql, matchingId: string): Promise<ChangeCount[]> {
  return sql.rows<ChangeCount>(
    `select p.change, count(*)::int as count, count(k.member_id)::int as forbidden
     from mentoring.matching_pair p left join mentoring.conflict k on k.member_id = p.member_id and k.group_id = p.group_id where p.matching_id = $1 group by p.change`,
    [matchingId],
  );
}
