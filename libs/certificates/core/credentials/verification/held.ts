import { fail, pass, say, warn, type Check } from '../checks.js';
import { asList, hasType, isObject, type JsonObject } from '../json.js';
import { envelopedJwt } from '../model/enveloped.js';
import { looksLikeJwt } from '../proofs/jwt.js';
import type { CarriedCredential, CredentialVerdict } from './verify-credential.js';

const mostHeld = 20;

/** The credentials that a record of learning (CLR 2.0) or a presentation holds, each checked as if it had come alone; null when it holds none by its kind. */
export async function checkHeld(document: JsonObject, depth: number, verify: (carried: CarriedCredential) => Promise<CredentialVerdict>): Promise<Check | null> {
  const [subject] = asList(document['credentialSubject']).filter(isObject);
  const holder = hasType(document, 'ClrCredential') ? (subject ?? {}) : hasType(document, 'VerifiablePresentation') ? document : null;
  if (holder === null) return null;
  const parts = asList(holder['verifiableCredential']);
  if (parts.length === 0) return fail('held', 'held-none');
  const held = parts.flatMap((part) => carriedIn(part) ?? []);
  if (held.length < parts.length) return fail('held', 'held-strange');
  if (held.length > mostHeld || depth === 0) return warn('held', say('held-many', { count: held.length }));
  const verdicts = await Promise.all(held.map(verify));
  const broken = verdicts.flatMap(({ checks }) => checks.filter(({ result }) => result === 'fail'));
  if (broken[0] !== undefined) return fail('held', 'held-broken', ...broken[0].sentences);
  if (verdicts.some(({ verdict }) => verdict === 'warning')) return warn('held', say('held-partly', { count: held.length }));
  return pass('held', say('held-good', { count: held.length }));
}

function carriedIn(part: unknown): CarriedCredential | null {
  if (typeof part === 'string') return looksLikeJwt(part) ? { form: 'jwt', text: part } : null;
  if (!isObject(part)) return null;
  const text = envelopedJwt(part);
  return text === null ? { form: 'json', document: part } : { form: 'jwt', text };
}
