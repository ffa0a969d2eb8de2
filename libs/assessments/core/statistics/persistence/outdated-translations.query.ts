import type { Language } from '#kernel';
import type { Sql } from '#platform/database';
import type { OutdatedTranslations } from '../domain/language-comparison.js';

/** Of these versions of bank questions, the languages that lagged behind when they became final. Modules are released whole. */
export async function outdatedTranslations(sql: Sql, versionIds: readonly string[]): Promise<OutdatedTranslations> {
  const rows = await sql.rows<{ id: string; outdated: readonly Language[] }>(
    `select item_version_id as id, outdated from assessments.bank_version where item_version_id = any ($1::uuid[]) and cardinality(outdated) > 0`,
    [versionIds],
  );
  return new Map(rows.map(({ id, outdated }) => [id, outdated]));
}
