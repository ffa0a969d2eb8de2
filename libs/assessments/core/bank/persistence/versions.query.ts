import type { Language } from '#kernel';
import type { ItemContent } from '#assessments/engine';
import type { Sql } from '#platform/database';

export interface VersionLine {
  readonly id: string;
  readonly number: number;
  readonly content: ItemContent;
  readonly outdated: readonly Language[];
  readonly writtenBy: string;
  readonly reviewedBy: string;
  readonly finalisedAt: Date;
}

/** The final versions of a question, newest first. */
export async function versionsOf(sql: Sql, itemId: string): Promise<VersionLine[]> {
  return sql.rows<VersionLine>(
    `select v.id, b.number, v.content, b.outdated, b.written_by as "writtenBy", b.reviewed_by as "reviewedBy", b.finalised_at as "finalisedAt"
     from assessments.bank_version b join assessments.item_version v on v.id = b.item_version_id
     where b.item_id = $1 order by b.number desc limit 50`,
    [itemId],
  );
}
