import { createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto';
import { decodeBase58, encodeBase58 } from './base58.js';

export interface PublicKey {
  readonly kind: 'ed25519' | 'p-256' | 'p-384' | 'other';
  readonly key: KeyObject;
}

const ed25519Prefix = Uint8Array.of(0xed, 0x01);
const p256Prefix = Uint8Array.of(0x80, 0x24);
const p384Prefix = Uint8Array.of(0x81, 0x24);
const kinds: ReadonlyMap<string, PublicKey['kind']> = new Map([['Ed25519', 'ed25519'], ['P-256', 'p-256'], ['P-384', 'p-384']]);
/** SubjectPublicKeyInfo of the curves, up to the point itself. */
const ed25519Spki = Buffer.from('302a300506032b6570032100', 'hex');
const p256Spki = Buffer.from('3039301306072a8648ce3d020106082a8648ce3d030107032200', 'hex');
const p384Spki = Buffer.from('3046301006072a8648ce3d020106052b81040022033200', 'hex');

/** The key in a Multikey text such as `z6Mk…`; null when it holds none that we know. */
export function readMultikey(text: string): PublicKey | null {
  const bytes = text.startsWith('z') ? decodeBase58(text.slice(1)) : null;
  if (bytes === null) return null;
  if (starts(bytes, ed25519Prefix) && bytes.length === 34) return publicKey('ed25519', ed25519Spki, bytes.subarray(2));
  if (starts(bytes, p256Prefix) && bytes.length === 35) return publicKey('p-256', p256Spki, bytes.subarray(2));
  if (starts(bytes, p384Prefix) && bytes.length === 51) return publicKey('p-384', p384Spki, bytes.subarray(2));
  return null;
}

export function writeMultikey(ed25519: KeyObject): string {
  const raw = Buffer.from(ed25519.export({ format: 'jwk' }).x ?? '', 'base64url');
  return `z${encodeBase58(Buffer.concat([ed25519Prefix, raw]))}`;
}

export function writeP256Multikey(key: KeyObject): string {
  const { x = '', y = '' } = key.export({ format: 'jwk' });
  const sign = (Buffer.from(y, 'base64url').at(-1) ?? 0) % 2 === 0 ? 2 : 3;
  return `z${encodeBase58(Buffer.concat([p256Prefix, Uint8Array.of(sign), Buffer.from(x, 'base64url')]))}`;
}

/** The public part of a JSON Web Key; private parts are not looked at. */
export function readJwk(jwk: JsonWebKey): PublicKey | null {
  try {
    const { kty, crv, x, y, n, e } = jwk;
    const key = createPublicKey({ key: { kty, crv, x, y, n, e } as JsonWebKey, format: 'jwk' });
    if (key.asymmetricKeyType === 'rsa' && (key.asymmetricKeyDetails?.modulusLength ?? 0) < 2048) return null;
    return { kind: kinds.get(crv ?? '') ?? 'other', key };
  } catch {
    return null;
  }
}

function publicKey(kind: PublicKey['kind'], spki: Uint8Array, point: Uint8Array): PublicKey | null {
  try {
    return { kind, key: createPublicKey({ key: Buffer.concat([spki, point]), format: 'der', type: 'spki' }) };
  } catch {
    return null;
  }
}

function starts(bytes: Uint8Array, prefix: Uint8Array): boolean {
  return prefix.every((byte, index) => bytes[index] === byte);
}
