import jsonld from 'jsonld';
import { fail, listed, pass, verdictOf, warn, type Check, type Verdict } from '../checks.js';
import { Unreachable, type FetchJson } from '../fetching/fetch-json.js';
import { asList, hasType, idOf, isObject, textOf, type JsonObject } from '../json.js';
import { modelVersion, validity } from '../model/data-model.js';
import { contextFaults, hasOlderContext, schemaFaults } from '../model/open-badge.js';
import { ContextUnreachable, documentLoader, type DocumentLoader } from '../proofs/document-loader.js';
import { readJwt } from '../proofs/jwt.js';
import { explain } from './explain.js';
import { checkEndorsements } from './endorsements.js';
import { checkHeld } from './held.js';
import { verifyPresentation } from './presentation.js';
import { checkEmbedded, checkJwt, type ProofAnswer } from './proofs.js';
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

export function surroundings(fetchJson: FetchJson, now: Date): Surroundings {
  const { load, foreign } = documentLoader(fetchJson);
  return { fetchJson, load, foreignContexts: foreign, now, depth: 2 };
}

/** Checks a Verifiable Credential in full, Open Badges 3.0 above all; the network is used through `fetchJson` alone. */
export async function verifyCredential(carried: CarriedCredential, around: Surroundings): Promise<CredentialVerdict> {
  const jwt = carried.form === 'jwt' ? readJwt(carried.text) : null;
  if (typeof jwt === 'string') return { verdict: 'invalid', issuer: null, subject: null, state: null, checks: [fail('proof', jwt)], credential: null };
  const credential = carried.form === 'json' ? carried.document : (jwt?.credential ?? {});
  const within = (each: CarriedCredential) => verifyCredential(each, { ...around, depth: around.depth - 1 });
  if (carried.form === 'json' && hasType(credential, 'VerifiablePresentation')) return verifyPresentation(credential, around.depth, within);
  const contexts = await checkContexts(credential, around);
  const contextsGone = contexts.result === 'warn' && around.foreignContexts.length > 0;
  const proof: ProofAnswer = carried.form === 'jwt' && jwt !== null ? await checkJwt(carried.text, jwt, around) : await checkEmbedded(credential, around);
  const dates = checkDates(credential, around.now);
  const { check: status, state } = await checkStatus(credential, around, (list, within) => verifyCredential(list, { ...within, depth: 0 }));
  const endorsements = around.depth > 0 ? await checkEndorsements(credential, within) : null;
  const held = await checkHeld(credential, around.depth, within);
  const checks = [checkSchema(credential), contexts, proof.proof, proof.issuer, dates.check, status, checkSubject(credential), ...(endorsements === null ? [] : [endorsements]), ...(held === null ? [] : [held])];
  const verdict = verdictOf(checks);
  const good = verdict !== 'invalid' && !contextsGone ? 'valid' : null;
  return { verdict, issuer: nameOf(credential['issuer']), subject: subjectOf(credential), state: state ?? (dates.expired ? 'expired' : good), checks, credential };
}

function checkSchema(credential: JsonObject): Check {
  const faults = schemaFaults(credential);
  if (faults.length > 0) return fail('schema', listed(faults));
  const foreign = asList(credential['credentialSchema']).map(idOf).filter((id) => id === null || !/^https:\/\/purl\.imsglobal\.org\/spec\/(ob\/v3p0|clr\/v2p0)\/schema\//.test(id));
  if (foreign.length > 0) return warn('schema', `The issuer names a schema of its own, which was not applied: ${foreign[0]}`);
  if (modelVersion(credential) === '1.1') return warn('schema', 'The credential is written in version 1.1 of the data model, which 2.0 has replaced.');
  return pass('schema', 'The credential is built as the specification says.');
}

async function checkContexts(credential: JsonObject, { load, foreignContexts }: Surroundings): Promise<Check> {
  const faults = contextFaults(credential);
  if (faults.length > 0) return fail('contexts', listed(faults));
  try {
    const { proof: _proof, ...unsecured } = credential;
    await jsonld.expand(unsecured, { safe: true, documentLoader: load });
    if (foreignContexts.length > 0) return warn('contexts', `Words are used as these foreign contexts define them: ${foreignContexts.join(', ')}`);
    if (asList(credential['@context']).some(isObject)) return warn('contexts', 'The credential brings the meaning of some of its words along itself.');
    if (hasOlderContext(credential)) return warn('contexts', 'The credential names a context of Open Badges that was written for an older data model.');
    return pass('contexts', 'Every word of the credential has a known meaning.');
  } catch (error) {
    if (error instanceof ContextUnreachable || error instanceof Unreachable) return warn('contexts', error.message);
    const cause = error instanceof Error && isObject(error) && isObject(error['details']) ? error['details']['cause'] : undefined;
    if (cause instanceof ContextUnreachable) return warn('contexts', cause.message);
    return fail('contexts', `The credential uses words that have no meaning, or contexts that contradict each other: ${explain(error)}`);
  }
}

function checkDates(credential: JsonObject, now: Date): { readonly check: Check; readonly expired: boolean } {
  const [from, until] = validity(credential).map((value) => (typeof value === 'string' ? Date.parse(value) : Number.NaN));
  if (from !== undefined && from > now.getTime() + skewMs) return { check: fail('dates', `The credential is valid only from ${new Date(from).toISOString()}.`), expired: false };
  if (until !== undefined && until < now.getTime()) return { check: fail('dates', `The credential expired at ${new Date(until).toISOString()}.`), expired: true };
  return { check: pass('dates', until === undefined || Number.isNaN(until) ? 'The credential has begun and does not expire.' : `The credential is valid until ${new Date(until).toISOString()}.`), expired: false };
}

function checkSubject(credential: JsonObject): Check {
  const subjects = asList(credential['credentialSubject']).filter(isObject);
  if (subjects.length === 0) return fail('subject', 'The credential speaks of nobody.');
  const hashed = subjects.some((subject) => asList(subject['identifier']).some((each) => isObject(each) && each['hashed'] === true));
  return pass('subject', hashed ? 'The subject is named by a hash, which its holder can match.' : 'The subject is named.');
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
