import type { Sql } from '#platform/database';
import { fail, pass, say, told, verdictOf, warn, type Check } from './credentials/checks.js';
import type { ReadPdf } from './credentials/files/pdf-reader.mjs';
import { credentialsIn } from './credentials/files/read-file.js';
import { carriedRecord } from './credentials/own/carried-record.js';
import { changedClaims, type Change } from './credentials/own/changes.js';
import { recognisedCopy, type Reprint } from './credentials/own/paper-copy.js';
import { toldChanges, verifyBadge } from './credentials/own/verify-badge.js';
import { comparePdf } from './credentials/own/verify-pdf.js';
import { publicIdOf } from './credentials/signing/addresses.js';
import { documentOf } from './credentials/verification/document-of.js';
import type { CarriedCredential } from './credentials/verification/verify-credential.js';
import type { FileVerdict } from './credentials/verification/verify-foreign.js';
import { initials } from './domain/name-form.js';
import { findByNumber, findByPublicId, findCertificate, type CertificateRecord } from './persistence/certificates.repository.js';
import { certificateOfDocument, findDocument, sha256 } from './persistence/documents.repository.js';

/** A file that may be a certificate of this installation. */
export type OwnFile = { readonly kind: 'pdf'; readonly bytes: Uint8Array; readonly pdf: ReadPdf } | { readonly kind: 'badge'; readonly carried: CarriedCredential };

export interface OwnVerdict extends FileVerdict {
  readonly publicId: string;
  readonly changes: readonly Change[];
}

export type PdfReader = (bytes: Uint8Array) => Promise<ReadPdf | null>;

/** Holds a file against the register of this installation; null when it is about none of its certificates. */
export async function verifyDocument(sql: Sql, file: OwnFile, readPdf: PdfReader, now: Date, reprint: Reprint | null = null): Promise<OwnVerdict | null> {
  if (file.kind === 'badge') {
    const publicId = publicIdOf(documentOf(file.carried)?.['id']);
    const record = publicId === null ? undefined : await findByPublicId(sql, publicId);
    return record === undefined ? null : answer(record, await verifyBadge(sql, record, file.carried, now));
  }
  const id = await certificateOfDocument(sql, sha256(file.bytes));
  const exact = id === undefined ? undefined : await findCertificate(sql, id);
  if (exact !== undefined) return answer(exact, { checks: [pass('known-document', 'known-exact')], changes: [] });
  const record = await recordOfPdf(sql, file.pdf);
  if (record === null) return null;
  const copy = reprint === null ? null : await recognisedCopy(record, file.bytes, file.pdf, reprint);
  if (copy !== null) return answer(record, { checks: [copy], changes: [] });
  const document = await findDocument(sql, record.id);
  const issued = document === undefined ? null : await readPdf(document.bytes);
  if (issued === null) return answer(record, withoutOriginal(record, file.pdf));
  return answer(record, comparePdf(record, file.pdf, issued));
}

/** The PDF was not made yet, or was destroyed with its holder's details: what the file carries can still tell. */
function withoutOriginal(record: CertificateRecord, { attachments }: ReadPdf): { readonly checks: readonly Check[]; readonly changes: readonly Change[] } {
  const carried = carriedRecord(attachments);
  const changes = carried === null || record.state === 'erased' ? [] : changedClaims(record.claims, carried.claims);
  const document = warn('known-document', 'known-gone');
  return { checks: changes.length === 0 ? [document] : [document, fail('claims', ...toldChanges(changes))], changes };
}

/** By the address on its page, by what it carries, by the number on its page: whichever an editor left. */
async function recordOfPdf(sql: Sql, { pages, attachments }: ReadPdf): Promise<CertificateRecord | null> {
  const text = pages.map((items) => items.map((item) => item.text).join('\n')).join('\n');
  const carried = carriedRecord(attachments);
  const addresses = [...text.replace(/\s+/g, '').matchAll(/\/verify\/([\w-]{24})/g)].map((match) => match[1]);
  const badges = credentialsIn(attachments).map((badge) => publicIdOf(documentOf(badge)?.['id']));
  for (const publicId of new Set([...addresses, carried?.publicId, ...badges])) {
    const record = typeof publicId === 'string' ? await findByPublicId(sql, publicId) : undefined;
    if (record !== undefined) return record;
  }
  const numbers = [...text.matchAll(/KAASA-\d{4}-\d{6}(?:-\d+)?/g)].map((match) => match[0]);
  for (const number of new Set([...numbers, carried?.claims.number])) {
    const record = number === undefined ? undefined : await findByNumber(sql, number);
    if (record !== undefined) return record;
  }
  return null;
}

function answer(record: CertificateRecord, { checks, changes }: { readonly checks: readonly Check[]; readonly changes: readonly Change[] }): OwnVerdict {
  const { claims, state, publicId } = record;
  // Whoever shows initials alone does not have their name told to those who come with a made-up file.
  const shown = (name: string) => (record.publicName === 'initials' ? initials(name) : name);
  const all = [...checks.map((check) => withoutName(check, shown)), stateCheck(record)];
  const shownChanges = changes.map((change) => (change.field === 'holderName' ? { ...change, issued: shown(change.issued) } : change));
  return { verdict: verdictOf(all), issuer: claims.issuer?.name ?? claims.programmeTitle, subject: claims.holderName === '' ? null : shown(claims.holderName), state, checks: all, altered: [...new Set(changes.map(({ field }) => field))], publicId, changes: shownChanges };
}

function withoutName({ check, result, sentences }: Check, shown: (name: string) => string): Check {
  return told(check, result, sentences.map(({ code, params }) => say(code, code === 'claim-changed' && params['field'] === 'holderName' ? { ...params, issued: shown(params['issued'] ?? '') } : params)));
}

function stateCheck({ state, stateSince }: CertificateRecord): Check {
  const since = say('state-since', { state, moment: stateSince.toISOString() });
  if (state === 'valid') return pass('state', since);
  return state === 'revoked' || state === 'expired' ? fail('state', since) : warn('state', since);
}
