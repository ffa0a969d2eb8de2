import { createDiscloseCryptosuite, createVerifyCryptosuite } from '@digitalbazaar/ecdsa-sd-2023-cryptosuite';
import type { KeyObject } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { JsonObject } from '../json.js';
import { canonicalQuads } from './canonical.js';
import type { DocumentLoader } from './document-loader.js';
import { writeP256Multikey } from './multikey.js';

const suite = createVerifyCryptosuite();
/** How the proof begins that the issuer gives to the holder; the one that the holder shows begins otherwise. */
const forHolder = 'u2V0A';
/** Honest proofs have a few thousand letters. */
const mostLetters = 100_000;

/** Whether a proof of ecdsa-sd-2023 holds: for a whole credential, or for the part of it that its holder chose to show. */
export async function disclosureHolds(document: JsonObject, proof: JsonObject, key: KeyObject, load: DocumentLoader): Promise<boolean> {
  const { proof: _proof, ...unsecured } = document;
  // Graphs made to be slow are given up here; the library sets no bounds of its own.
  await canonicalQuads(unsecured, load);
  const value = String(proof['proofValue']);
  if (value.length > mostLetters) return false;
  const publicKeyMultibase = writeP256Multikey(key);
  try {
    const shown = value.startsWith(forHolder) ? await wholeShown(unsecured, proof, load) : proof;
    const data = await suite.createVerifyData({ cryptosuite: suite, document: unsecured, proof: shown, documentLoader: load });
    const verifier = await suite.createVerifier({ verificationMethod: { type: 'Multikey', id: `#${publicKeyMultibase}`, controller: '', publicKeyMultibase } });
    return await verifier.verify({ data });
  } catch {
    // The proof is damaged; what the words mean was found out above.
    return false;
  }
}

/** The proof by which a holder would show the whole; it is thrown where it would leave anything out. */
async function wholeShown(unsecured: JsonObject, proof: JsonObject, load: DocumentLoader): Promise<JsonObject> {
  const selectivePointers = Object.keys(unsecured).filter((name) => name !== '@context').map((name) => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`);
  const cryptosuite = createDiscloseCryptosuite({ selectivePointers });
  const { proof: shown, ...revealed } = await cryptosuite.derive({ cryptosuite, document: unsecured, purpose: { term: proof['proofPurpose'] }, proofSet: [proof], documentLoader: load, dataIntegrityProof: { matchProof: async () => true } });
  if (!isDeepStrictEqual(revealed, unsecured)) throw new Error('Not everything would be shown.');
  return shown;
}
