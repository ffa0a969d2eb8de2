import { warn, type Check } from '../checks.js';
import type { ReadPdf } from '../files/pdf-reader.mjs';
import { languages } from '#kernel';
import { isRegulated } from '../../domain/kind-rule.js';
import { furtherPhrases } from '../../pdf/certificate-phrases.js';
import { sha256 } from '../../persistence/documents.repository.js';
import type { CertificateRecord } from '../../persistence/certificates.repository.js';

/** Sets a certificate once more as a copy for paper, with the personal code that stands on it. */
export type Reprint = (certificate: CertificateRecord, personalCode: string) => Promise<Uint8Array>;

const printed = new RegExp(`(?:${languages.map((language) => furtherPhrases.personalCode[language]).join('|')}):\\s*(\\d{11})`, 'u');

/** No copy for paper is kept, but the same record and code give the same bytes: so a file can be told to be one. Null when it is not. */
export async function recognisedCopy(certificate: CertificateRecord, bytes: Uint8Array, { pages }: ReadPdf, reprint: Reprint): Promise<Check | null> {
  if (!isRegulated(certificate.claims.kind) || certificate.state === 'erased') return null;
  const code = printed.exec(pages.flatMap((items) => items.map(({ text }) => text)).join('\n'))?.[1];
  if (code === undefined || sha256(await reprint(certificate, code)) !== sha256(bytes)) return null;
  return warn('known-document', 'known-paper-copy');
}
