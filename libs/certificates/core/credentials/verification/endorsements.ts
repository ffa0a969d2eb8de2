import { fail, pass, say, warn, type Check, type CheckName } from '../checks.js';
import { asList, isObject, type JsonObject } from '../json.js';
import type { CarriedCredential, CredentialVerdict } from './verify-credential.js';

const mostEndorsements = 10;
const lapsing: readonly CheckName[] = ['dates', 'status'];

/** Credentials about the badge, its achievement and its issuer that travel inside it; null when there are none. */
export async function checkEndorsements(credential: JsonObject, verify: (carried: CarriedCredential) => Promise<CredentialVerdict>): Promise<Check | null> {
  const [subject] = asList(credential['credentialSubject']).filter(isObject);
  const achievement = isObject(subject?.['achievement']) ? subject['achievement'] : undefined;
  const holders = [credential, credential['issuer'], achievement, achievement?.['creator']].filter(isObject);
  const embedded = holders.flatMap((holder): CarriedCredential[] => [
    ...asList(holder['endorsement']).filter(isObject).map((document): CarriedCredential => ({ form: 'json', document })),
    ...asList(holder['endorsementJwt']).filter((text) => typeof text === 'string').map((text): CarriedCredential => ({ form: 'jwt', text })),
  ]);
  if (embedded.length === 0) return null;
  if (embedded.length > mostEndorsements) return warn('endorsements', say('endorsements-many', { count: embedded.length }));
  const verdicts = await Promise.all(embedded.map(verify));
  const broken = verdicts.flatMap(({ checks }) => checks.filter(({ result }) => result === 'fail'));
  const forged = broken.find(({ check }) => !lapsing.includes(check));
  if (forged !== undefined) return fail('endorsements', 'endorsements-broken', ...forged.sentences);
  // Whoever endorsed it does so no longer; the badge itself is none the worse for it.
  if (broken[0] !== undefined) return warn('endorsements', 'endorsements-lapsed', ...broken[0].sentences);
  if (verdicts.some(({ verdict }) => verdict === 'warning')) return warn('endorsements', 'endorsements-partly');
  return pass('endorsements', 'endorsements-good');
}
