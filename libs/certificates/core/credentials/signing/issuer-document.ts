import type { JsonObject } from '../json.js';
import { openBadgesContext } from '../proofs/contexts.js';
import { readMultikey } from '../proofs/multikey.js';
import type { StoredKey } from '../persistence/keys.repository.js';
import { issuerAddress, issuerDid } from './addresses.js';

const contexts = ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'];

export interface Issuer {
  readonly programmeId: string;
  readonly name: string;
  readonly baseUrl: string;
}

/** Who issues and with which keys: retired ones stay listed, so that what they signed stays good; revoked ones do not count. */
export function issuerDocument({ programmeId, name, baseUrl }: Issuer, keys: readonly StoredKey[]): JsonObject {
  const id = issuerAddress(baseUrl, programmeId);
  return { '@context': [...contexts, openBadgesContext], id, type: ['Profile'], name, url: baseUrl, alsoKnownAs: [issuerDid(baseUrl, programmeId)], ...methods(id, keys) };
}

export function didDocument({ programmeId, baseUrl }: Issuer, keys: readonly StoredKey[]): JsonObject {
  const id = issuerDid(baseUrl, programmeId);
  return { '@context': contexts, id, alsoKnownAs: [issuerAddress(baseUrl, programmeId)], ...methods(id, keys) };
}

function methods(controller: string, keys: readonly StoredKey[]): JsonObject {
  const listed = keys.map(({ id, revokedAt }) => ({ id: `${controller}#${id}`, type: 'Multikey', controller, publicKeyMultibase: id, ...(revokedAt === null ? {} : { revoked: revokedAt.toISOString() }) }));
  return { verificationMethod: listed, assertionMethod: listed.filter((method) => !('revoked' in method)).map(({ id }) => id) };
}

/** The key alone, as a JSON Web Key. */
export function jwkOf(keyId: string, kid: string): JsonObject | null {
  const key = readMultikey(keyId);
  if (key === null) return null;
  const { kty, crv, x } = key.key.export({ format: 'jwk' });
  return { kty, crv, x, kid, use: 'sig', alg: 'EdDSA' };
}
