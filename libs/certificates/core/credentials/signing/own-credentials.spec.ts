import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import { decodeList as decodeWithOther } from '@digitalbazaar/vc-bitstring-status-list';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import jsigs from 'jsonld-signatures';
import { createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import { offline, Unreachable, type FetchJson } from '../fetching/fetch-json.js';
import { bakeBadge } from '../files/bake-badge.js';
import { readCredentialFile } from '../files/read-file.js';
import { asList, isObject, type JsonObject } from '../json.js';
import { schemaFaults } from '../model/open-badge.js';
import { changedCredential } from '../own/changes.js';
import { canonicalQuads } from '../proofs/canonical.js';
import { withProof } from '../proofs/data-integrity.js';
import { documentLoader } from '../proofs/document-loader.js';
import { writeMultikey } from '../proofs/multikey.js';
import { encodeList, statusListCredential } from '../status/status-list.js';
import { bitAt, decodeList } from '../verification/status.js';
import { claims, record } from '../testing/records.js';
import { surroundings, verifyCredential } from '../verification/verify-credential.js';
import { issuerAddress, keyAddress, keyFragment, statusListAddress } from './addresses.js';
import { didDocument, issuerDocument, jwkOf } from './issuer-document.js';
import { hashedName, openBadgeOf } from './open-badge-of.js';
import { signJwt } from './sign-jwt.js';

const baseUrl = 'https://kaasa.example';
const place = { baseUrl, listId: '0193c1a0-0000-7000-8000-000000000001', listIndex: 4_711 };
const now = new Date('2026-11-25T12:00:00Z');
const { load } = documentLoader(offline);
const { privateKey } = generateKeyPairSync('ed25519');
const keyId = writeMultikey(createPublicKey(privateKey));
const certificate = record();
const { programmeId } = certificate;
const issuer = { programmeId, name: 'P', baseUrl };
const stored = { id: keyId, sealed: Buffer.alloc(0), seal: '', createdAt: now, retiredAt: null, revokedAt: null };
const method = keyFragment(baseUrl, programmeId, keyId);

const badge = openBadgeOf(certificate, place);
const jwt = signJwt(badge, privateKey, keyAddress(baseUrl, programmeId, keyId));
const proven = await withProof(badge, privateKey, { verificationMethod: method, created: now }, load);

/** The installation's public addresses, answered from memory. */
async function published(taken: readonly number[] = []): Promise<FetchJson> {
  const address = statusListAddress(baseUrl, place.listId);
  const list = await withProof(statusListCredential({ address, issuer: issuerAddress(baseUrl, programmeId), taken, at: now }), privateKey, { verificationMethod: method, created: now }, load);
  const documents: Record<string, unknown> = { [issuerAddress(baseUrl, programmeId)]: issuerDocument(issuer, [stored]), [keyAddress(baseUrl, programmeId, keyId)]: jwkOf(keyId, 'k'), [address]: list };
  return async (url) => documents[url] ?? Promise.reject(new Unreachable('fetch-not-at-hand'));
}
const check = async (file: Buffer | string, fetchJson?: FetchJson) => {
  const [carried] = readCredentialFile(Buffer.from(file)).credentials;
  return carried === undefined ? { verdict: 'invalid', state: null, checks: [] } : verifyCredential(carried, surroundings(fetchJson ?? untouched, now));
};

const untouched = await published();

describe('a badge of ours', () => {
  it('is built as Open Badges 3.0 says, and carries neither name nor address of its holder', () => {
    expect(schemaFaults(badge)).toEqual([]);
    const text = JSON.stringify(badge);
    for (const part of ['Õnne', 'Žukov', '@kaasa']) expect(text).not.toContain(part);
    expect(badge).toMatchObject({ credentialSubject: { identifier: [{ identityHash: hashedName(claims.holderName, certificate.contentHash.slice(0, 32)) }], achievement: { inLanguage: 'et', alignment: [{ targetCode: '6', targetName: 'Civic-mindedness' }, { targetCode: '20' }, { targetCode: '2.3' }] } } });
  });

  it('says that outcomes were reached, and in percent what was reached where the record does; a changed figure is named', () => {
    expect(badge).toMatchObject({ credentialSubject: { result: [{ status: 'Completed' }] } });
    const scored = openBadgeOf({ ...certificate, claims: { ...claims, resultPercent: 87 } }, place);
    expect(schemaFaults(scored)).toEqual([]);
    const { achievement, result } = scored['credentialSubject'] as { achievement: { resultDescription: { id: string; resultType: string }[] }; result: JsonObject[] };
    expect(achievement.resultDescription.map(({ resultType }) => resultType)).toEqual(['Status', 'Percent']);
    expect(result[1]).toEqual({ type: ['Result'], resultDescription: achievement.resultDescription[1]?.id, value: '87' });
    const better = JSON.parse(JSON.stringify(scored).replace('"value":"87"', '"value":"100"')) as JsonObject;
    expect(changedCredential(scored, better, claims).map(({ field }) => field)).toEqual(['resultPercent']);
    expect(openBadgeOf({ ...certificate, claims: { ...claims, assessed: false } }, place)['credentialSubject']).not.toHaveProperty('result');
  });

  it('says its name and description in each language that the record has, as one property to who reads it as JSON-LD', async () => {
    const texts = (activityTitle: string) => ({ programmeTitle: 'P', activityTitle, place: '', modules: [], outcomes: [] });
    const { activityTitle } = claims;
    const many = openBadgeOf({ ...certificate, claims: { ...claims, texts: { et: texts(activityTitle), ru: texts('Активный гражданин'), en: texts('Active citizen') } } }, place);
    expect(schemaFaults(many)).toEqual([]);
    expect(many).toMatchObject({ name: activityTitle, credentialSubject: { achievement: { name: activityTitle } } });
    const quads = await canonicalQuads(many, load);
    const values = (word: string) => quads.split('\n').filter((quad) => quad.includes(`<https://schema.org/${word}>`)).map((quad) => quad.slice(quad.indexOf('"'), -2));
    const names = values('name');
    for (const name of [`"${activityTitle}"`, '"Активный гражданин"@ru', '"Active citizen"@en']) expect(names.filter((each) => each === name)).toHaveLength(2);
    expect(values('description').map((text) => /@\w+$/.exec(text)?.[0] ?? '').sort()).toEqual(['', '@en', '@ru']);
    const signed = await withProof(many, privateKey, { verificationMethod: method, created: now }, load);
    expect(await check(JSON.stringify(signed))).toMatchObject({ verdict: 'valid' });
    expect(await check(JSON.stringify(signed).replace('Active citizen', 'Another'))).toMatchObject({ verdict: 'invalid' });
    expect(changedCredential(many, JSON.parse(JSON.stringify(many).replaceAll('Active citizen', 'Another')) as JsonObject, claims).map(({ field }) => field)).toEqual(['activityTitle']);
    // What was issued before records had their texts in every language is made as it was.
    expect(JSON.stringify(badge)).not.toContain('https://schema.org/');
  });

  it.each([
    ['JWT', jwt],
    ['JSON-LD', JSON.stringify(proven)],
    ['badge image', bakeBadge(jwt)],
  ])('is valid as %s', async (_, file) => expect(await check(file)).toMatchObject({ verdict: 'valid', state: 'valid', checks: expect.not.arrayContaining([expect.objectContaining({ result: 'warn' })]) }));

  it('says that it was taken back as soon as its list does', async () => {
    expect(await check(jwt, await published([4_711]))).toMatchObject({ verdict: 'invalid', state: 'revoked' });
    expect(await check(jwt, await published([4_710, 4_712]))).toMatchObject({ verdict: 'valid' });
  });

  it('is refused once its key was revoked, and stays good when the key was retired', async () => {
    const withKeys = (key: object): FetchJson => async (url) => (url === issuerAddress(baseUrl, programmeId) ? issuerDocument(issuer, [{ ...stored, ...key }]) : untouched(url));
    expect((await check(JSON.stringify(proven), withKeys({ retiredAt: now }))).checks).toContainEqual(expect.objectContaining({ check: 'issuer', result: 'pass' }));
    expect(await check(JSON.stringify(proven), withKeys({ retiredAt: now, revokedAt: now }))).toMatchObject({ verdict: 'invalid' });
  });

  it('has the same picture and bytes each time', () => expect(bakeBadge(jwt).equals(bakeBadge(jwt))).toBe(true));

  it('is never good after any change of a value', async () => {
    const paths = leaves(proven);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), fc.string({ minLength: 1, maxLength: 5 }), async (path, extra) => {
        const changed = set(proven, path, extra);
        if (JSON.stringify(changed) === JSON.stringify(proven)) return;
        expect((await check(JSON.stringify(changed))).verdict).toBe('invalid');
      }),
      { numRuns: 12 },
    );
  });

  it('is never good after any change of the signature, also of its unused bits', async () => {
    const [head = '', body = '', signature = ''] = jwt.split('.');
    await fc.assert(
      fc.asyncProperty(fc.nat(signature.length - 1), fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'), async (at, letter) => {
        const changed = signature.slice(0, at) + letter + signature.slice(at + 1);
        expect((await check(`${head}.${body}.${changed}`)).verdict).toBe(changed === signature ? 'valid' : 'invalid');
      }),
      { numRuns: 12 },
    );
    for (const letter of 'AQgw') if (!signature.endsWith(letter)) expect((await check(`${head}.${body}.${signature.slice(0, -1)}${letter}`)).verdict).toBe('invalid');
    expect((await check(`${head}.${body}.${signature}=`)).verdict).toBe('invalid');
  });
});

