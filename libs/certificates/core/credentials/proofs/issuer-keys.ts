import type { JsonWebKey } from 'node:crypto';
import { asList, idOf, isObject, textOf, type JsonObject } from '../json.js';
import { FetchRefused, Unreachable, type FetchJson } from '../fetching/fetch-json.js';
import { readJwk, readMultikey, type PublicKey } from './multikey.js';

/** What a key is for: issuers assert, holders authenticate themselves. */
export type KeyUse = 'assertionMethod' | 'authentication';

/** The key that a proof names, and what ties it to the issuer. */
export interface ResolvedKey {
  readonly key: PublicKey | null;
  /** `confirmed`: the issuer's own document lists the key. `unconfirmed`: nobody could be asked. `refused`: it cannot be the issuer's. */
  readonly standing: 'confirmed' | 'unconfirmed' | 'refused';
  readonly detail: string;
}

const refused = (detail: string): ResolvedKey => ({ key: null, standing: 'refused', detail });

/** Finds the key of a verification method: did:key, did:web, or the address of a document, a JWK or a set of them. */
export async function resolveKey(method: string, issuer: string, fetchJson: FetchJson, use: KeyUse = 'assertionMethod'): Promise<ResolvedKey> {
  const [base = '', fragment = ''] = method.split('#', 2);
  if (base.startsWith('did:key:')) return didKey({ did: base, fragment, issuer, use }, fetchJson);
  const address = documentAddress(base);
  const carried = readMultikey(fragment);
  if (address === null && base === issuer && base.startsWith('urn:') && carried !== null) return { key: carried, standing: 'unconfirmed', detail: 'The key came with the credential, and the issuer’s address leads to no list of keys.' };
  if (address === null) return refused(`The key ${method} is named in a way that is not known here.`);
  if (carried === null && /^z[1-9A-HJ-NP-Za-km-z]{40,}$/.test(fragment)) return refused('The key that the proof names is damaged.');
  if (base !== issuer && !sameIssuer(base, issuer)) return { ...refused('The signing key belongs to another than the issuer.'), key: carried };
  try {
    return listedKey(await fetchJson(address), method, fragment, use);
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error;
    if (error instanceof FetchRefused) return { key: carried, standing: carried === null ? 'refused' : 'unconfirmed', detail: `The issuer’s keys were not asked for: ${error.message}` };
    return { key: carried, standing: 'unconfirmed', detail: `The issuer could not be asked for its keys: ${error.message}` };
  }
}

/** Whether the issuer itself publishes a key that came along with the credential. */
export async function confirmKey(key: PublicKey, issuer: string, fetchJson: FetchJson, use: KeyUse = 'assertionMethod'): Promise<ResolvedKey> {
  const address = documentAddress(issuer);
  if (address === null) return { key, standing: 'unconfirmed', detail: 'The key came with the credential, and the issuer’s address leads to no list of keys.' };
  try {
    const document = await fetchJson(address);
    const published = isObject(document) ? publishedKeys(document, use) : [];
    if (published.length === 0) return { key, standing: 'unconfirmed', detail: 'The key came with the credential, and the issuer publishes no keys.' };
    const found = published.some(({ key: other }) => other.key.equals(key.key));
    return found ? { key, standing: 'confirmed', detail: 'The issuer publishes the signing key.' } : { key, standing: 'refused', detail: 'The issuer does not publish the key that the credential was signed with.' };
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error;
    return { key, standing: 'unconfirmed', detail: `The key came with the credential, and the issuer could not be asked for it: ${error.message}` };
  }
}

