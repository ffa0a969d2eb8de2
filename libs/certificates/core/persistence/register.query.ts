import type { CertificateKind } from '#certificates/contract';
import type { Sql } from '#platform/database';
import type { CertificateState } from '../domain/certificate.js';

export interface RegisterEntry {
  readonly number: string;
  readonly kind: CertificateKind;
  readonly holderName: string;
  readonly activityTitle: string;
  readonly completedOn: string;
  readonly issuedAt: Date;
  readonly state: CertificateState;
  readonly stateSince: Date;
  readonly replacedBy: string | null;
  readonly contentHash: string;
}

export async function registerRows(sql: Sql, programmeId: string): Promise<RegisterEntry[]> {
  return sql.rows<RegisterEntry>(
    `select c.number, c.kind, c.claims->>'holderName' as "holderName", c.claims->>'activityTitle' as "activityTitle", c.completed_on::text as "completedOn", c.issued_at as "issuedAt",
       c.state, c.state_since as "stateSince", n.number as "replacedBy", c.content_hash as "contentHash"
     from certificates.certificate c left join certificates.certificate n on n.id = c.superseded_by
     where c.programme_id = $1 order by c.register_year, c.register_number, c.revision`,
    [programmeId],
  );
}
