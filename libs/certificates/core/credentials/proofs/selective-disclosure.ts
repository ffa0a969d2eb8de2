import { createConfirmCryptosuite, createVerifyCryptosuite, type VerifyCryptosuite } from '@digitalbazaar/ecdsa-sd-2023-cryptosuite';
import type { KeyObject } from 'node:crypto';
import type { JsonObject } from '../json.js';
import { canonicalQuads } from './canonical.js';
import type { DocumentLoader } from './document-loader.js';
import { writeP256Multikey } from './multikey.js';

/** What comes before each kind of proof: the one that the issuer gives to the holder, and the one that the holder shows. */
const suites: ReadonlyMap<string, VerifyCryptosuite> = new Map([
  ['d95d00', createConfirmCryptosuite()],
  ['d95d01', createVerifyCryptosuite()],
]);

/** Honest proofs have a few thousand letters. */
const mostLetters = 100_000;

/** Whether a proof of ecdsa-sd-2023 holds: for a whole credential, or for the part of it that its holder chose to show. */
export async function disclosureHolds(document: JsonObject, proof: JsonObject, key: KeyObject, load: DocumentLoader): Promise<boolean> {
  const { proof: _proof, ...unsecured } = document;
  // Graphs made to be slow are given up here; the library sets no bounds of its own.
  await canonicalQuads(unsecured, load);
  const value = String(proof['proofValue']);
  const suite = suites.get(Buffer.from(value.slice(1, 5), 'base64url').toString('hex'));
  if (suite === undefined || !value.startsWith('u') || value.length > mostLetters) return false;
  const publicKeyMultibase = writeP256Multikey(key);
  try {
    const data = await suite.createVerifyData({ cryptosuite: suite, document: unsecured, proof, documentLoader: load });
    const verifier = await suite.createVerifier({ verificationMethod: { type: 'Multikey', id: `#${publicKeyMultibase}`, controller: '', publicKeyMultibase } });
    return await verifier.verify({ data });
  } catch {
    // The proof is damaged; what the words mean was found out above.
    return false;
  }
}
