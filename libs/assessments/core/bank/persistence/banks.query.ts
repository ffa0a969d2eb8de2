import type { Localized } from '#kernel';
import type { Sql } from '#platform/database';
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
}

/** In which assessments a question stands, and how many attempts those have had. */
export async function usesOf(sql: Sql, itemId: string): Promise<Use[]> {
  return sql.rows<Use>(
    `select a.id as "assessmentId", a.title, a.activity_id as "activityId", max(b.number)::int as version,
       (select count(*)::int from assessments.attempt t where t.assessment_id = a.id) as attempts
     from assessments.item_version v
     join assessments.form_item f on f.item_version_id = v.id
     join assessments.assessment a on a.form_id = f.form_id
     left join assessments.bank_version b on b.item_version_id = v.id
     where v.item_id = $1 group by a.id order by a.id desc limit 100`,
    [itemId],
  );
}

/** Whether any of these is no bank of the programme. */
export async function foreignBanks(sql: Sql, programmeId: string, bankIds: readonly string[]): Promise<boolean> {
  const own = await sql.rows<{ id: string }>(`select id from assessments.bank where programme_id = $1 and id = any ($2::uuid[])`, [programmeId, bankIds]);
  return own.length < new Set(bankIds).size;
}
