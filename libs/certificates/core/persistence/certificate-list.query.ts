import { decodeCursor, type PageRequest } from '#kernel';
import type { CertificateClaims } from '#certificates/contract';
import type { Sql } from '#platform/database';
import type { CertificateState } from '../domain/certificate.js';

export interface ListedCertificate {
  readonly id: string;
  readonly personId: string;
  readonly publicId: string;
  readonly number: string;
  readonly state: CertificateState;
  readonly claims: CertificateClaims;
  readonly issuedAt: Date;
  readonly pdfReady: boolean;
}

const columns = `c.id, c.person_id as "personId", c.public_id as "publicId", c.number, c.state, c.claims, c.issued_at as "issuedAt",
  exists (select 1 from certificates.document d where d.certificate_id = c.id) as "pdfReady"`;

export async function certificatesOfPerson(sql: Sql, personId: string): Promise<ListedCertificate[]> {
  return sql.rows<ListedCertificate>(
    `select ${columns} from certificates.certificate c where c.person_id = $1 and c.state <> 'erased' order by c.issued_at desc, c.id desc`,
    [personId],
  );
}

export interface CertificateFilter {
  /** Parts of the holder's name or of the number. */
  readonly search: string | null;
  readonly state: CertificateState | null;
  /** What the holder, `c.person_id`, has to meet, as SQL of those domains that know; null: nothing. */
  readonly holderMeets: string | null;
  /** Whose last day is not after this one; null: any. */
  readonly expiringBy: string | null;
  readonly erasureAsked: boolean;
}

/** Newest first. */
export async function certificatesOfProgramme(sql: Sql, programmeId: string, { search, state, holderMeets, expiringBy, erasureAsked }: CertificateFilter, { limit, cursor }: PageRequest): Promise<ListedCertificate[]> {
  const [issuedAt, id] = cursor === null ? [null, null] : decodeCursor(cursor, ['instant', 'id']);
  return sql.rows<ListedCertificate>(
    `select ${columns} from certificates.certificate c
     where c.programme_id = $1 and ($2::text is null or c.claims->>'holderName' ilike '%' || $2 || '%' or c.number ilike '%' || $2 || '%')
       and ($3::timestamptz is null or (c.issued_at, c.id) < ($3, $4::uuid))
       and ($6::text is null or c.state = $6)
       and ${holderMeets ?? 'true'} and ($7::date is null or c.valid_until <= $7)
       and (not $8::boolean or exists (select from certificates.erasure_request e where e.certificate_id = c.id))
     order by c.issued_at desc, c.id desc limit $5`,
    [programmeId, search === null ? null : search.replace(/[\\%_]/g, '\\$&'), issuedAt, id, limit + 1, state, expiringBy, erasureAsked],
  );
}
