import { asList, hasType, idOf, isObject, isUrl, type JsonObject } from '../json.js';
import { credentialsV1, credentialsV2 } from '../proofs/contexts.js';
import { isInstant } from './shape.js';

/** The version of the data model that a document's first context states. */
export function modelVersion(document: JsonObject): '2.0' | '1.1' | null {
  const [first] = asList(document['@context']);
  return first === credentialsV2 ? '2.0' : first === credentialsV1 ? '1.1' : null;
}

/** Where a document breaks the Verifiable Credentials Data Model, 2.0 or 1.1. */
export function dataModelFaults(document: JsonObject): readonly string[] {
  const version = modelVersion(document);
  const contexts = asList(document['@context']);
  return [
    ...(version === null ? ['The first @context is not that of Verifiable Credentials.'] : []),
    ...(contexts.every((context) => isObject(context) || isUrl(context)) ? [] : ['@context holds something that is no address.']),
    ...typeFaults(document),
    ...identifierFaults('id', document['id']),
    ...(hasType(document, 'VerifiablePresentation') ? presentationFaults(document) : credentialFaults(document, version ?? '2.0')),
  ];
}

function typeFaults(document: JsonObject): readonly string[] {
  const types = asList(document['type']);
  const good = types.length > 0 && types.every((type) => typeof type === 'string' && type !== '');
  if (!good) return ['type is missing or holds something that is no text.'];
  return types.some((type) => type === 'VerifiableCredential' || type === 'VerifiablePresentation') ? [] : ['type lacks VerifiableCredential.'];
}

function credentialFaults(document: JsonObject, version: '2.0' | '1.1'): readonly string[] {
  return [...issuerFaults(document['issuer']), ...subjectFaults(document['credentialSubject']), ...dateFaults(document, version), ...languageFaults('', document), ...partFaults(document)];
}

function issuerFaults(issuer: unknown): readonly string[] {
  if (issuer === undefined) return ['issuer is missing.'];
  const named = isObject(issuer) ? languageFaults('issuer.', issuer) : [];
  return [...(Array.isArray(issuer) || !isUrl(idOf(issuer)) ? ['issuer has no address.'] : []), ...named];
}

function subjectFaults(subject: unknown): readonly string[] {
  const subjects = asList(subject);
  if (subjects.length === 0) return ['credentialSubject is missing.'];
  return subjects.flatMap((each) => {
    if (!isObject(each) || Object.keys(each).length === 0) return ['credentialSubject is empty.'];
    return identifierFaults('credentialSubject.id', each['id']);
  });
}

function dateFaults(document: JsonObject, version: '2.0' | '1.1'): readonly string[] {
  const [from, until] = validity(document);
  const faults = [...('issuanceDate' in document ? [document['issuanceDate']] : []), from, until].filter((value) => value !== undefined && !isInstant(value)).map(() => 'A date of validity is no date with time and zone.');
  if (version === '1.1' && document['issuanceDate'] === undefined && document['validFrom'] === undefined) faults.push('issuanceDate is missing.');
  if (isInstant(from) && isInstant(until) && Date.parse(from) > Date.parse(until)) faults.push('The credential ends before it begins.');
  return faults;
}

/** From when and until when, in the words of either version. */
export function validity(document: JsonObject): readonly [from: unknown, until: unknown] {
  return modelVersion(document) === '1.1'
    ? [document['issuanceDate'] ?? document['validFrom'], document['expirationDate'] ?? document['validUntil']]
    : [document['validFrom'], document['validUntil']];
}

/** A text, or texts with their language: nothing else may travel inside a name. */
function languageFaults(at: string, holder: JsonObject): readonly string[] {
  const allowed = new Set(['@value', '@language', '@direction']);
  const good = (value: unknown) => typeof value === 'string' || (isObject(value) && typeof value['@value'] === 'string' && Object.keys(value).every((key) => allowed.has(key)));
  return ['name', 'description'].filter((field) => !asList(holder[field]).every(good)).map((field) => `${at}${field} is neither a text nor a text with its language.`);
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

function partFaults(document: JsonObject): readonly string[] {
  return parts.flatMap(({ name, id }) =>
    asList(document[name]).flatMap((part) => {
      if (!isObject(part)) return [`${name} is no object.`];
      const types = asList(part['type']);
      const typed = types.length > 0 && types.every((type) => typeof type === 'string' && type !== '') ? [] : [`${name} has no type.`];
      if (id === 'none') return typed;
      return [...typed, ...(id === 'required' && part['id'] === undefined ? [`${name} has no id.`] : identifierFaults(`${name}.id`, part['id']))];
    }),
  );
}

function presentationFaults(document: JsonObject): readonly string[] {
  const holder = document['holder'];
  const held = asList(document['verifiableCredential']).flatMap((each) => {
    if (!isObject(each)) return ['verifiableCredential holds something that is no credential.'];
    if (hasType(each, 'EnvelopedVerifiableCredential')) return typeof each['id'] === 'string' && each['id'].startsWith('data:') ? [] : ['An enveloped credential lacks its data.'];
    if (!hasType(each, 'VerifiableCredential')) return ['verifiableCredential holds something of another type.'];
    return typeof each['id'] === 'string' && each['id'].startsWith('data:') ? ['An enveloped credential lacks its type.'] : [];
  });
  return [...(holder === undefined || isUrl(idOf(holder)) ? [] : ['holder has no address.']), ...held, ...partFaults(document)];
}

function identifierFaults(name: string, value: unknown): readonly string[] {
  return value === undefined || isUrl(value) ? [] : [`${name} is no single absolute address.`];
}
