import { randomUUID } from 'node:crypto';
import { newId, type Language } from '#kernel';
import { hashToken } from '#platform/auth';
import { firstRow, type Sql } from '#platform/database';

export interface AnchorSet {
  readonly id: string;
  readonly programmeId: string;
  readonly questionIds: readonly string[];
  readonly chosenAt: Date;
}

export function anchorSetOf(sql: Sql, programmeId: string): Promise<AnchorSet | undefined> {
  return firstRow<AnchorSet>(
    sql,
    `select id, programme_id as "programmeId", question_ids as "questionIds", chosen_at as "chosenAt" from mentoring.anchor_set where programme_id = $1 order by id desc limit 1`,
    [programmeId],
  );
}

export async function insertAnchorSet(tx: Sql, { programmeId, questionIds, chosenAt, chosenBy }: Omit<AnchorSet, 'id'> & { readonly chosenBy: string }): Promise<string> {
  const id = newId();
  await tx.rows(`insert into mentoring.anchor_set (id, programme_id, question_ids, chosen_at, chosen_by) values ($1, $2, $3, $4, $5)`, [id, programmeId, questionIds, chosenAt, chosenBy]);
  return id;
}

export interface NewAnchorAnswer {
  readonly setId: string;
  readonly groupId: string;
  readonly channel: 'link' | 'paper';
  readonly language: Language;
  /** A random text that the browser keeps; null on paper. */
  readonly device: string | null;
  readonly answeredOn: string;
  readonly shares: readonly number[];
  readonly chosen: ReadonlyMap<string, readonly string[]>;
}

/** A second time from the same device changes nothing; answers whether it was the first. */
export async function insertAnchorAnswer(tx: Sql, { setId, groupId, channel, language, device, answeredOn, shares, chosen }: NewAnchorAnswer): Promise<boolean> {
  const made = await tx.rows(
    `insert into mentoring.anchor_answer (id, set_id, group_id, channel, language, device, answered_on, shares, chosen) values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict on constraint anchor_answer_once do nothing returning id`,
    // A random id and not one of the time: it would tell the hour.
    [randomUUID(), setId, groupId, channel, language, device === null ? null : hashToken(`${setId}:${device}`), answeredOn, shares, JSON.stringify(Object.fromEntries(chosen))],
  );
  return made.length > 0;
}

export interface GroupAnswer {
  readonly groupId: string;
  readonly candidacyId: string;
  /** By the keys of the day of the answer. */
  readonly shares: number[];
  /** What was ticked; null where that was not kept yet. */
  readonly chosen: Readonly<Record<string, readonly string[]>> | null;
}

export function anchorAnswers(sql: Sql, setId: string): Promise<GroupAnswer[]> {
  return sql.rows<GroupAnswer>(
    `select a.group_id as "groupId", g.candidacy_id as "candidacyId", a.shares, a.chosen from mentoring.anchor_answer a join mentoring.mentor_group g on g.id = a.group_id where a.set_id = $1 order by a.id`,
    [setId],
  );
}

/** How many of one group have answered; what they answered, its mentor does not see. */
export async function countAnchorAnswers(sql: Sql, setId: string, groupId: string): Promise<number> {
  return (await firstRow<{ count: number }>(sql, `select count(*)::int as count from mentoring.anchor_answer where set_id = $1 and group_id = $2`, [setId, groupId]))?.count ?? 0;
}

/** When each of these people first came into a mentor's group of the programme. */
export async function firstJoined(sql: Sql, programmeId: string, personIds: readonly string[]): Promise<ReadonlyMap<string, Date>> {
  const rows = await sql.rows<{ personId: string; at: Date }>(
    `select person_id as "personId", min(joined_at) as at from mentoring.group_member where programme_id = $1 and person_id = any ($2::uuid[]) group by person_id`,
    [programmeId, personIds],
  );
  return new Map(rows.map(({ personId, at }) => [personId, at]));
}

export interface AnsweringGroup {
  readonly groupId: string;
  readonly name: string;
  readonly candidacyId: string;
  readonly mentorId: string;
}

export function answeringGroups(sql: Sql, groupIds: readonly string[]): Promise<AnsweringGroup[]> {
  return sql.rows<AnsweringGroup>(
    `select g.id as "groupId", g.name, g.candidacy_id as "candidacyId", c.person_id as "mentorId" from mentoring.mentor_group g join mentoring.candidacy c on c.id = g.candidacy_id where g.id = any ($1::uuid[])`,
    [groupIds],
  );
}
