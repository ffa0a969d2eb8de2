import type { CertificateClaims } from '#certificates/contract';
import { verdictOf as verdictOfChecks, type Check } from './credentials/checks.js';
import type { Attachment } from './credentials/files/read-file.js';
import { parseJson } from './credentials/json.js';
import type { FileVerdict } from './credentials/verification/verify-foreign.js';
import { attachmentName } from './application/typeset-certificate.js';
import type { Sql } from '#platform/database';
import { contentHash } from './domain/certificate.js';
import { findByNumber, findByPublicId, findCertificate, type CertificateRecord } from './persistence/certificates.repository.js';
import { certificateOfDocument, sha256 } from './persistence/documents.repository.js';

/** The record that a file carries as its attachment. */
export interface CarriedRecord {
  readonly publicId: string;
  readonly contentHash: string;
  readonly claims: CertificateClaims;
}

/** Holds a PDF against the register: the same bytes, or else the record that it carries, claim by claim. */
export async function verifyDocument(sql: Sql, bytes: Uint8Array, carried: CarriedRecord | null): Promise<FileVerdict> {
  const id = await certificateOfDocument(sql, sha256(bytes));
  const exact = id === undefined ? undefined : await findCertificate(sql, id);
  if (exact !== undefined) return verdictOf(exact, [{ check: 'known-document', result: 'pass', detail: 'The file is, byte for byte, the one that was issued.' }], []);
  const record = carried === null ? undefined : ((await findByPublicId(sql, carried.publicId)) ?? (await findByNumber(sql, carried.claims.number)));
  if (carried === null || record === undefined) {
    const detail = carried === null ? 'The file carries no record of this installation.' : 'No certificate of this number or address was issued here.';
    return { verdict: 'invalid', issuer: null, subject: null, state: null, checks: [{ check: 'known-document', result: 'fail', detail }], altered: [] };
  }
  const altered = alteredClaims(record.claims, carried.claims);
  const changed: Check = { check: 'known-document', result: 'fail', detail: 'The file was changed after it was issued.' };
  const claims: Check =
    altered.length > 0 || contentHash(carried.claims) !== record.contentHash
      ? { check: 'claims', result: 'fail', detail: `Differs from the record: ${altered.join(', ') || 'its hash'}.` }
      : { check: 'claims', result: 'pass', detail: 'The claims that the file carries are those of the record; what is printed on its page may differ.' };
  return verdictOf(record, [changed, claims], altered);
}

function verdictOf(record: CertificateRecord, checks: Check[], altered: string[]): FileVerdict {
  const stands = record.state === 'valid';
  const state: Check = { check: 'state', result: stands ? 'pass' : 'warn', detail: `The certificate is ${record.state} since ${record.stateSince.toISOString()}.` };
  return { verdict: verdictOfChecks([...checks, state]), issuer: record.claims.programmeTitle, subject: record.claims.holderName, state: record.state, checks: [...checks, state], altered };
}

function alteredClaims(issued: CertificateClaims, carried: CertificateClaims): string[] {
  const names = Object.keys({ ...issued, ...carried }) as (keyof CertificateClaims)[];
  return names.filter((name) => JSON.stringify(issued[name]) !== JSON.stringify(carried[name]));
}

/** The record that a PDF of ours carries; null when it carries none that can be read. */
export function carriedRecord(attachments: readonly Attachment[]): CarriedRecord | null {
  const found = attachments.find(({ name }) => name === attachmentName);
  const record = found === undefined ? null : (parseJson(Buffer.from(found.bytes).toString('utf8')) as Partial<CarriedRecord> | null);
  const complete = typeof record?.publicId === 'string' && typeof record.contentHash === 'string' && typeof record.claims?.number === 'string';
  return complete ? (record as CarriedRecord) : null;
}
