import { randomInt } from 'node:crypto';
import { decodeCursor, newId, type Language, type PageRequest } from '#kernel';
import { hashToken } from '#platform/auth';
import { firstRow, type Sql } from '#platform/database';
import { codeLength, type AttendanceChannel, type PhotoConsent } from '../domain/diary/session.js';
import type { Topic } from '../domain/groups/group.js';

export interface SessionPhoto {
  readonly fileId: string;
  readonly consentedBy: PhotoConsent;
}

export interface DiarySession {
  readonly id: string;
  readonly programmeId: string;
  readonly candidacyId: string;
  readonly groupId: string;
  readonly groupName: string;
  readonly heldOn: string;
  readonly placeCode: string;
  readonly place: string | null;
  readonly language: Language;
  readonly topic: Topic;
  readonly peopleClaimed: number;
  readonly othersSigned: number;
  readonly packVersion: string | null;
  readonly note: string | null;
  readonly code: string;
  readonly factId: string;
  /** Everybody who confirmed: those who did it themselves, members ticked from the sheet, and others who signed it. */
  readonly confirmed: number;
  readonly signedMemberIds: string[];
  readonly photos: SessionPhoto[];
}

const columns = `s.id, s.programme_id as "programmeId", s.candidacy_id as "candidacyId", s.group_id as "groupId", g.name as "groupName", to_char(s.held_on, 'YYYY-MM-DD') as "heldOn", s.place_code as "placeCode", s.place,
  s.language, s.topic, s.people_claimed as "peopleClaimed", s.others_signed as "othersSigned", s.pack_version as "packVersion", s.note, s.code, s.fact_id as "factId",
  s.others_signed + (select count(*)::int from mentoring.session_attendance a where a.session_id = s.id) as confirmed,
  coalesce((select array_agg(a.member_id::text order by a.id) from mentoring.session_attendance a where a.session_id = s.id and a.channel = 'sheet'), '{}') as "signedMemberIds",
  coalesce((select json_agg(json_build_object('fileId', p.file_id, 'consentedBy', p.consented_by) order by p.added_at, p.file_id) from mentoring.session_photo p where p.session_id = s.id), '[]') as photos
  from mentoring.session s join mentoring.mentor_group g on g.id = s.group_id`;

export type SessionEntry = Pick<DiarySession, 'heldOn' | 'placeCode' | 'place' | 'language' | 'topic' | 'peopleClaimed' | 'packVersion' | 'note'>;

export interface NewSession extends SessionEntry, Pick<DiarySession, 'id' | 'programmeId' | 'candidacyId' | 'groupId' | 'factId'> {
  readonly recordedAt: Date;
}

export async function insertSession(tx: Sql, session: NewSession): Promise<void> {
  const { id, programmeId, candidacyId, groupId, heldOn, placeCode, place, language, topic, peopleClaimed, packVersion, note, recordedAt, factId } = session;
  await tx.rows(
    `insert into mentoring.session (id, programme_id, candidacy_id, group_id, held_on, place_code, place, language, topic, people_claimed, pack_version, note, recorded_at, fact_id, code)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    [id, programmeId, candidacyId, groupId, heldOn, placeCode, place, language, topic, peopleClaimed, packVersion, note, recordedAt, factId, await freeCode(tx)],
  );
}

async function freeCode(tx: Sql): Promise<string> {
  for (;;) {
    const code = String(randomInt(10 ** codeLength)).padStart(codeLength, '0');
    if ((await firstRow(tx, `select 1 from mentoring.session where code = $1`, [code])) === undefined) return code;
  }
}

export async function updateSession(tx: Sql, id: string, { heldOn, placeCode, place, language, topic, peopleClaimed, packVersion, note }: SessionEntry, factId: string): Promise<void> {
  await tx.rows(
    `update mentoring.session set held_on = $2, place_code = $3, place = $4, language = $5, topic = $6, people_claimed = $7, pack_version = $8, note = $9, fact_id = $10 where id = $1`,
    [id, heldOn, placeCode, place, language, topic, peopleClaimed, packVersion, note, factId],
  );
}

export async function retractSession(tx: Sql, id: string, at: Date): Promise<void> {
  await tx.rows(`update mentoring.session set retracted_at = $2 where id = $1`, [id, at]);
}

/** The latest first, one more than asked for when there are more. */
export function sessionsOf(sql: Sql, candidacyId: string, { limit, cursor }: PageRequest): Promise<DiarySession[]> {
  const [heldOn, id] = cursor === null ? [null, null] : decodeCursor(cursor, ['day', 'id']);
  return sql.rows<DiarySession>(
    `select ${columns} where s.candidacy_id = $1 and s.retracted_at is null and ($2::date is null or (s.held_on, s.id) < ($2, $3::uuid)) order by s.held_on desc, s.id desc limit $4`,
    [candidacyId, heldOn, id, limit + 1],
  );
}

export function sessionsById(sql: Sql, ids: readonly string[]): Promise<DiarySession[]> {
  return sql.rows<DiarySession>(`select ${columns} where s.id = any ($1::uuid[])`, [ids]);
}

export function findSession(sql: Sql, id: string): Promise<DiarySession | undefined> {
  return firstRow<DiarySession>(sql, `select ${columns} where s.id = $1 and s.retracted_at is null`, [id]);
}

export function sessionByCode(sql: Sql, code: string): Promise<DiarySession | undefined> {
  return firstRow<DiarySession>(sql, `select ${columns} where s.code = $1 and s.retracted_at is null`, [code]);
}

export async function lockSession(tx: Sql, id: string): Promise<void> {
  await tx.rows(`select 1 from mentoring.session where id = $1 for update`, [id]);
}

export interface NewAttendance {
  readonly sessionId: string;
  readonly memberId: string | null;
  /** What the browser keeps; null for who signed on paper. */
  readonly device: string | null;
  readonly channel: AttendanceChannel;
  readonly at: Date;
}

/** False when the same person or telephone has confirmed already. */
export async function insertAttendance(tx: Sql, { sessionId, memberId, device, channel, at }: NewAttendance): Promise<boolean> {
  const rows = await tx.rows(
    `insert into mentoring.session_attendance (id, session_id, member_id, device_hash, channel, confirmed_at) values ($1, $2, $3, $4, $5, $6) on conflict do nothing returning id`,
    [newId(), sessionId, memberId, device === null ? null : hashToken(device), channel, at],
  );
  return rows.length > 0;
}

/** What the sheet says now; who confirmed themselves stays confirmed. */
export async function replaceSheet(tx: Sql, sessionId: string, memberIds: readonly string[], othersSigned: number): Promise<void> {
  await tx.rows(`delete from mentoring.session_attendance where session_id = $1 and channel = 'sheet' and member_id <> all ($2::uuid[])`, [sessionId, memberIds]);
  await tx.rows(`update mentoring.session set others_signed = $2 where id = $1`, [sessionId, othersSigned]);
}

export async function insertPhoto(tx: Sql, sessionId: string, { fileId, consentedBy }: SessionPhoto, at: Date): Promise<void> {
  await tx.rows(`insert into mentoring.session_photo (file_id, session_id, consented_by, added_at) values ($1, $2, $3, $4)`, [fileId, sessionId, consentedBy, at]);
}

export async function deletePhoto(tx: Sql, fileId: string): Promise<void> {
  await tx.rows(`delete from mentoring.session_photo where file_id = $1`, [fileId]);
}
