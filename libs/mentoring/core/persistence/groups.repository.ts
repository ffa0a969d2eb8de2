import { randomBytes } from 'node:crypto';
import { newId, type Language } from '#kernel';
import { firstRow, type Sql } from '#platform/database';
import type { CandidacyState } from '../domain/candidacy.js';
import { joinCodeFrom, joinCodeLength, type Availability, type Topic } from '../domain/groups/group.js';

const presentMembers = `(select count(*)::int from mentoring.group_member m where m.group_id = g.id and m.left_at is null)`;

export interface NewGroup {
  readonly candidacyId: string;
  readonly name: string;
  readonly placeCode: string;
  readonly language: Language;
  readonly capacity: number;
  readonly createdAt: Date;
}

export function newJoinCode(): string {
  return joinCodeFrom([...randomBytes(joinCodeLength)]);
}

/** A mentor who comes back keeps the group, and answers for it again. */
export async function ensureGroup(tx: Sql, { candidacyId, name, placeCode, language, capacity, createdAt }: NewGroup): Promise<void> {
  await tx.rows(
    `insert into mentoring.mentor_group (id, candidacy_id, name, place_code, language, languages, capacity, created_at, join_code) values ($1, $2, $3, $4, $5, array[$5], $6, $7, $8)
     on conflict on constraint mentor_group_of_candidacy do update set interim_contact_id = null`,
    [newId(), candidacyId, name, placeCode, language, capacity, createdAt, newJoinCode()],
  );
}

export interface GroupSummary {
  readonly id: string;
  readonly name: string;
  readonly placeCode: string;
  readonly language: Language;
  readonly members: number;
  readonly capacity: number;
}

export function groupOf(sql: Sql, candidacyId: string): Promise<GroupSummary | undefined> {
  return firstRow<GroupSummary>(
    sql,
    `select g.id, g.name, g.place_code as "placeCode", g.language, g.capacity,
       ${presentMembers} as members
     from mentoring.mentor_group g where g.candidacy_id = $1`,
    [candidacyId],
  );
}

/** A group with what its door and its readers need. */
export interface Group extends GroupSummary {
  readonly candidacyId: string;
  readonly programmeId: string;
  readonly mentorId: string;
  readonly mentor: CandidacyState;
  readonly languages: Language[];
  readonly availability: Availability[];
  readonly topics: Topic[];
  readonly meetsAt: string | null;
  readonly clearedForMinors: boolean;
  readonly joinCode: string | null;
  readonly interimContactId: string | null;
}

const groupColumns = `g.id, g.name, g.place_code as "placeCode", g.language, g.capacity, g.candidacy_id as "candidacyId", c.programme_id as "programmeId", c.person_id as "mentorId", c.state as mentor,
  g.languages, g.availability, g.topics, g.meets_at as "meetsAt", g.cleared_for_minors as "clearedForMinors", g.join_code as "joinCode", g.interim_contact_id as "interimContactId",
  ${presentMembers} as members
  from mentoring.mentor_group g join mentoring.candidacy c on c.id = g.candidacy_id`;

export function findGroup(sql: Sql, id: string): Promise<Group | undefined> {
  return firstRow<Group>(sql, `select ${groupColumns} where g.id = $1`, [id]);
}

/** As people type it: in any letters, with spaces or hyphens between. */
export function groupByCode(sql: Sql, code: string): Promise<Group | undefined> {
  return firstRow<Group>(sql, `select ${groupColumns} where g.join_code = $1`, [code.replace(/[\s-]/g, '').toUpperCase()]);
}

export function groupOfMentor(sql: Sql, personId: string): Promise<Group | undefined> {
  return firstRow<Group>(sql, `select ${groupColumns} where c.person_id = $1 and c.state in ('active', 'paused') order by c.since desc limit 1`, [personId]);
}

export function groupsOfProgramme(sql: Sql, programmeId: string): Promise<Group[]> {
  return sql.rows<Group>(`select ${groupColumns} where c.programme_id = $1 order by g.name, g.id`, [programmeId]);
}

/** Whoever changes who is in a group holds this lock, so that no place is given twice. Read the group after it. */
export async function lockGroup(tx: Sql, id: string): Promise<void> {
  await tx.rows(`select 1 from mentoring.mentor_group where id = $1 for update`, [id]);
}

export interface GroupSettings {
  readonly languages: readonly Language[];
  readonly availability: readonly Availability[];
  readonly topics: readonly Topic[];
  readonly meetsAt: string | null;
  readonly capacity: number;
}

export async function updateGroup(tx: Sql, id: string, { languages, availability, topics, meetsAt, capacity }: GroupSettings): Promise<void> {
  await tx.rows(`update mentoring.mentor_group set languages = $2, availability = $3, topics = $4, meets_at = $5, capacity = $6 where id = $1`, [id, languages, availability, topics, meetsAt, capacity]);
}

export async function setMinorsCleared(tx: Sql, id: string, cleared: boolean): Promise<void> {
  await tx.rows(`update mentoring.mentor_group set cleared_for_minors = $2 where id = $1`, [id, cleared]);
}

export async function setInterimContact(tx: Sql, id: string, personId: string | null): Promise<void> {
  await tx.rows(`update mentoring.mentor_group set interim_contact_id = $2 where id = $1`, [id, personId]);
}

/** When a mentor goes and the group has members, the programme's contact answers for it; answers the group that was left so. */
export async function leaveToContact(tx: Sql, candidacyId: string): Promise<{ groupId: string; members: number } | undefined> {
  return firstRow(
    tx,
    `update mentoring.mentor_group g set interim_contact_id = p.safeguarding_id from mentoring.candidacy c join mentoring.contact_point p on p.programme_id = c.programme_id
     where g.candidacy_id = $1 and c.id = $1 and exists (select from mentoring.group_member m where m.group_id = g.id and m.left_at is null)
     returning g.id as "groupId", ${presentMembers} as members`,
    [candidacyId],
  );
}

/** The mentor is back, and answers for the group again; answers the group, where the contact had it meanwhile. */
export async function returnToMentor(tx: Sql, candidacyId: string): Promise<{ groupId: string; members: number } | undefined> {
  return firstRow(
    tx,
    `update mentoring.mentor_group g set interim_contact_id = null where g.candidacy_id = $1 and g.interim_contact_id is not null
     returning g.id as "groupId", ${presentMembers} as members`,
    [candidacyId],
  );
}
