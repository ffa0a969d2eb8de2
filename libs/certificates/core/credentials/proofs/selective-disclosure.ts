import { createVerifyCryptosuite } from '@digitalbazaar/ecdsa-sd-2023-cryptosuite';
import type { KeyObject } from 'node:crypto';
import type { JsonObject } from '../json.js';
import { canonicalQuads } from './canonical.js';
import type { DocumentLoader } from './document-loader.js';
import { writeP256Multikey } from './multikey.js';

const suite = createVerifyCryptosuite();

/** Whether a proof of ecdsa-sd-2023 holds for the part of a credential that its holder chose to show. */
export async function disclosureHolds(document: JsonObject, proof: JsonObject, key: KeyObject, load: DocumentLoader): Promise<boolean> {
  const { proof: _proof, ...unsecured } = document;
  // Graphs made to be slow are given up here; the library sets no bounds of its own.
  await canonicalQuads(unsecured, load);
  const publicKeyMultibase = writeP256Multikey(key);
  try {
    const data = await suite.createVerifyData({ cryptosuite: suite, document: unsecured, proof, documentLoader: load });
    const verifier = await suite.createVerifier({ verificationMethod: { type: 'Multikey', id: `#${publicKeyMultibase}`, controller: '', publicKeyMultibase } });
    return await verifier.verify({ data });
  } catch {
    // A proof that nothing was left out of yet, or one that is damaged; what the words mean was found out above.
    return false;
  }
}
