import { createHmac, createSign, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { Unreachable, type FetchJson } from '../fetching/fetch-json.js';
import { readCredentialFile } from '../files/read-file.js';
import type { JsonObject } from '../json.js';
import { credentialsV1, credentialsV2, openBadgesContext } from '../proofs/contexts.js';
import { encodeBase58 } from '../proofs/base58.js';
import { signedBytes, withProof } from '../proofs/data-integrity.js';
import { documentLoader } from '../proofs/document-loader.js';
import { writeMultikey } from '../proofs/multikey.js';
import { encodeList } from '../status/status-list.js';
import { verifyForeign, type FileVerdict } from '../verification/verify-foreign.js';

export const now = new Date('2026-11-25T12:00:00Z');
export const issuer = 'https://issuer.example/me';
export const [own, stranger] = [generateKeyPairSync('ed25519'), generateKeyPairSync('ed25519')];
const curve = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const rsa = generateKeyPairSync('rsa', { modulusLength: 2_048 });
export const [ownKey, strangersKey] = [writeMultikey(own.publicKey), writeMultikey(stranger.publicKey)];
export const didOf = (key: string) => `did:key:${key}#${key}`;
export const [holder, strangersDid] = [`did:key:${ownKey}`, `did:key:${strangersKey}`];

/** What lies at the addresses of the issuer; nothing else answers. */
const published = new Map<string, unknown>();
const method = (name: string, key: JsonObject) => ({ id: `${issuer}#${name}`, type: 'Multikey', controller: issuer, ...key });
published.set(issuer, {
  id: issuer,
  verificationMethod: [method('key', { publicKeyMultibase: ownKey }), method('curve', { publicKeyJwk: curve.publicKey.export({ format: 'jwk' }) }), method('rsa', { publicKeyJwk: rsa.publicKey.export({ format: 'jwk' }) })],
  assertionMethod: ['key', 'curve', 'rsa'].map((name) => `${issuer}#${name}`),
});
export const publish = (address: string, document: unknown) => published.set(address, document);
const fetchJson: FetchJson = async (url) => {
  if (!published.has(url)) throw new Unreachable('fetch-failed', { host: 'issuer.example' });
  return published.get(url);
};
const { load } = documentLoader(fetchJson);

/** A small badge of somebody else, with what a case changes in it. */
export function badge(changed: JsonObject = {}): JsonObject {
  return {
    '@context': [credentialsV2, openBadgesContext],
    id: 'urn:uuid:a63a60be-f4af-491c-87fc-2c8fd3007a58',
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: 'Badge',
    issuer: { id: issuer, type: ['Profile'], name: 'Issuer' },
    validFrom: '2026-01-01T00:00:00Z',
    credentialSubject: { type: ['AchievementSubject'], id: 'did:example:me', achievement: { id: 'urn:uuid:bd6d9316-f7ae-4073-a1e5-2f7f5bd22922', type: ['Achievement'], name: 'Listening', description: 'D', criteria: { narrative: 'N' } } },
    ...changed,
  };
}

export async function signed(document: JsonObject, key: KeyObject = own.privateKey, verificationMethod = `${issuer}#key`): Promise<JsonObject> {
  return withProof(document, key, { verificationMethod, created: new Date('2026-02-01T00:00:00Z') }, load);
}

/** A presentation with what its holder signs it with. */
export async function presented(document: JsonObject, options: JsonObject = {}, key: KeyObject = own.privateKey): Promise<JsonObject> {
  const proof = { type: 'DataIntegrityProof', cryptosuite: 'eddsa-rdfc-2022', created: '2026-11-20T00:00:00Z', challenge: '7a1f', verificationMethod: didOf(ownKey), proofPurpose: 'authentication', ...options };
  return { ...document, proof: { ...proof, proofValue: `z${encodeBase58(sign(null, await signedBytes(document, proof, 'rdf', load), key))}` } };
}

export function claimsOf(document: JsonObject): JsonObject {
  return { ...document, iss: issuer, jti: document['id'], nbf: Math.floor(Date.parse(String(document['validFrom'])) / 1_000), sub: 'did:example:me' };
}

const encoded = (part: unknown) => Buffer.from(typeof part === 'string' ? part : JSON.stringify(part)).toString('base64url');

export function jwt(header: JsonObject, payload: unknown, key: KeyObject = own.privateKey): string {
  const text = `${encoded({ alg: 'EdDSA', kid: `${issuer}#key`, ...header })}.${encoded(payload)}`;
  return `${text}.${signatureOf(text, String(header['alg'] ?? 'EdDSA'), key)}`;
}

function signatureOf(text: string, algorithm: string, key: KeyObject): string {
  if (algorithm === 'ES256') return createSign('sha256').update(text).sign({ key: curve.privateKey, dsaEncoding: 'ieee-p1363' }).toString('base64url');
  if (algorithm === 'RS256') return createSign('sha256').update(text).sign(rsa.privateKey).toString('base64url');
  // As those do who take the public key for a shared secret.
  if (algorithm === 'HS256') return createHmac('sha256', ownKey).update(text).digest('base64url');
  return sign(null, Buffer.from(text), key).toString('base64url');
}

/** The draft of status lists goes with version 1.1 of the data model. */
export const contextsOf2021 = [credentialsV1, 'https://w3id.org/vc/status-list/2021/v1', 'https://w3id.org/security/data-integrity/v2'] as const;

interface ListCase {
  readonly taken?: readonly number[];
  readonly changed?: JsonObject;
  readonly key?: KeyObject;
  readonly by?: string;
  /** As the draft of 2021 has it. */
  readonly older?: boolean;
}

/** Publishes a status list; answers an entry in it. */
export async function listAt(name: string, { taken = [], changed = {}, key = own.privateKey, by, older = false }: ListCase = {}): Promise<(index: number, purpose?: string) => JsonObject> {
  const address = `https://issuer.example/lists/${name}`;
  const kind = older ? 'StatusList2021' : 'BitstringStatusList';
  const list = { ...(older ? { '@context': [...contextsOf2021], issuanceDate: '2026-01-01T00:00:00Z' } : { '@context': [credentialsV2], validFrom: '2026-01-01T00:00:00Z' }), id: address, type: ['VerifiableCredential', `${kind}Credential`], issuer, credentialSubject: { id: `${address}#list`, type: kind, statusPurpose: 'revocation', encodedList: encodeList(taken).slice(older ? 1 : 0) }, ...changed };
  published.set(address, await signed(list, key, by));
  return (index, statusPurpose = 'revocation') => ({ id: `${address}#${index}`, type: `${kind}Entry`, statusPurpose, statusListIndex: String(index), statusListCredential: address });
}

export async function verdictOn(file: Uint8Array | string | JsonObject): Promise<FileVerdict> {
  const bytes = file instanceof Uint8Array ? file : Buffer.from(typeof file === 'string' ? file : JSON.stringify(file));
  return verifyForeign(readCredentialFile(bytes), fetchJson, now);
}
