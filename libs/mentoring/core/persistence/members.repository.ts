import { newId, type Language } from '#kernel';
import { hashToken } from '#platform/auth';
import { groupMemberMoved } from '#mentoring/contract';
import { firstRow, type Sql } from '#platform/database';
import type { Availability, JoinChannel, LeaveReason, Topic } from '../domain/groups/group.js';

export interface Member {
  readonly id: string;
  readonly programmeId: string;
  readonly groupId: string | null;
  readonly personId: string | null;
  readonly givenName: string | null;
  readonly phone: string | null;
  readonly bestHour: string | null;
  readonly languages: Language[];
  readonly placeCode: string | null;
  readonly availability: Availability[];
  readonly topics: Topic[];
  readonly minor: boolean;
  readonly channel: JoinChannel;
  readonly contactId: string | null;
  readonly locked: boolean;
  readonly joinedAt: Date;
}

const columns = `id, programme_id as "programmeId", group_id as "groupId", person_id as "personId", given_name as "givenName", phone, best_hour as "bestHour", languages, place_code as "placeCode",
  availability, topics, minor, channel, contact_id as "contactId", locked, joined_at as "joinedAt"`;

export interface NewMember extends Omit<Member, 'id' | 'locked'> {
  readonly noticeVersion: number | null;
  readonly token: string | null;
}

export async function insertMember(tx: Sql, member: NewMember): Promise<string> {
  const id = newId();
  const { programmeId, groupId, personId, givenName, phone, bestHour, languages, placeCode, availability, topics, minor, channel, contactId, joinedAt, noticeVersion, token } = member;
  await tx.rows(
    `insert into mentoring.group_member (id, programme_id, group_id, person_id, given_name, phone, best_hour, languages, place_code, availability, topics, minor, channel, contact_id, joined_at, notice_version, token_hash)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
    [id, programmeId, groupId, personId, givenName, phone, bestHour, languages, placeCode, availability, topics, minor, channel, contactId, joinedAt, noticeVersion, token === null ? null : hashToken(token)],
  );
  return id;
}

export function membersOf(sql: Sql, groupId: string): Promise<Member[]> {
  return sql.rows<Member>(`select ${columns} from mentoring.group_member where group_id = $1 and left_at is null order by joined_at, id`, [groupId]);
}

/** Everybody who is in a group of the programme or waits for one. */
export function membersOfProgramme(sql: Sql, programmeId: string): Promise<Member[]> {
  return sql.rows<Member>(`select ${columns} from mentoring.group_member where programme_id = $1 and left_at is null order by joined_at, id`, [programmeId]);
}

export function memberByToken(sql: Sql, token: string): Promise<Member | undefined> {
  return firstRow<Member>(sql, `select ${columns} from mentoring.group_member where token_hash = $1 and left_at is null`, [hashToken(token)]);
}

export function lockMember(tx: Sql, id: string): Promise<Member | undefined> {
  return firstRow<Member>(tx, `select ${columns} from mentoring.group_member where id = $1 and left_at is null for update`, [id]);
}

/** Into another group, or out of it to wait: then whom the person can turn to meanwhile. */
export async function moveMember(tx: Sql, id: string, { groupId, contactId }: Pick<Member, 'groupId' | 'contactId'>): Promise<void> {
  await tx.rows(`update mentoring.group_member set group_id = $2, contact_id = $3, locked = false where id = $1`, [id, groupId, contactId]);
}

/** What was kept for meeting the person goes with them; that somebody was there stays. */
export async function markLeft(tx: Sql, id: string, at: Date, reason: LeaveReason): Promise<void> {
  await tx.rows(
    `update mentoring.group_member set left_at = $2, left_reason = $3, phone = null, best_hour = null, token_hash = null, given_name = null where id = $1`,
    [id, at, reason],
  );
}

/** Ties a member to the account of the same human being; false when that account is in a group of the programme already. */
export async function tieMember(tx: Sql, id: string, programmeId: string, personId: string): Promise<boolean> {
  const taken = await firstRow(tx, `select 1 from mentoring.group_member where programme_id = $1 and person_id = $2 and left_at is null`, [programmeId, personId]);
  if (taken !== undefined) return false;
  await tx.rows(`update mentoring.group_member set person_id = $2 where id = $1`, [id, personId]);
  return true;
}

/** The groups that a member has been moved out of, the latest first. */
export function groupsLeftBy(sql: Sql, memberId: string): Promise<{ groupId: string; mentorId: string }[]> {
  return sql.rows(
    `select g.id as "groupId", c.person_id as "mentorId" from ledger.fact f join mentoring.mentor_group g on g.id = (f.payload->>'fromGroupId')::uuid join mentoring.candidacy c on c.id = g.candidacy_id
     where f.type = $2 and f.payload->>'memberId' = $1 order by f.id desc`,
    [memberId, groupMemberMoved.type],
  );
}
