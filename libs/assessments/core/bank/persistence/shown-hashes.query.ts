import type { Sql } from '#platform/database';

/** The hashes of all media that a question of a bank, or a version of any question, shows. */
export async function shownHashes(sql: Sql): Promise<ReadonlySet<string>> {
  const rows = await sql.rows<{ sha256: string }>(
    `with content as (select content from assessments.bank_item union all select content from assessments.item_version)
     select distinct medium->>'sha256' as sha256
     from content, lateral (select jsonb_array_elements(coalesce(content.content->'media', '[]')) union all select content.content->'picture') as m (medium)
     where medium->>'sha256' is not null`,
  );
  return new Set(rows.map(({ sha256 }) => sha256));
}
