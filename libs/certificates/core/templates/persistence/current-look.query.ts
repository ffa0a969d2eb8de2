import type { CertificateKind } from '#certificates/contract';
import type { Language } from '#kernel';
import { firstRow, type Sql } from '#platform/database';
import type { CertificateLayout, IssuerSettings } from '../../domain/issuer-settings.js';
import { certificateTemplateVersion } from '../../pdf/certificate-pdf.js';

/** What a certificate states of its look. */
export interface Look {
  readonly templateVersion: number;
  readonly layout: CertificateLayout;
  readonly secondLanguage: Language | null;
  readonly design: { readonly id: string; readonly version: number; readonly hash: string } | null;
}

interface Chosen {
  readonly id: string;
  readonly version: number;
  readonly hash: string;
  readonly layout: CertificateLayout;
  readonly secondLanguage: Language | null;
}

/** The look that a certificate of the kind gets today: the last published version of the template chosen for it, else the built-in one as the settings say. */
export async function currentLook(sql: Sql, programmeId: string, kind: CertificateKind, language: Language, settings: Pick<IssuerSettings, 'layout' | 'secondLanguage'>): Promise<Look> {
  const chosen = await firstRow<Chosen>(
    sql,
    `select v.template_id as id, v.version, v.content_hash as hash, v.content->>'layout' as layout, v.content->>'secondLanguage' as "secondLanguage"
     from (select template_id from certificates.template_choice where programme_id = $1 and kind in ($2, 'any') order by kind = 'any' limit 1) c
     join certificates.template_version v on v.template_id = c.template_id and v.published_at is not null
     order by v.version desc limit 1`,
    [programmeId, kind],
  );
  const { layout, secondLanguage } = chosen ?? settings;
  const design = chosen === undefined ? null : { id: chosen.id, version: chosen.version, hash: chosen.hash };
  return { templateVersion: certificateTemplateVersion, layout, secondLanguage: secondLanguage === language ? null : secondLanguage, design };
}
