import jsonld from 'jsonld';
import { fail, listed, pass, say, warn, type Check } from '../checks.js';
import { asList, isObject, type JsonObject } from '../json.js';
import { contextFaults, hasOlderContext } from '../model/open-badge.js';
import { missingContext } from '../proofs/document-loader.js';
import { explain } from './explain.js';
import type { Surroundings } from './verify-credential.js';

/** Whether each word of a document has one meaning that is known here. */
export async function checkContexts(document: JsonObject, { load, foreignContexts }: Surroundings): Promise<Check> {
  const faults = contextFaults(document);
  if (faults.length > 0) return fail('contexts', ...listed(faults));
  try {
    const { proof: _proof, ...unsecured } = document;
    await jsonld.expand(unsecured, { safe: true, documentLoader: load });
    if (foreignContexts.length > 0) return warn('contexts', say('contexts-foreign', { addresses: foreignContexts.join(', ') }));
    if (asList(document['@context']).some(isObject)) return warn('contexts', 'contexts-own');
    if (hasOlderContext(document)) return warn('contexts', 'contexts-older');
    return pass('contexts', 'contexts-good');
  } catch (error) {
    const missing = missingContext(error);
    if (missing !== null) return warn('contexts', ...missing.sentences);
    return fail('contexts', 'contexts-broken', explain(error));
  }
}
