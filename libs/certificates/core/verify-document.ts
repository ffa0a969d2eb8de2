import type { CertificateClaims } from '#certificates/contract';
import type { Sql } from '#platform/database';
import { contentHash } from './domain/certificate.js';
import { findByNumber, findByPublicId, findCertificate, type CertificateRecord } from './persistence/certificates.repository.js';
import { certificateOfDocument, sha256 } from './persistence/documents.repository.js';

export interface DocumentCheck {
  readonly check: 'known-document' | 'claims' | 'state';
  readonly result: 'pass' | 'warn' | 'fail';
  readonly detail: string;
}

/** What can be said of a file that claims to be a certificate of this installation. */
export interface DocumentVerdict {
  readonly verdict: 'valid' | 'warning' | 'invalid';
  readonly issuer: string | null;
  readonly subject: string | null;
  readonly state: string | null;
  readonly checks: readonly DocumentCheck[];
  /** Claims in the file that differ from the record. */
  readonly altered: readonly string[];
}

/** The record that a file carries as its attachment. */
export interface CarriedRecord {
  readonly publicId: string;
  readonly contentHash: string;
  readonly claims: CertificateClaims;
}

/** Holds a PDF against the register: the same bytes, or else the record that it carries, claim by claim. */
export async function verifyDocument(sql: Sql, bytes: Uint8Array, carried: CarriedRecord | null): Promise<DocumentVerdict> {
  const id = await certificateOfDocument(sql, sha256(bytes));
  const exact = id === undefined ? undefined : await findCertificate(sql, id);
  if (exact !== undefined) return verdictOf(exact, [{ check: 'known-document', result: 'pass', detail: 'The file is, byte for byte, the one that was issued.' }], []);
  const record = carried === null ? undefined : ((await findByPublicId(sql, carried.publicId)) ?? (await findByNumber(sql, carried.claims.number)));
  if (carried === null || record === undefined) {
    const detail = carried === null ? 'The file carries no record of this installation.' : 'No certificate of this number or address was issued here.';
    return { verdict: 'invalid', issuer: null, subject: null, state: null, checks: [{ check: 'known-document', result: 'fail', detail }], altered: [] };
  }
  const altered = alteredClaims(record.claims, carried.claims);
  const changed: DocumentCheck = { check: 'known-document', result: 'fail', detail: 'The file was changed after it was issued.' };
  const claims: DocumentCheck =
    altered.length > 0 || contentHash(carried.claims) !== record.contentHash
      ? { check: 'claims', result: 'fail', detail: `Differs from the record: ${altered.join(', ') || 'its hash'}.` }
      : { check: 'claims', result: 'pass', detail: 'The claims that the file carries are those of the record; what is printed on its page may differ.' };
  return verdictOf(record, [changed, claims], altered);
}

function verdictOf(record: CertificateRecord, checks: DocumentCheck[], altered: string[]): DocumentVerdict {
  const stands = record.state === 'valid';
  const state: DocumentCheck = { check: 'state', result: stands ? 'pass' : 'warn', detail: `The certificate is ${record.state} since ${record.stateSince.toISOString()}.` };
  const verdict = checks.some(({ result }) => result === 'fail') ? 'invalid' : stands ? 'valid' : 'warning';
  return { verdict, issuer: record.claims.programmeTitle, subject: record.claims.holderName, state: record.state, checks: [...checks, state], altered };
}

function alteredClaims(issued: CertificateClaims, carried: CertificateClaims): string[] {
  const names = Object.keys({ ...issued, ...carried }) as (keyof CertificateClaims)[];
  return names.filter((name) => JSON.stringify(issued[name]) !== JSON.stringify(carried[name]));
}
