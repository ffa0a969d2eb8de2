import jsonld from 'jsonld';
import { fail, listed, pass, warn, type Check } from '../checks.js';
import { asList, isObject, type JsonObject } from '../json.js';
import { contextFaults, hasOlderContext } from '../model/open-badge.js';
import { missingContext } from '../proofs/document-loader.js';
import { explain } from './explain.js';
import type { Surroundings } from './verify-credential.js';

/** Whether each word of a document has one meaning that is known here. */
export async function checkContexts(document: JsonObject, { load, foreignContexts }: Surroundings): Promise<Check> {
  const faults = contextFaults(document);
  if (faults.length > 0) return fail('contexts', listed(faults));
  try {
    const { proof: _proof, ...unsecured } = document;
    await jsonld.expand(unsecured, { safe: true, documentLoader: load });
    if (foreignContexts.length > 0) return warn('contexts', `Words are used as these foreign contexts define them: ${foreignContexts.join(', ')}`);
    if (asList(document['@context']).some(isObject)) return warn('contexts', 'The credential brings the meaning of some of its words along itself.');
    if (hasOlderContext(document)) return warn('contexts', 'The credential names a context of Open Badges that was written for an older data model.');
    return pass('contexts', 'Every word of the credential has a known meaning.');
  } catch (error) {
    const missing = missingContext(error);
    if (missing !== null) return warn('contexts', missing.message);
    return fail('contexts', `The credential uses words that have no meaning, or contexts that contradict each other: ${explain(error)}`);
  }
}
