import { fail, pass, say, verdictOf, type Check, type Verdict } from '../checks.js';
import type { FetchJson } from '../fetching/fetch-json.js';
import { asList, hasType, idOf, isObject, textOf, type JsonObject } from '../json.js';
import { validity } from '../model/data-model.js';
import { documentLoader, type DocumentLoader } from '../proofs/document-loader.js';
import { readJwt } from '../proofs/jwt.js';
import { checkContexts } from './contexts.js';
import { checkEndorsements } from './endorsements.js';
import { checkHeld } from './held.js';
import { verifyPresentation } from './presentation.js';
import { checkEmbedded, checkJwt, issuerOf, type ProofAnswer } from './proofs.js';
import { checkSchema } from './schema.js';
import { checkStatus, type StatusState } from './status.js';

/** A credential as a file carries it. */
export type CarriedCredential = { readonly form: 'json'; readonly document: JsonObject } | { readonly form: 'jwt'; readonly text: string };

export interface Surroundings {
  readonly fetchJson: FetchJson;
  readonly load: DocumentLoader;
  readonly foreignContexts: readonly string[];
  readonly now: Date;
  /** How many credentials inside credentials are followed. */
  readonly depth: number;
  /** How many schemas of issuers may still be applied, over all that one file holds. */
  readonly allowance: { schemas: number };
}

export interface CredentialVerdict {
  readonly verdict: Verdict;
  readonly issuer: string | null;
  readonly subject: string | null;
  readonly state: 'valid' | 'expired' | StatusState | null;
  readonly checks: readonly Check[];
  readonly credential: JsonObject | null;
}

/** Clocks of honest issuers run a little ahead. */
const skewMs = 5 * 60_000;

const mostSchemas = 5;

export function surroundings(fetchJson: FetchJson, now: Date): Surroundings {
  const { load, foreign } = documentLoader(fetchJson);
  return { fetchJson, load, foreignContexts: foreign, now, depth: 2, allowance: { schemas: mostSchemas } };
}

/**
 * Checks a Verifiable Credential in full, Open Badges 3.0 above all; the network is used through `fetchJson` alone. `covered`:
 * the proof of the presentation that a credential without one of its own came in.
 */
export async function verifyCredential(carried: CarriedCredential, around: Surroundings, covered: ProofAnswer | null = null): Promise<CredentialVerdict> {
  const jwt = carried.form === 'jwt' ? readJwt(carried.text) : null;
  if (typeof jwt === 'string') return { verdict: 'invalid', issuer: null, subject: null, state: null, checks: [fail('proof', jwt)], credential: null };
  const credential = carried.form === 'json' ? carried.document : (jwt?.credential ?? {});
  const within = (each: CarriedCredential, cover: ProofAnswer | null = null) => verifyCredential(each, { ...around, depth: around.depth - 1 }, cover);
  // What calls itself both is held to more, as a credential.
  if (hasType(credential, 'VerifiablePresentation') && !hasType(credential, 'VerifiableCredential')) return verifyPresentation({ document: credential, jwt: carried.form === 'jwt' && jwt !== null ? { text: carried.text, read: jwt } : null }, around, within);
  const contexts = await checkContexts(credential, around);
  const contextsGone = contexts.result === 'warn' && around.foreignContexts.length > 0;
  const signer = issuerOf(credential);
  const proof: ProofAnswer = covered ?? (carried.form === 'jwt' && jwt !== null ? await checkJwt(carried.text, jwt, signer, around) : await checkEmbedded(credential, signer, around));
  const dates = checkDates(credential, around.now);
  const { check: status, state } = await checkStatus(credential, around, (list, within) => verifyCredential(list, { ...within, depth: 0 }));
  const endorsements = around.depth > 0 ? await checkEndorsements(credential, (each) => within(each)) : null;
  const held = await checkHeld(credential, around.depth, (each) => within(each));
  const checks = [await checkSchema(credential, around), contexts, proof.proof, proof.issuer, dates.check, status, checkSubject(credential), ...(endorsements === null ? [] : [endorsements]), ...(held === null ? [] : [held])];
  const verdict = verdictOf(checks);
  // Whoever cannot be asked for their key could be anybody, and so could their list.
  const good = verdict !== 'invalid' && !contextsGone && proof.issuer.result === 'pass' ? 'valid' : null;
  return { verdict, issuer: nameOf(credential['issuer']), subject: subjectOf(credential), state: state ?? (dates.expired ? 'expired' : good), checks, credential };
}

function checkDates(credential: JsonObject, now: Date): { readonly check: Check; readonly expired: boolean } {
  const [from, until] = validity(credential).map((value) => (typeof value === 'string' ? Date.parse(value) : Number.NaN));
  if (from !== undefined && from > now.getTime() + skewMs) return { check: fail('dates', say('dates-not-yet', { moment: new Date(from).toISOString() })), expired: false };
  if (until !== undefined && until < now.getTime()) return { check: fail('dates', say('dates-expired', { moment: new Date(until).toISOString() })), expired: true };
  return { check: pass('dates', until === undefined || Number.isNaN(until) ? 'dates-open' : say('dates-until', { moment: new Date(until).toISOString() })), expired: false };
}

function checkSubject(credential: JsonObject): Check {
  const subjects = asList(credential['credentialSubject']).filter(isObject);
  if (subjects.length === 0) return fail('subject', 'subject-nobody');
  const hashed = subjects.some((subject) => asList(subject['identifier']).some((each) => isObject(each) && each['hashed'] === true));
  return pass('subject', hashed ? 'subject-hashed' : 'subject-named');
}

/** Whom a credential speaks of, where it says so by an identifier. */
export function subjectIds(credential: JsonObject | null): readonly string[] {
  return asList(credential?.['credentialSubject']).flatMap((subject) => idOf(subject) ?? []);
}

function nameOf(issuer: unknown): string | null {
  return (isObject(issuer) ? firstText(issuer['name']) : null) ?? idOf(issuer);
}

function subjectOf(credential: JsonObject): string | null {
  const [subject] = asList(credential['credentialSubject']);
  if (!isObject(subject)) return null;
  const [identifier] = asList(subject['identifier']).filter(isObject);
  return firstText(subject['name']) ?? textOf(subject['id']) ?? (identifier === undefined || !hasType(identifier, 'IdentityObject') ? null : textOf(identifier['identityHash']));
}

function firstText(value: unknown): string | null {
  const [first] = asList(value);
  return isObject(first) ? textOf(first['@value']) : textOf(first);
}
