import { certificateIssued } from '#certificates/contract';
import { attemptSubmitted } from '#assessments/contract';
import { newId, type Language } from '#kernel';
import { presenceRecorded, registrationMade } from '#programme/contract';
import { firstRow, type Sql } from '#platform/database';
import type { CascadeInput, CascadeMember, CascadeMentor, CascadeSession } from '../domain/cascade/lineage.js';

export interface CascadeFilter {
  readonly placeCode: string | null;
  readonly language: Language | null;
  /** The training that the mentor was present at. */
  readonly activityId: string | null;
}

export interface PlacedSession extends CascadeSession {
  readonly id: string;
  readonly placeCode: string;
}

export interface PlacedInput extends CascadeInput<PlacedMentor> {
  readonly sessions: readonly PlacedSession[];
}

export interface PlacedMentor extends CascadeMentor {
  readonly placeCode: string;
  readonly languages: Language[];
  readonly matches: boolean;
}

/** Everything that the cascade is counted from; which mentors the filter means is marked, for a lineage needs them all. */
export async function cascadeInput(sql: Sql, programmeId: string, { placeCode, language, activityId }: CascadeFilter): Promise<PlacedInput> {
  const mentors = await sql.rows<PlacedMentor>(
    `select c.id as "candidacyId", c.person_id as "personId", c.state, a.at as "activatedAt", case when c.state in ('concluded', 'withdrawn') then c.since end as "endedAt",
       c.place_code as "placeCode", coalesce(g.languages, '{}') as languages,
       ($2::text is null or c.place_code = $2) and ($3::text is null or $3 = any (g.languages)) and ($4::uuid is null or exists (
         select from ledger.fact f where f.type = $5 and f.subject_id = c.person_id and f.activity_id = $4 and f.payload->>'state' = 'present')) as matches
     from mentoring.candidacy c join lateral (select min(e.at) as at from mentoring.candidacy_event e where e.candidacy_id = c.id and e.event = 'activate') a on a.at is not null
     left join mentoring.mentor_group g on g.candidacy_id = c.id where c.programme_id = $1 order by a.at, c.id`,
    [programmeId, placeCode, language, activityId, presenceRecorded.type],
  );
  const members = await sql.rows<CascadeMember>(
    `with known as (
       select f.subject_id as id, bool_or(f.type = $2) as registered, bool_or(f.type = $3) as learned, bool_or(f.type = $4) as certified
       from ledger.fact f where f.type in ($2, $3, $4) and f.programme_id = $1 and f.subject_id in (select person_id from mentoring.group_member where programme_id = $1 and person_id is not null) group by f.subject_id)
     select m.id as "memberId", g.candidacy_id as "candidacyId", m.person_id as "personId", m.joined_at as "joinedAt",
       coalesce(k.registered, false) as registered, coalesce(k.learned, false) as learned, coalesce(k.certified, false) as certified
     from mentoring.group_member m join mentoring.mentor_group g on g.id = m.group_id left join known k on k.id = m.person_id where m.programme_id = $1 order by m.joined_at, m.id`,
    [programmeId, registrationMade.type, attemptSubmitted.type, certificateIssued.type],
  );
  const sessions = await sql.rows<PlacedSession>(
    `select s.id, s.place_code as "placeCode", s.candidacy_id as "candidacyId", to_char(s.held_on, 'YYYY-MM-DD') as "heldOn", s.people_claimed as claimed, s.others_signed + count(a.id)::int as confirmed
     from mentoring.session s left join mentoring.session_attendance a on a.session_id = s.id where s.programme_id = $1 and s.retracted_at is null group by s.id order by s.held_on, s.id`,
    [programmeId],
  );
  return { mentors, members, sessions };
}

export interface MemberName {
  readonly memberId: string;
  /** Null: known by their account alone, or gone. */
  readonly givenName: string | null;
}

export function memberNames(sql: Sql, memberIds: readonly string[]): Promise<MemberName[]> {
  return sql.rows<MemberName>(`select id as "memberId", given_name as "givenName" from mentoring.group_member where id = any ($1::uuid[])`, [memberIds]);
}

/** Of which generation somebody would be as a mentor: one deeper than the mentor whose group they came from. */
export async function generationOf(sql: Sql, programmeId: string, personId: string): Promise<number> {
  const row = await firstRow<{ generation: number }>(
    sql,
    `with recursive began as (
       select c.id, c.person_id, min(e.at) as at from mentoring.candidacy c join mentoring.candidacy_event e on e.candidacy_id = c.id and e.event = 'activate' where c.programme_id = $1 group by c.id),
     came as (
       select b.id, (
         select up.id from mentoring.group_member m join mentoring.mentor_group g on g.id = m.group_id join began up on up.id = g.candidacy_id
         where m.person_id = b.person_id and m.programme_id = $1 and up.id <> b.id and m.joined_at < b.at and up.at <= m.joined_at order by m.joined_at, m.id limit 1) as up
       from began b),
     first as (
       select up.id as up from mentoring.group_member m join mentoring.mentor_group g on g.id = m.group_id join began up on up.id = g.candidacy_id
       where m.person_id = $2 and m.programme_id = $1 and up.person_id <> $2 and up.at <= m.joined_at order by m.joined_at, m.id limit 1),
     way as (
       select up, 1 as depth from first union all select came.up, way.depth + 1 from way join came on came.id = way.up where came.up is not null and way.depth < 50)
     select coalesce(max(depth), 0) + 1 as generation from way`,
    [programmeId, personId],
  );
  return row?.generation ?? 1;
}

export interface DepthRequest {
  readonly id: string;
  readonly programmeId: string;
  readonly personId: string;
  readonly generation: number;
  readonly askedAt: Date;
  readonly allowedAt: Date | null;
}

const depthColumns = `id, programme_id as "programmeId", person_id as "personId", generation, asked_at as "askedAt", allowed_at as "allowedAt"`;

export function depthRequestOf(sql: Sql, programmeId: string, personId: string): Promise<DepthRequest | undefined> {
  return firstRow<DepthRequest>(sql, `select ${depthColumns} from mentoring.depth_request where programme_id = $1 and person_id = $2`, [programmeId, personId]);
}

export function openDepthRequests(sql: Sql, programmeId: string): Promise<DepthRequest[]> {
  return sql.rows<DepthRequest>(`select ${depthColumns} from mentoring.depth_request where programme_id = $1 and allowed_at is null order by asked_at, id limit 200`, [programmeId]);
}

export async function insertDepthRequest(tx: Sql, programmeId: string, personId: string, generation: number, at: Date): Promise<void> {
  await tx.rows(`insert into mentoring.depth_request (id, programme_id, person_id, generation, asked_at) values ($1, $2, $3, $4, $5) on conflict on constraint depth_request_once do nothing`, [
    ...[newId(), programmeId, personId, generation, at],
  ]);
}

export function findDepthRequest(tx: Sql, id: string): Promise<DepthRequest | undefined> {
  return firstRow<DepthRequest>(tx, `select ${depthColumns} from mentoring.depth_request where id = $1 for update`, [id]);
}

export async function allowDepth(tx: Sql, id: string, at: Date, by: string, reason: string): Promise<void> {
  await tx.rows(`update mentoring.depth_request set allowed_at = $2, allowed_by = $3, reason = $4 where id = $1`, [id, at, by, reason]);
}
