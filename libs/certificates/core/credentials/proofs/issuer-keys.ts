import type { JsonWebKey } from 'node:crypto';
import { say, type Sentence } from '../checks.js';
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
  readonly said: readonly Sentence[];
}

const refused = (...said: readonly Sentence[]): ResolvedKey => ({ key: null, standing: 'refused', said });

/** Finds the key of a verification method: did:key, did:web, or the address of a document, a JWK or a set of them. */
export async function resolveKey(method: string, issuer: string, fetchJson: FetchJson, use: KeyUse = 'assertionMethod'): Promise<ResolvedKey> {
  const [base = '', fragment = ''] = method.split('#', 2);
  if (base.startsWith('did:key:')) return didKey({ did: base, fragment, issuer, use }, fetchJson);
  const address = documentAddress(base);
  const carried = readMultikey(fragment);
  if (address === null && base === issuer && base.startsWith('urn:') && carried !== null) return { key: carried, standing: 'unconfirmed', said: [say('key-no-list')] };
  if (address === null) return refused(say('key-named', { method }));
  if (carried === null && /^z[1-9A-HJ-NP-Za-km-z]{40,}$/.test(fragment)) return refused(say('key-damaged'));
  if (base !== issuer && !sameIssuer(base, issuer)) return { ...refused(say('key-of-another')), key: carried };
  try {
    return listedKey(await fetchJson(address), method, fragment, use);
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error;
    if (error instanceof FetchRefused) return { key: carried, standing: carried === null ? 'refused' : 'unconfirmed', said: [say('key-not-asked'), error.sentence] };
    return { key: carried, standing: 'unconfirmed', said: [say('key-unreachable'), error.sentence] };
  }
}

/** Whether the issuer itself publishes a key that came along with the credential. */
export async function confirmKey(key: PublicKey, issuer: string, fetchJson: FetchJson, use: KeyUse = 'assertionMethod'): Promise<ResolvedKey> {
  const address = documentAddress(issuer);
  if (address === null) return { key, standing: 'unconfirmed', said: [say('key-no-list')] };
  try {
    const document = await fetchJson(address);
    const published = isObject(document) ? publishedKeys(document, use) : [];
    if (published.length === 0) return { key, standing: 'unconfirmed', said: [say('key-none-published')] };
    const found = published.some(({ key: other }) => other.key.equals(key.key));
    return found ? { key, standing: 'confirmed', said: [say('key-published')] } : { key, standing: 'refused', said: [say('key-unpublished')] };
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error;
    return { key, standing: 'unconfirmed', said: [say('key-came-unreachable'), error.sentence] };
  }
}

async function didKey({ did, fragment, issuer, use }: { did: string; fragment: string; issuer: string; use: KeyUse }, fetchJson: FetchJson): Promise<ResolvedKey> {
  const multikey = did.slice('did:key:'.length);
  const key = readMultikey(multikey);
  if (key === null) return refused(say('did-key-unknown', { did }));
  if (fragment !== '' && fragment !== multikey) return refused(say('did-key-other'));
  if (issuer === did) return { key, standing: 'confirmed', said: [say('did-key-itself')] };
  if (issuer.startsWith('did:key:')) return { key, standing: 'refused', said: [say('key-of-another')] };
  const { standing, said } = await confirmKey(key, issuer, fetchJson, use);
  return { key, standing, said: standing === 'unconfirmed' ? [say('did-key-alone')] : said };
}

function listedKey(document: unknown, method: string, fragment: string, use: KeyUse): ResolvedKey {
  const keys = isObject(document) ? publishedKeys(document, use) : [];
  const wanted = readMultikey(fragment);
  const found = keys.find(({ id }) => id === method || (id !== null && fragment !== '' && (id === `#${fragment}` || id === fragment))) ?? keys.find(({ key }) => wanted !== null && key.key.equals(wanted.key)) ?? (fragment === '' && keys.length === 1 ? keys[0] : undefined);
  if (found === undefined) return { ...refused(say('key-unlisted')), key: wanted };
  return { key: found.key, standing: 'confirmed', said: [say('key-published')] };
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
