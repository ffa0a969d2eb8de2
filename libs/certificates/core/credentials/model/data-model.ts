import { say, type Sentence } from '../checks.js';
import { asList, hasType, idOf, isObject, isUrl, type JsonObject } from '../json.js';
import { credentialsV1, credentialsV2 } from '../proofs/contexts.js';
import { looksLikeJwt } from '../proofs/jwt.js';
import { isInstant } from './shape.js';

/** The version of the data model that a document's first context states. */
export function modelVersion(document: JsonObject): '2.0' | '1.1' | null {
  const [first] = asList(document['@context']);
  return first === credentialsV2 ? '2.0' : first === credentialsV1 ? '1.1' : null;
}

/** Where a document breaks the Verifiable Credentials Data Model, 2.0 or 1.1. */
export function dataModelFaults(document: JsonObject): readonly Sentence[] {
  const version = modelVersion(document);
  const contexts = asList(document['@context']);
  return [
    ...(version === null ? [say('context-first')] : []),
    ...(contexts.every((context) => isObject(context) || isUrl(context)) ? [] : [say('context-entry')]),
    ...typeFaults(document),
    ...identifierFaults('id', document['id']),
    ...(hasType(document, 'VerifiablePresentation') ? presentationFaults(document, version ?? '2.0') : credentialFaults(document, version ?? '2.0')),
  ];
}

function typeFaults(document: JsonObject): readonly Sentence[] {
  const types = asList(document['type']);
  const good = types.length > 0 && types.every((type) => typeof type === 'string' && type !== '');
  if (!good) return [say('type-bad')];
  return types.some((type) => type === 'VerifiableCredential' || type === 'VerifiablePresentation') ? [] : [say('type-lacks')];
}

function credentialFaults(document: JsonObject, version: '2.0' | '1.1'): readonly Sentence[] {
  return [...issuerFaults(document['issuer']), ...subjectFaults(document['credentialSubject']), ...dateFaults(document, version), ...languageFaults('', document), ...partFaults(document)];
}

function issuerFaults(issuer: unknown): readonly Sentence[] {
  if (issuer === undefined) return [say('at-missing', { at: 'issuer' })];
  const named = isObject(issuer) ? languageFaults('issuer.', issuer) : [];
  return [...(Array.isArray(issuer) || !isUrl(idOf(issuer)) ? [say('at-no-address', { at: 'issuer' })] : []), ...named];
}

function subjectFaults(subject: unknown): readonly Sentence[] {
  const subjects = asList(subject);
  if (subjects.length === 0) return [say('at-missing', { at: 'credentialSubject' })];
  return subjects.flatMap((each) => {
    if (!isObject(each) || Object.keys(each).length === 0) return [say('at-empty', { at: 'credentialSubject' })];
    return identifierFaults('credentialSubject.id', each['id']);
  });
}

function dateFaults(document: JsonObject, version: '2.0' | '1.1'): readonly Sentence[] {
  const [from, until] = validity(document);
  const faults = [...('issuanceDate' in document ? [document['issuanceDate']] : []), from, until].filter((value) => value !== undefined && !isInstant(value)).map(() => say('date-bad'));
  if (version === '1.1' && document['issuanceDate'] === undefined && document['validFrom'] === undefined) faults.push(say('at-missing', { at: 'issuanceDate' }));
  if (isInstant(from) && isInstant(until) && Date.parse(from) > Date.parse(until)) faults.push(say('ends-before'));
  return faults;
}

/** From when and until when, in the words of either version. */
export function validity(document: JsonObject): readonly [from: unknown, until: unknown] {
  return modelVersion(document) === '1.1'
    ? [document['issuanceDate'] ?? document['validFrom'], document['expirationDate'] ?? document['validUntil']]
    : [document['validFrom'], document['validUntil']];
}

/** A text, or texts with their language: nothing else may travel inside a name. */
function languageFaults(at: string, holder: JsonObject): readonly Sentence[] {
  const allowed = new Set(['@value', '@language', '@direction']);
  const good = (value: unknown) => typeof value === 'string' || (isObject(value) && typeof value['@value'] === 'string' && Object.keys(value).every((key) => allowed.has(key)));
  return ['name', 'description'].filter((field) => !asList(holder[field]).every(good)).map((field) => say('at-language', { at: `${at}${field}` }));
}

/** Parts of which the data model asks a type, and of some an address. */
const parts = [
  { name: 'credentialStatus', id: 'optional' },
  { name: 'credentialSchema', id: 'required' },
  { name: 'refreshService', id: 'none' },
  { name: 'termsOfUse', id: 'optional' },
  { name: 'evidence', id: 'optional' },
  { name: 'proof', id: 'none' },
] as const;

function partFaults(document: JsonObject): readonly Sentence[] {
  return parts.flatMap(({ name, id }) =>
    asList(document[name]).flatMap((part) => {
      if (!isObject(part)) return [say('at-object', { at: name })];
      const types = asList(part['type']);
      const typed = types.length > 0 && types.every((type) => typeof type === 'string' && type !== '') ? [] : [say('at-no-type', { at: name })];
      if (id === 'none') return typed;
      return [...typed, ...(id === 'required' && part['id'] === undefined ? [say('at-no-id', { at: name })] : identifierFaults(`${name}.id`, part['id']))];
    }),
  );
}

function presentationFaults(document: JsonObject, version: '2.0' | '1.1'): readonly Sentence[] {
  const holder = document['holder'];
  const held = asList(document['verifiableCredential']).flatMap((each) => {
    // Before version 2.0 a JWT stood there by itself.
    if (typeof each === 'string' && version === '1.1' && looksLikeJwt(each)) return [];
    if (!isObject(each)) return [say('presented-strange')];
    if (hasType(each, 'EnvelopedVerifiableCredential')) return typeof each['id'] === 'string' && each['id'].startsWith('data:') ? [] : [say('enveloped-empty')];
    if (!hasType(each, 'VerifiableCredential')) return [say('presented-type')];
    return typeof each['id'] === 'string' && each['id'].startsWith('data:') ? [say('enveloped-type')] : [];
  });
  return [...(holder === undefined || isUrl(idOf(holder)) ? [] : [say('at-no-address', { at: 'holder' })]), ...held, ...partFaults(document)];
}

function identifierFaults(name: string, value: unknown): readonly Sentence[] {
  return value === undefined || isUrl(value) ? [] : [say('at-address', { at: name })];
}
