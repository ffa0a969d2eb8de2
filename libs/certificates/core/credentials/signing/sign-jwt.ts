import { sign, type KeyObject } from 'node:crypto';
import { idOf, type JsonObject } from '../json.js';

/**
 * A credential as a compact JWT with EdDSA (OB 3.0, 8.2; RFC 7515, 3.1); the same credential and key give the same text.
 * Signed at once: an Ed25519 signature takes less time than the way to another thread and back.
 */
export function signJwt(credential: JsonObject, privateKey: KeyObject, kid: string): string {
  const seconds = (value: unknown) => (typeof value === 'string' ? Math.floor(Date.parse(value) / 1_000) : null);
  const [nbf, exp] = [seconds(credential['validFrom']), seconds(credential['validUntil'])];
  const payload = { ...credential, iss: idOf(credential['issuer']), jti: credential['id'], ...(nbf === null ? {} : { nbf }), ...(exp === null ? {} : { exp }) };
  const signed = `${encoded({ alg: 'EdDSA', typ: 'JWT', kid })}.${encoded(payload)}`;
  return `${signed}.${sign(null, Buffer.from(signed), privateKey).toString('base64url')}`;
}

function encoded(part: object): string {
  return Buffer.from(JSON.stringify(part), 'utf8').toString('base64url');
}
