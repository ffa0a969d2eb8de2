import { isDeepStrictEqual } from 'node:util';
import type { Sql } from '#platform/database';
import type { CertificateRecord } from '../../persistence/certificates.repository.js';
import { fail, pass, warn, type Check } from '../checks.js';
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
  if (found === null) return { checks: [fail('known-document', 'The badge is not one that was issued here.'), fail('proof', 'The JWT cannot be read.')], changes: [] };
  if (signed?.jwt != null) {
    const same = carried.form === 'jwt' ? carried.text === signed.jwt : signed.jsonLd !== null && isDeepStrictEqual(carried.document, parsed(signed.jsonLd));
    if (same) return { checks: [pass('known-document', 'The badge is the one that was issued.')], changes: [] };
    const changes = changedCredential(credentialOf(signed.jwt), found, record.claims);
    if (changes.length > 0) return { checks: [fail('known-document', 'The badge was changed after it was issued.'), fail('claims', told(changes))], changes };
  }
  // Nothing to compare with, or nothing but the signature is another: then the signature decides.
  const { checks } = await verifyCredential(carried, surroundings(ownDocuments(sql, signed?.baseUrl ?? record.baseUrl ?? '', record.programmeId), now));
  const signature = checks.filter(({ check }) => check === 'proof' || check === 'issuer');
  return { checks: [signed?.jwt == null ? warn('known-document', 'What was issued is no longer kept, so the badge cannot be compared with it.') : pass('claims', 'The claims of the badge are those of the record.'), ...signature], changes: [] };
}

export function told(changes: readonly Change[]): string {
  return changes.map(({ field, issued, found }) => `${field}: “${issued}” became “${found}”.`).join(' ').slice(0, 600);
}
