import { decodeCursor, type Localized, type PageRequest } from '#kernel';
import { normalisedText, type ItemContent, type ItemKind } from '#assessments/engine';
import type { Sql } from '#platform/database';
import type { Difficulty } from '../domain/bank-item.js';
import type { AnsweredDrawable } from '../domain/answered-difficulty.js';
import type { Drawable } from '../domain/blueprint.js';

/** A question that tests can ask: the last final version of one in a bank, or one of a module. */
export interface AskableLine extends Drawable {
  readonly versionId: string;
  readonly kind: ItemKind;
  readonly stem: Localized;
  readonly points: number;
}

const columns = `v.item_id as "itemId", v.id as "versionId", v.content->>'kind' as kind, v.content->'stem' as stem, (v.content->>'points')::float8 as points`;

const ofBanks = `select ${columns}, b.competences, b.difficulty, b.search, b.bank_id, null::text as module_id
  from assessments.bank_item b join assessments.item_version v on v.id = b.version_id where b.retired_at is null`;

const ofModules = `select ${columns}, '{}'::text[] as competences, null::text as difficulty, lower(v.content::text) as search, null::uuid as bank_id, v.module_id
  from (select distinct on (i.id) v.*, i.module_id from assessments.item i join assessments.item_version v on v.item_id = i.id where i.module_id is not null order by i.id, v.created_at desc, v.id desc) v`;

export type AskableSource = { readonly bankId: string } | { readonly moduleId: string };

export async function askableItems(sql: Sql, source: AskableSource, search: string | null, { limit, cursor }: PageRequest): Promise<AskableLine[]> {
  const [from, id] = 'bankId' in source ? [`(${ofBanks}) q where bank_id = $1::uuid`, source.bankId] : [`(${ofModules}) q where module_id = $1`, source.moduleId];
  const words = normalisedText(search ?? '').split(' ').filter((word) => word !== '').slice(0, 10);
  const after = cursor === null ? null : decodeCursor(cursor, ['id'])[0];
  return sql.rows<AskableLine>(
    `select "itemId", "versionId", kind, stem, points, competences, difficulty from ${from}
       and ($2::uuid is null or "itemId" < $2) and (select coalesce(bool_and(search like '%' || word || '%'), true) from unnest($3::text[]) as word)
     order by "itemId" desc limit $4`,
    [id, after, words, limit + 1],
  );
}

/** What may be drawn from these banks. */
export async function drawableItems(sql: Sql, bankIds: readonly string[]): Promise<AnsweredDrawable[]> {
  return sql.rows<AnsweredDrawable>(
    `select i.id as "itemId", i.competences, i.difficulty, (v.content->>'points')::float8 as points, m.n, m.facility, m.verdict from assessments.bank_item i join assessments.item_version v on v.id = i.version_id left join assessments.measured_item m on m.item_id = i.id
     where i.bank_id = any ($1::uuid[]) and i.retired_at is null order by i.id`,
    [bankIds],
  );
}

export interface AskedVersion {
  readonly itemId: string;
  readonly versionId: string;
  readonly content: ItemContent;
  readonly competences: readonly string[];
  readonly difficulty: Difficulty | null;
  /** Whether it asks about the time before: then the version is the one of which it asks. */
  readonly then?: true;
}

/** The newest askable version of each of these questions that the programme may ask, by question. */
export async function askedVersions(sql: Sql, programmeId: string, itemIds: readonly string[]): Promise<Map<string, AskedVersion>> {
  const rows = await sql.rows<AskedVersion>(
    `select b.id as "itemId", v.id as "versionId", v.content, b.competences, b.difficulty
     from assessments.bank_item b join assessments.bank k on k.id = b.bank_id join assessments.item_version v on v.id = b.version_id
     where b.id = any ($1::uuid[]) and k.programme_id = $2 and b.retired_at is null
     union all
     (select distinct on (i.id) i.id, v.id, v.content, '{}'::text[], null
      from assessments.item i join assessments.item_version v on v.item_id = i.id
      where i.id = any ($1::uuid[]) and i.module_id is not null order by i.id, v.created_at desc, v.id desc)`,
    [itemIds, programmeId],
  );
  return new Map(rows.map((row) => [row.itemId, row]));
}

/** The modules whose questions can be asked, with how many. */
export async function moduleBanks(sql: Sql): Promise<{ moduleId: string; items: number }[]> {
  return sql.rows(`select module_id as "moduleId", count(*)::int as items from assessments.item where module_id is not null group by module_id order by module_id`);
}
