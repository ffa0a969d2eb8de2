import { createHash } from 'node:crypto';
import type { CertificateRecord } from '../../persistence/certificates.repository.js';
import { fail, pass, warn, type Check } from '../checks.js';
import type { ReadPdf } from '../files/pdf-reader.mjs';
import { credentialsIn, type Attachment } from '../files/read-file.js';
import { documentOf } from '../verification/document-of.js';
import { carriedRecord } from './carried-record.js';
import { changedClaims, changedCredential, firstOfEach, type Change } from './changes.js';
import { changedText } from './printed.js';
import { toldChanges } from './verify-badge.js';

export interface PdfAnswer {
  readonly checks: readonly Check[];
  readonly changes: readonly Change[];
}

/** Compares a PDF with the one that was issued: what it carries, what its pages say, and what it is made of. */
export function comparePdf(record: CertificateRecord, found: ReadPdf, issued: ReadPdf): PdfAnswer {
  const carried = changedAttachments(record, found.attachments, issued.attachments);
  const text = changedText(issued.pages, found.pages, record.claims);
  const same = found.structure !== null && found.structure === issued.structure && carried === null && text.length === 0;
  const document = same
    ? warn('known-document', 'known-saved-anew')
    : fail('known-document', 'known-changed');
  const claims = carried === null ? pass('claims', 'carried-same') : carried.length === 0 ? fail('claims', 'carried-replaced') : fail('claims', ...toldChanges(carried));
  const pages = text.length === 0 ? pass('printed-text', 'text-same') : fail('printed-text', ...toldChanges(text));
  return { checks: [document, claims, pages], changes: firstOfEach([...(carried ?? []), ...text]) };
}

/** Null when the attachments are those that were issued; else the claims in which they differ, as far as that can be read. */
function changedAttachments(record: CertificateRecord, found: readonly Attachment[], issued: readonly Attachment[]): readonly Change[] | null {
  const prints = (attachments: readonly Attachment[]) => attachments.map(({ name, bytes }) => `${name} ${createHash('sha256').update(bytes).digest('hex')}`).sort().join('\n');
  if (prints(found) === prints(issued)) return null;
  const own = carriedRecord(found);
  const [before, after] = [issued, found].map((attachments) => credentialsIn(attachments).map(documentOf).find((document) => document !== null));
  return firstOfEach([...(own === null ? [] : changedClaims(record.claims, own.claims)), ...(before == null || after == null ? [] : changedCredential(before, after, record.claims))]);
}
