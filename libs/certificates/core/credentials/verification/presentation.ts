import { fail, listed, pass, verdictOf, warn } from '../checks.js';
import type { JsonObject } from '../json.js';
import { schemaFaults } from '../model/open-badge.js';
import { checkHeld } from './held.js';
import type { CarriedCredential, CredentialVerdict } from './verify-credential.js';

/** A presentation is a cover: what it holds is checked. Its own proof answers a question of whoever it was shown to, which is not known here. */
export async function verifyPresentation(document: JsonObject, depth: number, verify: (carried: CarriedCredential) => Promise<CredentialVerdict>): Promise<CredentialVerdict> {
  const verdicts: CredentialVerdict[] = [];
  const held = await checkHeld(document, depth, async (each) => {
    const verdict = await verify(each);
    verdicts.push(verdict);
    return verdict;
  });
  const faults = schemaFaults(document);
  const checks = [
    faults.length > 0 ? fail('schema', listed(faults)) : pass('schema', 'The presentation is built as the specification says.'),
    document['proof'] === undefined ? pass('proof', 'The presentation is an unsigned cover of what it holds.') : warn('proof', 'Who presented it to whom cannot be checked here; what it holds is.'),
    ...(held === null ? [] : [held]),
  ];
  // Whose credential it is can be told where there is one.
  const only = verdicts.length === 1 ? verdicts[0] : undefined;
  return { verdict: verdictOf(checks), issuer: only?.issuer ?? null, subject: only?.subject ?? null, state: only?.state ?? null, checks, credential: document };
}
