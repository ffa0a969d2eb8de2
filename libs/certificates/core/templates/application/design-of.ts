import type { CertificateClaims } from '#certificates/contract';
import { languages, type Language, type Localized } from '#kernel';
import type { Sql } from '#platform/database';
import { hashOf } from '../../domain/certificate.js';
import { builtInDesign, type CertificateDesign, type Picture } from '../../pdf/design.js';
import { valuesOf } from '../domain/placeholders.js';
import { imagesOf, type TemplateContent } from '../domain/template-content.js';
import { filledText } from '../domain/template-text.js';
import { findPictures, type StoredPicture } from '../persistence/template-images.repository.js';
import { findVersion } from '../persistence/templates.repository.js';

interface Loaded {
  readonly content: TemplateContent;
  readonly pictures: ReadonlyMap<string, StoredPicture>;
}

/** Published versions and their pictures never change, so what was read once holds; the ones in use are few. */
const loaded = new Map<string, Loaded>();
const mostLoaded = 8;

/** The look that a record states, with its texts filled in from the record. @throws Error when the version is not, to the letter, the one that it was issued with */
export async function designOf(sql: Sql, claims: CertificateClaims): Promise<CertificateDesign> {
  const { design = null, layout = 'landscape' } = claims;
  if (design === null) return { ...builtInDesign, layout };
  const key = `${design.id} ${design.version} ${design.hash}`;
  const known = loaded.get(key) ?? (await load(sql, design));
  if (loaded.size >= mostLoaded) loaded.clear();
  loaded.set(key, known);
  return filledDesign(known.content, known.pictures, claims);
}

async function load(sql: Sql, { id, version, hash }: NonNullable<CertificateClaims['design']>): Promise<Loaded> {
  const found = await findVersion(sql, id, version);
  if (found === undefined || found.publishedAt === null || hashOf(found.content) !== hash) throw new Error(`Version ${version} of certificate template ${id} is not the one that the certificate was issued with.`);
  return { content: found.content, pictures: await findPictures(sql, found.programmeId, imagesOf(found.content)) };
}

/** A template as the typesetter takes it, its texts filled in for one record. */
export function filledDesign(content: TemplateContent, pictures: ReadonlyMap<string, StoredPicture>, claims: CertificateClaims): CertificateDesign {
  const { layout, accent, second, logos, signatures } = content;
  const spoken: readonly Language[] = [claims.language, ...(claims.secondLanguage == null ? [] : [claims.secondLanguage])];
  const filled = (text: Localized) =>
    Object.fromEntries(languages.map((language) => [language, spoken.includes(language) ? filledText(text[language], valuesOf(claims, language)) : ''])) as Record<Language, string>;
  return {
    ...{ layout, accent, second, intro: filled(content.intro), closing: filled(content.closing) },
    logos: logos.map(({ image, alt, place }) => ({ ...picture(pictures, image), alt, place })),
    signatures: signatures.map(({ name, role, image }) => ({ name, role, image: image === null ? null : picture(pictures, image) })),
  };
}

function picture(pictures: ReadonlyMap<string, StoredPicture>, hash: string): Picture {
  const found = pictures.get(hash);
  if (found === undefined) throw new Error(`The picture ${hash} of a certificate template is not there.`);
  return { bytes: found.bytes, ratio: found.width / found.height };
}
