import { isDeepStrictEqual } from 'node:util';
import type { Sql } from '#platform/database';
import type { CertificateRecord } from '../../persistence/certificates.repository.js';
import { fail, listed, pass, say, warn, type Check, type Sentence } from '../checks.js';
import { findCredential } from '../persistence/credentials.repository.js';
import { credentialOf, parsed } from '../signing/sign-credential.js';
import { documentOf } from '../verification/document-of.js';
import { surroundings, verifyCredential, type CarriedCredential } from '../verification/verify-credential.js';
import { changedCredential, type Change } from './changes.js';
import { ownDocuments } from './own-documents.js';

export interface BadgeAnswer {
  readonly checks: readonly Check[];
  readonly changes: readonly Change[];
}

/** Holds a badge that says it is ours against the one that was signed for the certificate. */
export async function verifyBadge(sql: Sql, record: CertificateRecord, carried: CarriedCredential, now: Date): Promise<BadgeAnswer> {
  const signed = await findCredential(sql, record.id);
  const found = documentOf(carried);
  if (found === null) return { checks: [fail('known-document', 'badge-foreign'), fail('proof', 'jwt-unreadable')], changes: [] };
  if (signed?.jwt != null) {
    const same = carried.form === 'jwt' ? carried.text === signed.jwt : signed.jsonLd !== null && isDeepStrictEqual(carried.document, parsed(signed.jsonLd));
    if (same) return { checks: [pass('known-document', 'badge-same')], changes: [] };
    const changes = changedCredential(credentialOf(signed.jwt), found, record.claims);
    if (changes.length > 0) return { checks: [fail('known-document', 'badge-changed'), fail('claims', ...toldChanges(changes))], changes };
  }
  // Nothing to compare with, or nothing but the signature is another: then the signature decides.
  const { checks } = await verifyCredential(carried, surroundings(ownDocuments(sql, signed?.baseUrl ?? record.baseUrl ?? '', record.programmeId), now));
  const signature = checks.filter(({ check }) => check === 'proof' || check === 'issuer');
  return { checks: [signed?.jwt == null ? warn('known-document', 'badge-gone') : pass('claims', 'badge-claims-same'), ...signature], changes: [] };
}

/** The first few changes, a sentence each. */
export function toldChanges(changes: readonly Change[]): readonly Sentence[] {
  return listed(changes.map(({ field, issued, found }) => say('claim-changed', { field, issued, found })));
}