async function didKey({ did, fragment, issuer, use }: { did: string; fragment: string; issuer: string; use: KeyUse }, fetchJson: FetchJson): Promise<ResolvedKey> {
  const multikey = did.slice('did:key:'.length);
  const key = readMultikey(multikey);
  if (key === null) return refused(`${did} holds no key that is known here.`);
  if (fragment !== '' && fragment !== multikey) return refused('The key is named by another than its own did:key.');
  if (issuer === did) return { key, standing: 'confirmed', detail: 'The issuer is its key (did:key).' };
  if (issuer.startsWith('did:key:')) return { key, standing: 'refused', detail: 'The signing key belongs to another than the issuer.' };
  const { standing, detail } = await confirmKey(key, issuer, fetchJson, use);
  return { key, standing, detail: standing === 'unconfirmed' ? 'The signing key stands for itself (did:key); nothing ties it to the issuer that is named.' : detail };
}

function listedKey(document: unknown, method: string, fragment: string, use: KeyUse): ResolvedKey {
  const keys = isObject(document) ? publishedKeys(document, use) : [];
  const wanted = readMultikey(fragment);
  const found = keys.find(({ id }) => id === method || (id !== null && fragment !== '' && (id === `#${fragment}` || id === fragment))) ?? keys.find(({ key }) => wanted !== null && key.key.equals(wanted.key)) ?? (fragment === '' && keys.length === 1 ? keys[0] : undefined);
  if (found === undefined) return { ...refused('The issuer does not publish the key that the credential names.'), key: wanted };
  return { key: found.key, standing: 'confirmed', detail: 'The issuer publishes the signing key.' };
}

interface PublishedKey {
  readonly id: string | null;
  readonly key: PublicKey;
}

/** Keys of a controlled identifier document that may be used so, of a set of JWKs, or of a single JWK. */
function publishedKeys(document: JsonObject, use: KeyUse): readonly PublishedKey[] {
  if (typeof document['kty'] === 'string') return jwkEntry(document, textOf(document['kid']));
  if (Array.isArray(document['keys'])) return document['keys'].flatMap((jwk) => (isObject(jwk) ? jwkEntry(jwk, textOf(jwk['kid'])) : []));
  const methods = asList(document['verificationMethod']).filter(isObject);
  const listed = document[use];
  const own = asList(listed).filter(isObject);
  const named = new Set(asList(listed).map(idOf));
  const usable = listed === undefined ? [] : [...own, ...methods.filter((method) => named.has(textOf(method['id'])))];
  return usable.filter((method) => method['revoked'] === undefined).flatMap(methodEntry);
}

function methodEntry(method: JsonObject): readonly PublishedKey[] {
  const id = textOf(method['id']);
  const multibase = textOf(method['publicKeyMultibase']);
  const key = multibase === null ? null : readMultikey(multibase);
  if (key !== null) return [{ id, key }];
  return isObject(method['publicKeyJwk']) ? jwkEntry(method['publicKeyJwk'], id) : [];
}

function jwkEntry(jwk: JsonObject, id: string | null): readonly PublishedKey[] {
  const key = readJwk(jwk as JsonWebKey);
  return key === null ? [] : [{ id, key }];
}

/** Where the document of an issuer is; null for identifiers that lead nowhere. */
function documentAddress(issuer: string): string | null {
  if (/^https?:\/\//.test(issuer)) return issuer;
  const parts = issuer.match(/^did:web:([A-Za-z0-9.%_:-]+)$/)?.[1]?.split(':');
  if (parts === undefined) return null;
  try {
    const [host = '', ...path] = parts.map(decodeURIComponent);
    const url = new URL(`https://${host}/${path.length === 0 ? '.well-known' : path.map(encodeURIComponent).join('/')}/did.json`);
    return url.host.toLowerCase() === host.toLowerCase() ? url.href : null;
  } catch {
    return null;
  }
}

/** did:web and the address it stands for are the same issuer; so is the folder that a JWK lies in below the issuer's address. */
function sameIssuer(base: string, issuer: string): boolean {
  const [one, other] = [documentAddress(base), documentAddress(issuer)];
  return one !== null && other !== null && (one === other || one.startsWith(`${other.replace(/\/$/, '')}/`) || new URL(one).origin === new URL(other).origin && one.includes('/.well-known/'));
}
