import { gzipSync } from 'node:zlib';
import type { JsonObject } from '../json.js';
import { listLength } from '../persistence/credentials.repository.js';
import { credentialsV2 } from '../proofs/contexts.js';
import { instant } from '../signing/open-badge-of.js';

/** How long a reader may keep a list. */
export const listTtlSeconds = 30;
const validForMs = 24 * 3_600_000;

export interface ListContents {
  readonly address: string;
  readonly issuer: string;
  readonly taken: readonly number[];
  readonly at: Date;
}

/** The list as a credential (Bitstring Status List 1.0, 2.2); the first entry is the leftmost bit. */
export function statusListCredential({ address, issuer, taken, at }: ListContents): JsonObject {
  return {
    '@context': [credentialsV2],
    id: address,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer,
    validFrom: instant(at),
    validUntil: instant(new Date(at.getTime() + validForMs)),
    credentialSubject: { id: `${address}#list`, type: 'BitstringStatusList', statusPurpose: 'revocation', ttl: listTtlSeconds * 1_000, encodedList: encodeList(taken) },
  };
}

export function encodeList(taken: readonly number[]): string {
  const bits = Buffer.alloc(listLength / 8);
  for (const index of taken) bits[index >> 3] = (bits[index >> 3] ?? 0) | (0x80 >> (index & 7));
  return `u${gzipSync(bits, { level: 9 }).toString('base64url')}`;
}
