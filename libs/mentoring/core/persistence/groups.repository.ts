import { newId, type Language } from '#kernel';
import { firstRow, type Sql } from '#platform/database';

export interface NewGroup {
  readonly candidacyId: string;
  readonly name: string;
  readonly placeCode: string;
  readonly language: Language;
  readonly capacity: number;
  readonly createdAt: Date;
}

/** A mentor who comes back keeps the group. */
export async function ensureGroup(tx: Sql, { candidacyId, name, placeCode, language, capacity, createdAt }: NewGroup): Promise<void> {
  await tx.rows(
    `insert into mentoring.mentor_group (id, candidacy_id, name, place_code, language, capacity, created_at) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict on constraint mentor_group_of_candidacy do nothing`,
    [newId(), candidacyId, name, placeCode, language, capacity, createdAt],
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
       (select count(*)::int from mentoring.group_member m where m.group_id = g.id and m.left_at is null) as members
     from mentoring.mentor_group g where g.candidacy_id = $1`,
    [candidacyId],
  );
}
