import { fileURLToPath } from 'node:url';
import type { CertificateClaims } from '#certificates/contract';
import type { Language } from '#kernel';
import { qrSvg } from '#kernel/qr';
import { firstDocument } from './certificate-1.js';
import type { CertificateDocument, CertificateProof } from './certificate-document.js';
import { furtherPhrases } from './certificate-phrases.js';
import { builtInDesign, picturesOf, type CertificateDesign } from './design.js';
import { faceOf, type Face } from './face.js';
import { planOf, type Plan } from './layout-plan.js';

export type { CertificateDocument, CertificateProof } from './certificate-document.js';

/** The version that new certificates state. */
export const certificateTemplateVersion = 2;

/** One certificate as the second template sets it. */
export interface CertificateSheet {
  readonly data: {
    readonly language: Language;
    readonly author: string;
    readonly documentTitle: string;
    readonly layout: CertificateDesign['layout'];
    readonly accent: string;
    readonly second: string;
    readonly url: string;
    readonly qr: string;
    readonly faces: readonly (Face & { readonly plan: Plan })[];
  };
  readonly images: readonly Uint8Array[];
}

/** What the PDF renderer needs to typeset a certificate; the caller adds attachments and the time of issue. A template once issued with stays. */
export function certificateDocument(claims: CertificateClaims, proof: CertificateProof, design?: CertificateDesign): CertificateDocument {
  if (claims.templateVersion === 1) return firstDocument(claims, proof);
  if (claims.templateVersion !== 2) throw new Error(`There is no certificate template of version ${claims.templateVersion}.`);
  return documentOf(certificateSheet(claims, proof, design));
}

export function documentOf(sheet: CertificateSheet): CertificateDocument {
  return { template: fileURLToPath(new URL('./one-certificate.typ', import.meta.url)), standard: 'a-3a', ...sheet };
}

/** `personalCode` is for a copy on paper only, which is neither kept nor the document of record. */
export function certificateSheet(
  claims: CertificateClaims,
  proof: CertificateProof,
  design: CertificateDesign = { ...builtInDesign, layout: claims.layout ?? 'landscape' },
  personalCode: string | null = null,
): CertificateSheet {
  const { language, secondLanguage = null, holderName } = claims;
  const sides = [language, ...(secondLanguage === null ? [] : [secondLanguage])];
  const faces = sides.map((side) => ({ ...faceOf(claims, side, proof, design), personalCode: personalCode === null ? null : `${furtherPhrases.personalCode[side]}: ${personalCode}` }));
  const [front] = faces;
  return {
    images: picturesOf(design).map(({ bytes }) => bytes),
    data: {
      language,
      author: 'Kaasa',
      documentTitle: `${front?.title} ${front?.subtitle}: ${holderName}`,
      layout: design.layout,
      accent: design.accent,
      second: design.second,
      url: proof.verifyUrl,
      qr: qrSvg(proof.verifyUrl),
      faces: faces.map((face) => ({ ...face, plan: planOf(face, design.layout) })),
    },
  };
}
