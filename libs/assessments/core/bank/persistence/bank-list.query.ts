import { decodeCursor, type Language, type PageRequest } from '#kernel';
import { normalisedText, type ItemKind } from '#assessments/engine';
import type { Interval, ItemVerdict } from '#assessments/engine/statistics';
import type { Sql } from '#platform/database';
import type { Localized } from '#kernel';
import type { BankItem, Difficulty, ItemState } from '../domain/bank-item.js';

export interface ItemFilter {
  readonly search?: string | undefined;
  /** A folder with all that are in it; `none` for what is in no folder. */
  readonly folder?: string | undefined;
  readonly tag?: string | undefined;
  readonly competence?: string | undefined;
  readonly kind?: ItemKind | undefined;
  readonly difficulty?: Difficulty | undefined;
  readonly state?: ItemState | 'retired' | undefined;
  /** Only those with some translation missing behind the others. */
  readonly outdated?: Language | undefined;
  /** Only those of which there is another with the same words. */
  readonly duplicates?: boolean | undefined;
  /** Only those of which answers say this; `none`: those that nobody has answered. */
  readonly verdict?: ItemVerdict | 'none' | undefined;
}

/** Newest first, or by what answers say: questions without answers come last. */
export const itemOrders = ['newest', 'hardest', 'easiest', 'weakest'] as const;
export type ItemOrder = (typeof itemOrders)[number];

/** What answers say about a question, over all tests that asked its newest measured version. */
export interface Measured {
  readonly version: number | null;
  readonly tests: number;
  readonly n: number;
  readonly omitted: number;
  readonly facility: number | null;
  readonly facilityCi: Interval | null;
  readonly itemRest: number | null;
  readonly itemRestCi: Interval | null;
  readonly verdict: ItemVerdict;
  /** ISO 8601. */
  readonly measuredAt: string;
}

export interface ItemLine extends Pick<BankItem, 'id' | 'folderId' | 'name' | 'state' | 'revision' | 'outdated' | 'tags' | 'competences' | 'difficulty' | 'writtenAt' | 'versionId' | 'retiredAt'> {
  readonly kind: ItemKind;
  readonly stem: Localized;
  readonly points: number;
  readonly usedIn: number;
  readonly measured: Measured | null;
}

/** Which forms assessments ask from, those that each attempt draws from, too. */
export const askedForms = `select id, form_id from assessments.assessment union all select assessment_id, form_id from assessments.draw`;

const lineColumns = `i.id, i.folder_id as "folderId", i.name, i.kind, i.content->'stem' as stem, (i.content->>'points')::float8 as points, i.state, i.revision, i.outdated, i.tags,
  i.competences, i.difficulty, i.written_at as "writtenAt", i.version_id as "versionId", i.retired_at as "retiredAt",
  (select count(distinct a.id)::int from assessments.item_version v join assessments.form_item f on f.item_version_id = v.id join (${askedForms}) a on a.form_id = f.form_id
   where v.item_id = i.id) as "usedIn",
  (select json_build_object('version', b.number, 'tests', m.tests, 'n', m.n, 'omitted', m.omitted, 'facility', m.facility, 'facilityCi', m.facility_ci, 'itemRest', m.item_rest,
     'itemRestCi', m.item_rest_ci, 'verdict', m.verdict, 'measuredAt', m.measured_at)
   from assessments.measured_item m left join assessments.bank_version b on b.item_version_id = m.item_version_id where m.item_id = i.id) as measured`;

/** What a page is sorted by, ascending; no figure is above 1. */
const sortKeys: Readonly<Record<Exclude<ItemOrder, 'newest'>, string>> = { hardest: 'coalesce(m.facility, 2)', easiest: 'coalesce(-m.facility, 2)', weakest: 'coalesce(m.item_rest, 2)' };

export type OrderedLine = ItemLine & { readonly sortKey: number };

