import { publicIdOf } from '../signing/addresses.js';
import { documentOf } from '../verification/document-of.js';
import type { CarriedCredential } from '../verification/verify-credential.js';

/** Whether a credential is about a certificate of some Kaasa, perhaps of this one. */
export function isOwnCredential(carried: CarriedCredential): boolean {
  return publicIdOf(documentOf(carried)?.['id']) !== null;
}