describe('software that the product does not use', () => {
  it('takes the Data Integrity proof, and refuses it once a claim was changed', async () => {
    const others = async (url: string) => {
      const own = { [issuerAddress(baseUrl, programmeId)]: issuerDocument(issuer, [stored]), [method]: { '@context': 'https://w3id.org/security/multikey/v1', id: method, type: 'Multikey', controller: issuerAddress(baseUrl, programmeId), publicKeyMultibase: keyId } }[url];
      return own === undefined ? load(url) : { documentUrl: url, document: own };
    };
    const suite = () => new DataIntegrityProof({ cryptosuite });
    const verified = async (document: JsonObject) => (await jsigs.verify(document, { suite: suite(), purpose: new jsigs.purposes.AssertionProofPurpose(), documentLoader: others })).verified;
    expect(await verified(proven)).toBe(true);
    expect(await verified({ ...proven, name: 'Another' })).toBe(false);
  });

  it('takes the JWT', () => {
    const [head = '', body = '', signature = ''] = jwt.split('.');
    expect(verify(null, Buffer.from(`${head}.${body}`), createPublicKey(privateKey), Buffer.from(signature, 'base64url'))).toBe(true);
    expect(JSON.parse(Buffer.from(body, 'base64url').toString())).toMatchObject({ iss: issuerAddress(baseUrl, programmeId), jti: badge['id'], nbf: certificate.issuedAt.getTime() / 1_000 });
  });

  it('reads the status list as we do', async () => {
    const taken = [0, 1, 7, 8, 4_711, 131_071];
    const encoded = encodeList(taken);
    const list = await decodeWithOther({ encodedList: encoded });
    const bits = decodeList(encoded) ?? Buffer.alloc(0);
    expect(list.length).toBe(131_072);
    for (const index of [...taken, 2, 9, 4_710, 131_070]) expect([list.getStatus(index), bitAt(bits, index)]).toEqual([taken.includes(index), taken.includes(index)]);
  });
});

it('publishes the issuer under did:web too', () => {
  expect(didDocument(issuer, [stored])).toMatchObject({ id: `did:web:kaasa.example:api:v1:issuers:${programmeId}`, assertionMethod: [`did:web:kaasa.example:api:v1:issuers:${programmeId}#${keyId}`] });
});

/** The path of every text in the document, but for what the proof does not cover by its nature. */
function leaves(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value === 'string') return [path];
  if (Array.isArray(value)) return value.flatMap((each, index) => leaves(each, [...path, String(index)]));
  return isObject(value) ? Object.entries(value).flatMap(([key, each]) => leaves(each, [...path, key])) : [];
}

function set(value: unknown, [key, ...rest]: readonly string[], extra: string): unknown {
  if (key === undefined) return `${String(value)}${extra}`;
  if (Array.isArray(value)) return asList(value).map((each, index) => (String(index) === key ? set(each, rest, extra) : each));
  return isObject(value) ? { ...value, [key]: set(value[key], rest, extra) } : value;
}