/** A page of a bank's questions. */
export async function bankItems(sql: Sql, bankId: string, filter: ItemFilter, order: ItemOrder, { limit, cursor }: PageRequest): Promise<OrderedLine[]> {
  const conditions = ['i.bank_id = $1'];
  const values: unknown[] = [bankId];
  const given = (value: unknown): string => `$${values.push(value)}`;
  for (const word of words(filter.search)) conditions.push(`i.search like ${given(`%${word}%`)}`);
  if (filter.folder === 'none') conditions.push('i.folder_id is null');
  else if (filter.folder !== undefined) conditions.push(`i.folder_id in (${within(given(filter.folder))})`);
  if (filter.tag !== undefined) conditions.push(`${given(filter.tag)} = any (i.tags)`);
  if (filter.competence !== undefined) conditions.push(`${given(filter.competence)} = any (i.competences)`);
  if (filter.kind !== undefined) conditions.push(`i.kind = ${given(filter.kind)}`);
  if (filter.difficulty !== undefined) conditions.push(`i.difficulty = ${given(filter.difficulty)}`);
  if (filter.outdated !== undefined) conditions.push(`${given(filter.outdated)} = any (i.outdated)`);
  if (filter.duplicates === true) conditions.push(`exists (select 1 from assessments.bank_item o where o.bank_id = i.bank_id and o.fingerprint = i.fingerprint and o.id <> i.id and o.retired_at is null)`);
  conditions.push(filter.state === 'retired' ? 'i.retired_at is not null' : 'i.retired_at is null');
  if (filter.state !== undefined && filter.state !== 'retired') conditions.push(`i.state = ${given(filter.state)}`);
  if (filter.verdict !== undefined) conditions.push(filter.verdict === 'none' ? 'm.item_id is null' : `m.verdict = ${given(filter.verdict)}`);
  const key = order === 'newest' ? '0' : sortKeys[order];
  if (cursor !== null) {
    const [value, id] = decodeCursor(cursor, ['number', 'id']);
    const [after, last] = [given(value), given(id)];
    conditions.push(`(${key} > ${after}::float8 or (${key} = ${after}::float8 and i.id < ${last}::uuid))`);
  }
  // The page is cut before uses are counted.
  return sql.rows<OrderedLine>(
    `with page as (
       select i.*, ${key}::float8 as sort_key from assessments.bank_item i left join assessments.measured_item m on m.item_id = i.id
       where ${conditions.join(' and ')} order by sort_key, i.id desc limit ${given(limit + 1)}
     )
     select ${lineColumns}, i.sort_key as "sortKey" from page i order by i.sort_key, i.id desc`,
    values,
  );
}

function words(search: string | undefined): string[] {
  return normalisedText(search ?? '')
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, 10);
}

function within(folder: string): string {
  return `with recursive inner_folder as (
    select id from assessments.bank_folder where id = ${folder}::uuid and bank_id = $1
    union select f.id from assessments.bank_folder f join inner_folder on f.parent_id = inner_folder.id
  ) select id from inner_folder`;
}

/** Questions of the bank that say nearly the same, most alike first. */
export async function similarItems(sql: Sql, item: { readonly id: string; readonly bankId: string }): Promise<(ItemLine & { similarity: number; same: boolean })[]> {
  return sql.rows(
    `with own as (select * from assessments.bank_item where id = $1),
     alike as (
       select i.*, similarity(i.lead, own.lead) as likeness, i.fingerprint = own.fingerprint as twin
       from own join assessments.bank_item i on i.bank_id = own.bank_id and i.id <> own.id and i.retired_at is null
         and (i.fingerprint = own.fingerprint or (own.lead <> '' and i.lead % own.lead))
       where i.fingerprint = own.fingerprint or similarity(i.lead, own.lead) >= 0.6
       order by twin desc, likeness desc, i.id limit 10
     )
     select ${lineColumns}, i.likeness as similarity, i.twin as same from alike i order by i.twin desc, i.likeness desc, i.id`,
    [item.id],
  );
}
