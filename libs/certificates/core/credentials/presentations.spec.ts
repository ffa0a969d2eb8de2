import { describe, expect, it } from '@jest/globals';
import type { CheckName, Verdict } from './checks.js';
import type { JsonObject } from './json.js';
import { credentialsV1, credentialsV2 } from './proofs/contexts.js';
import { badge, didOf, holder, issuer, jwt, ownKey, presented, signed, stranger, strangersDid, strangersKey, verdictOn } from './testing/foreign-issuer.js';

type Case = readonly [what: string, verdict: Verdict, at: CheckName | null, file: () => string | JsonObject | Promise<string | JsonObject>];

const mine = (id = holder) => signed(badge({ credentialSubject: { ...(badge()['credentialSubject'] as JsonObject), id } }));
const presentation = async (held: readonly unknown[], more: JsonObject = {}): Promise<JsonObject> => ({ '@context': [credentialsV2], type: ['VerifiablePresentation'], holder, verifiableCredential: held, ...more });
const good = async () => presented(await presentation([await mine()]));
const byJwt = async (claims: JsonObject, key?: typeof stranger.privateKey) => jwt({ typ: 'vp+jwt', kid: didOf(ownKey) }, { ...(await presentation([await mine()])), ...claims }, key);
const said = (by: string) => badge({ issuer: by, type: ['VerifiableCredential'], '@context': [credentialsV2], name: 'I can listen', credentialSubject: { id: by } });

const cases: readonly Case[] = [
  ['signed by its holder', 'valid', null, good],
  ['signed by its holder, who is not named', 'valid', null, async () => presented(await presentation([await mine()], { holder: undefined }))],
  ['signed by another under the holder’s key', 'invalid', 'proof', async () => presented(await presentation([await mine()]), {}, stranger.privateKey)],
  ['signed by another under a key of their own', 'invalid', 'holder', async () => presented(await presentation([await mine()]), { verificationMethod: didOf(strangersKey) }, stranger.privateKey)],
  ['signed by another than whom the credential names', 'warning', 'holder', async () => presented(await presentation([await mine(strangersDid)]))],
  ['signed for another purpose', 'invalid', 'proof', async () => presented(await presentation([await mine()]), { proofPurpose: 'keyAgreement' })],
  ['that another credential was put into', 'invalid', 'proof', async () => ({ ...(await good()), verifiableCredential: [await mine(strangersDid)] })],
  ['with a changed credential', 'invalid', 'held', async () => presented(await presentation([{ ...(await mine()), name: 'Other' }]))],
  ['signed by a key that the issuer of assertions has, but that may not authenticate', 'invalid', 'proof', async () => presented(await presentation([await mine(issuer)], { holder: issuer }), { verificationMethod: `${issuer}#key` })],
  ['under a context that is not to be had', 'warning', 'proof', async () => ({ ...(await good()), '@context': [credentialsV2, 'https://unknown.example/context'] })],
  ['as a JWT', 'valid', null, () => byJwt({ iss: holder, nonce: '1', aud: 'https://school.example', exp: 1_900_000_000 })],
  ['as a JWT in the older form', 'valid', null, async () => jwt({ typ: 'JWT', kid: didOf(ownKey) }, { iss: holder, aud: 'x', vp: await presentation([await mine()]) })],
  ['as a JWT in the older form, with a JWT in it', 'warning', 'held', () => jwt({ typ: 'JWT', kid: didOf(ownKey) }, { iss: holder, vp: { '@context': [credentialsV1], type: ['VerifiablePresentation'], verifiableCredential: [jwt({}, { iss: issuer, nbf: 1_767_225_600, sub: holder, vc: { '@context': [credentialsV1], type: ['VerifiableCredential'], credentialSubject: {} } })] } })],
  ['as a JWT that has ended', 'invalid', 'dates', () => byJwt({ exp: 1_000_000 })],
  ['as a JWT of another', 'invalid', 'proof', () => byJwt({ iss: strangersDid })],
  ['as a JWT signed by another', 'invalid', 'proof', () => byJwt({}, stranger.privateKey)],
  ['in an envelope', 'valid', null, async () => ({ '@context': [credentialsV2], type: 'EnvelopedVerifiablePresentation', id: `data:application/vp+jwt,${await byJwt({})}` })],
  ['with what its holder says of themselves', 'valid', null, async () => presented(await presentation([said(holder)]))],
  ['with what another is made to say', 'invalid', 'held', async () => presented(await presentation([said(strangersDid)]))],
];

describe('a presentation', () => {
  it.each(cases)('%s: %s', async (_what, verdict, at, file) => {
    const answer = await verdictOn(await file());
    expect(answer).toMatchObject({ verdict });
    const remarked = answer.checks.filter(({ result }) => result === (verdict === 'invalid' ? 'fail' : 'warn')).map(({ check }) => check);
    expect(remarked).toEqual(at === null ? [] : expect.arrayContaining([at]));
  });
});
