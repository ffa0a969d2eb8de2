import { newId } from '#kernel';
import type { ConsentPurpose } from '#people/contract';
import type { Sql } from '#platform/database';

export interface ConsentRecord {
  readonly programmeId: string;
  readonly purpose: ConsentPurpose;
  readonly given: boolean;
  readonly noticeVersion: number;
  readonly answeredAt: Date;
}

/** What is in force: the last answer to each purpose. */
export async function latestConsents(sql: Sql, personId: string): Promise<Map<ConsentPurpose, ConsentRecord>> {
  const rows = await sql.rows<ConsentRecord>(
    `select distinct on (purpose) programme_id as "programmeId", purpose, given, notice_version as "noticeVersion", answered_at as "answeredAt"
     from people.consent where person_id = $1 order by purpose, id desc`,
    [personId],
  );
  return new Map(rows.map((row) => [row.purpose, row]));
}

export async function insertConsent(tx: Sql, personId: string, consent: ConsentRecord): Promise<void> {
  await tx.rows(
    `insert into people.consent (id, person_id, programme_id, purpose, given, notice_version, answered_at) values ($1, $2, $3, $4, $5, $6, $7)`,
    [newId(), personId, consent.programmeId, consent.purpose, consent.given, consent.noticeVersion, consent.answeredAt],
  );
}
