import type { JsonObject } from '../json.js';
import { readJwt } from '../proofs/jwt.js';
import type { CarriedCredential } from './verify-credential.js';

/** What a credential says, whatever it is wrapped in; null for a JWT that cannot be read. */
export function documentOf(carried: CarriedCredential): JsonObject | null {
  if (carried.form === 'json') return carried.document;
  const read = readJwt(carried.text);
  return typeof read === 'string' ? null : read.credential;
}
