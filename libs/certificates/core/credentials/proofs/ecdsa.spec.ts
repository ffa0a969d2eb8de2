import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { createDiscloseCryptosuite, createSignCryptosuite } from '@digitalbazaar/ecdsa-sd-2023-cryptosuite';
import { describe, expect, it } from '@jest/globals';
import jsigs from 'jsonld-signatures';
import { generateKeyPairSync, sign } from 'node:crypto';
import { offline } from '../fetching/fetch-json.js';
import type { JsonObject } from '../json.js';
import { badge } from '../testing/foreign-issuer.js';
import { encodeBase58 } from './base58.js';
import { proofHolds, signedBytes, suiteOf } from './data-integrity.js';
import { documentLoader } from './document-loader.js';
import { readMultikey, writeP256Multikey, type PublicKey } from './multikey.js';

const { load } = documentLoader(offline);
const holds = async (document: JsonObject, key: PublicKey) => {
  const proof = document['proof'] as JsonObject;
  const suite = suiteOf(proof);
  return suite !== null && proofHolds(document, proof, suite, key, load);
};

describe.each([
  ['P-256', 'p-256', 'sha256'],
  ['P-384', 'p-384', 'sha384'],
] as const)('proofs with ECDSA over %s', (namedCurve, kind, digest) => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve });
  const key: PublicKey = { kind, key: publicKey };

  it.each([
    ['ecdsa-rdfc-2019', 'rdf'],
    ['ecdsa-jcs-2019', 'json'],
  ] as const)('of %s hold, and hold no longer once a claim was changed', async (cryptosuite, form) => {
    const proof = { type: 'DataIntegrityProof', cryptosuite, created: '2026-02-01T00:00:00Z', proofPurpose: 'assertionMethod' };
    const signature = sign(digest, await signedBytes(badge(), proof, form, load, digest), { key: privateKey, dsaEncoding: 'ieee-p1363' });
    const signed = { ...badge(), proof: { ...proof, proofValue: `z${encodeBase58(signature)}` } };
    expect(await holds(signed, key)).toBe(true);
    expect(await holds({ ...signed, name: 'Other' }, key)).toBe(false);
    expect(await holds(signed, { kind: 'ed25519', key: publicKey })).toBe(false);
  });
});

describe('a badge that its holder may show in part (ecdsa-sd-2023)', () => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const multikey = writeP256Multikey(publicKey);
  const key: PublicKey = { kind: 'p-256', key: publicKey };
  const signer = { algorithm: 'P-256', id: `did:key:${multikey}#${multikey}`, sign: async ({ data }: { data: Uint8Array }) => sign('sha256', data, { key: privateKey, dsaEncoding: 'ieee-p1363' }) };
  const purpose = new jsigs.purposes.AssertionProofPurpose();
  const whole = async () => (await jsigs.sign(badge(), { suite: new DataIntegrityProof({ signer, cryptosuite: createSignCryptosuite({ mandatoryPointers: ['/issuer', '/validFrom'] }) }), purpose, documentLoader: load })) as JsonObject;
  const shown = async (selectivePointers: readonly string[]) => (await jsigs.derive(await whole(), { suite: new DataIntegrityProof({ cryptosuite: createDiscloseCryptosuite({ selectivePointers }) }), purpose, documentLoader: load })) as JsonObject;

  it('holds with what is shown alone, under the key that signed', async () => {
    const part = await shown(['/name']);
    expect([part['name'], part['credentialSubject']]).toEqual(['Badge', undefined]);
    expect(readMultikey(multikey)?.key.equals(publicKey)).toBe(true);
    expect(await holds(part, key)).toBe(true);
    expect(await holds(part, { kind: 'p-256', key: generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey })).toBe(false);
  });

  it('holds no longer once something was changed, added or taken out that must be shown', async () => {
    const part = await shown(['/name', '/credentialSubject']);
    expect(await holds(part, key)).toBe(true);
    for (const changed of [{ name: 'Other' }, { description: 'More' }, { validFrom: '2020-01-01T00:00:00Z' }, { name: undefined }]) expect(await holds(JSON.parse(JSON.stringify({ ...part, ...changed })) as JsonObject, key)).toBe(false);
  });

  it('holds as the issuer gave it to the holder, until it is changed', async () => {
    expect(await holds(await whole(), key)).toBe(true);
    expect(await holds({ ...(await whole()), name: 'Other' }, key)).toBe(false);
  });
});
