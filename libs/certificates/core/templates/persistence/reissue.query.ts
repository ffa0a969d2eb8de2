import type { CertificateClaims, CertificateKind } from '#certificates/contract';
import type { Language } from '#kernel';
import type { Sql } from '#platform/database';

/** A valid certificate and what it states of its look. */
export interface IssuedLook {
  readonly id: string;
  readonly programmeId: string;
  readonly number: string;
  readonly holderName: string;
  readonly kind: CertificateKind;
  readonly language: Language;
  readonly look: Pick<CertificateClaims, 'templateVersion' | 'layout' | 'secondLanguage' | 'design'>;
}

/** The valid certificates of an activity after the given one, by id. */
export function issuedLooks(sql: Sql, activityId: string, after: string, most: number): Promise<IssuedLook[]> {
  return sql.rows<IssuedLook>(
    `select id, programme_id as "programmeId", number, claims->>'holderName' as "holderName", kind, language,
       jsonb_build_object('templateVersion', claims->'templateVersion', 'layout', claims->'layout', 'secondLanguage', claims->'secondLanguage', 'design', claims->'design') as look
     from certificates.certificate where activity_id = $1 and state = 'valid' and ($2::text = '' or id > $2::uuid) order by id limit $3`,
    [activityId, after, most],
  );
}
