import type { Localized } from '#kernel';
import { firstRow, type Sql } from '#platform/database';
import { askedForms, type Measured } from './bank-list.query.js';
import type { Bank } from './banks.repository.js';

export interface BankLine extends Bank {
  readonly items: number;
  readonly final: number;
}

/** The banks of these programmes, with how much is in them. */
export async function banksOf(sql: Sql, programmeId: string): Promise<BankLine[]> {
  return sql.rows<BankLine>(
    `select b.id, b.programme_id as "programmeId", b.key, b.title, count(i.id)::int as items, count(i.version_id)::int as final
     from assessments.bank b left join assessments.bank_item i on i.bank_id = b.id and i.retired_at is null
     where b.programme_id = $1 group by b.id order by b.created_at, b.id`,
    [programmeId],
  );
}

export interface BankTotals {
  readonly folders: readonly { readonly id: string | null; readonly items: number }[];
  readonly tags: readonly { readonly tag: string; readonly items: number }[];
  readonly competences: readonly { readonly competence: string; readonly difficulty: string | null; readonly items: number; readonly final: number }[];
  readonly states: readonly { readonly state: string; readonly items: number }[];
}

/** What a bank holds by folder, tag, competence and state. */
export async function totalsOf(sql: Sql, bankId: string): Promise<BankTotals> {
  const folders = await sql.rows<BankTotals['folders'][number]>(
    `select folder_id as id, count(*)::int as items from assessments.bank_item where bank_id = $1 and retired_at is null group by folder_id`,
    [bankId],
  );
  const tags = await sql.rows<BankTotals['tags'][number]>(
    `select tag, count(*)::int as items from assessments.bank_item, unnest(tags) as tag where bank_id = $1 and retired_at is null group by tag order by items desc, tag limit 500`,
    [bankId],
  );
  const competences = await sql.rows<BankTotals['competences'][number]>(
    `select competence, difficulty, count(*)::int as items, count(version_id)::int as final
     from assessments.bank_item, unnest(competences) as competence where bank_id = $1 and retired_at is null group by competence, difficulty`,
    [bankId],
  );
  const states = await sql.rows<BankTotals['states'][number]>(
    `select case when retired_at is null then state else 'retired' end as state, count(*)::int as items from assessments.bank_item where bank_id = $1 group by 1`,
    [bankId],
  );
  return { folders, tags, competences, states };
}

export interface Use {
  readonly assessmentId: string;
  readonly title: Localized;
  readonly activityId: string;
  readonly version: number | null;
  readonly attempts: number;
  readonly measure: Omit<Measured, 'version' | 'tests'> | null;
}

/** In which assessments a question stands or was drawn, how many attempts those have had, and what their answers say about it. */
export async function usesOf(sql: Sql, itemId: string): Promise<Use[]> {
  return sql.rows<Use>(
    `with used as (
       select a.id, v.id as version_id from assessments.item_version v join assessments.form_item f on f.item_version_id = v.id join (${askedForms}) a on a.form_id = f.form_id where v.item_id = $1
       union select m.assessment_id, m.item_version_id from assessments.item_measure m where m.item_id = $1
     )
     select a.id as "assessmentId", a.title, a.activity_id as "activityId", b.number as version,
       (select count(*)::int from assessments.attempt t where t.assessment_id = a.id) as attempts,
       case when m.n is not null then json_build_object('n', m.n, 'omitted', m.omitted, 'facility', m.facility, 'facilityCi', m.facility_ci, 'itemRest', m.item_rest, 'itemRestCi', m.item_rest_ci,
         'verdict', m.verdict, 'measuredAt', m.measured_at) end as measure
     from used join assessments.assessment a on a.id = used.id
     left join assessments.item_measure m on m.assessment_id = used.id and m.item_version_id = used.version_id
     left join assessments.bank_version b on b.item_version_id = used.version_id
     order by a.id desc, b.number desc limit 100`,
    [itemId],
  );
}

/** What answers say about a question over all its tests; null before anybody has answered it. */
export async function measuredOf(sql: Sql, itemId: string): Promise<Measured | null> {
  const found = await firstRow<Measured>(
    sql,
    `select b.number as version, m.tests, m.n, m.omitted, m.facility, m.facility_ci as "facilityCi", m.item_rest as "itemRest", m.item_rest_ci as "itemRestCi", m.verdict, to_json(m.measured_at) as "measuredAt"
     from assessments.measured_item m left join assessments.bank_version b on b.item_version_id = m.item_version_id where m.item_id = $1`,
    [itemId],
  );
  return found ?? null;
}

/** Whether any of these is no bank of the programme. */
export async function foreignBanks(sql: Sql, programmeId: string, bankIds: readonly string[]): Promise<boolean> {
  const own = await sql.rows<{ id: string }>(`select id from assessments.bank where programme_id = $1 and id = any ($2::uuid[])`, [programmeId, bankIds]);
  return own.length < new Set(bankIds).size;
}
