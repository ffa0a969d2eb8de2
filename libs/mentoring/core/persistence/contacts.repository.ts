import { decodeCursor, newId, type PageRequest } from '#kernel';
import { firstRow, type Sql } from '#platform/database';

export async function safeguardingOf(sql: Sql, programmeId: string): Promise<string | undefined> {
  return (await firstRow<{ id: string }>(sql, `select safeguarding_id as id from mentoring.contact_point where programme_id = $1`, [programmeId]))?.id;
}

export async function nameSafeguarding(tx: Sql, programmeId: string, personId: string, since: Date): Promise<void> {
  await tx.rows(
    `insert into mentoring.contact_point (programme_id, safeguarding_id, since) values ($1, $2, $3) on conflict (programme_id) do update set safeguarding_id = excluded.safeguarding_id, since = excluded.since`,
    [programmeId, personId, since],
  );
}

export interface Duty {
  readonly id: string;
  readonly personId: string;
  /** Calendar days, the last one included. */
  readonly fromDay: string;
  readonly untilDay: string;
}

const dutyColumns = `id, person_id as "personId", to_char(from_day, 'YYYY-MM-DD') as "fromDay", to_char(until_day, 'YYYY-MM-DD') as "untilDay"`;

export function dutiesFrom(sql: Sql, programmeId: string, day: string): Promise<Duty[]> {
  return sql.rows<Duty>(`select ${dutyColumns} from mentoring.duty where programme_id = $1 and until_day >= $2 order by from_day, id limit 100`, [programmeId, day]);
}

export async function insertDuty(tx: Sql, programmeId: string, { personId, fromDay, untilDay }: Omit<Duty, 'id'>): Promise<void> {
  await tx.rows(`insert into mentoring.duty (id, programme_id, person_id, from_day, until_day) values ($1, $2, $3, $4, $5)`, [newId(), programmeId, personId, fromDay, untilDay]);
}

export async function deleteDuty(tx: Sql, programmeId: string, id: string): Promise<void> {
  await tx.rows(`delete from mentoring.duty where programme_id = $1 and id = $2`, [programmeId, id]);
}

/** As SQL: who is on duty in that programme at that moment, both given as columns. */
export const onDutySql = (programmeId: string, at: string): string =>
  `coalesce((select d.person_id from mentoring.duty d where d.programme_id = ${programmeId} and (${at} at time zone 'Europe/Tallinn')::date between d.from_day and d.until_day order by d.id desc limit 1),
     (select p.safeguarding_id from mentoring.contact_point p where p.programme_id = ${programmeId}))`;

/** Who answers calls for help at that moment: by the rota, the latest entry first; else the programme's contact. Undefined before there is one. */
export async function personOnDuty(sql: Sql, programmeId: string, at: Date, timeZone = 'Europe/Tallinn'): Promise<string | undefined> {
  const onDuty = await firstRow<{ personId: string }>(
    sql,
    `select person_id as "personId" from mentoring.duty where programme_id = $1 and ($2::timestamptz at time zone $3)::date between from_day and until_day order by id desc limit 1`,
    [programmeId, at, timeZone],
  );
  return onDuty?.personId ?? safeguardingOf(sql, programmeId);
}

export interface Concern {
  readonly id: string;
  readonly groupId: string;
  readonly groupName: string;
  readonly assignedTo: string;
  /** Null: erased. */
  readonly body: string | null;
  readonly reachMe: string | null;
  readonly raisedAt: Date;
  readonly closedAt: Date | null;
  readonly outcome: string | null;
  readonly erasedAt: Date | null;
}

export type NewConcern = Pick<Concern, 'groupId' | 'assignedTo' | 'reachMe' | 'raisedAt'> & { readonly programmeId: string; readonly memberId: string | null; readonly body: string };

export async function insertConcern(tx: Sql, { programmeId, groupId, memberId, assignedTo, body, reachMe, raisedAt }: NewConcern): Promise<string> {
  const id = newId();
  await tx.rows(`insert into mentoring.concern (id, programme_id, group_id, member_id, assigned_to, body, reach_me, raised_at) values ($1, $2, $3, $4, $5, $6, $7, $8)`, [
    ...[id, programmeId, groupId, memberId, assignedTo, body, reachMe, raisedAt],
  ]);
  return id;
}

const concernColumns = `k.id, k.group_id as "groupId", g.name as "groupName", k.assigned_to as "assignedTo", k.body, k.reach_me as "reachMe", k.raised_at as "raisedAt", k.closed_at as "closedAt", k.outcome, k.erased_at as "erasedAt"
  from mentoring.concern k join mentoring.mentor_group g on g.id = k.group_id`;

/** Those given to one person, the open or the settled ones or, by null, the open ones first; the latest first. Nobody reads another's. One more than asked for when there are more. */
export async function concernsFor(sql: Sql, programmeId: string, personId: string, settled: boolean | null, { limit, cursor }: PageRequest): Promise<Concern[]> {
  const [over, raisedAt, id] = cursor === null ? [null, null, null] : decodeCursor(cursor, ['number', 'instant', 'id']);
  return sql.rows<Concern>(
    `select ${concernColumns} where k.programme_id = $1 and k.assigned_to = $2 and ($3::boolean is null or (k.closed_at is not null) = $3)
       and ($4::int is null or (k.closed_at is not null)::int > $4 or ((k.closed_at is not null)::int = $4 and (k.raised_at, k.id) < ($5::timestamptz, $6::uuid)))
     order by k.closed_at is not null, k.raised_at desc, k.id desc limit $7`,
    [programmeId, personId, settled, over, raisedAt, id, limit + 1],
  );
}

export async function countConcerns(sql: Sql, programmeId: string, personId: string, settled: boolean | null): Promise<number> {
  const row = await firstRow<{ count: number }>(sql, `select count(*)::int as count from mentoring.concern where programme_id = $1 and assigned_to = $2 and ($3::boolean is null or (closed_at is not null) = $3)`, [programmeId, personId, settled]);
  return row?.count ?? 0;
}

export function findConcern(sql: Sql, id: string): Promise<Concern | undefined> {
  return firstRow<Concern>(sql, `select ${concernColumns} where k.id = $1`, [id]);
}

export async function closeConcern(tx: Sql, id: string, at: Date, outcome: string): Promise<void> {
  await tx.rows(`update mentoring.concern set closed_at = $2, outcome = $3 where id = $1 and closed_at is null`, [id, at, outcome]);
}
