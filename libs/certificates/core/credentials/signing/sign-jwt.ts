import { CompactSign } from 'jose';
import type { KeyObject } from 'node:crypto';
import { idOf, type JsonObject } from '../json.js';

/** A credential as a compact JWT with EdDSA (OB 3.0, 8.2); the same credential and key give the same text. */
export async function signJwt(credential: JsonObject, privateKey: KeyObject, kid: string): Promise<string> {
  const seconds = (value: unknown) => (typeof value === 'string' ? Math.floor(Date.parse(value) / 1_000) : null);
  const [nbf, exp] = [seconds(credential['validFrom']), seconds(credential['validUntil'])];
  const payload = { ...credential, iss: idOf(credential['issuer']), jti: credential['id'], ...(nbf === null ? {} : { nbf }), ...(exp === null ? {} : { exp }) };
  return new CompactSign(Buffer.from(JSON.stringify(payload), 'utf8')).setProtectedHeader({ alg: 'EdDSA', typ: 'JWT', kid }).sign(privateKey);
}
