import { describe, expect, it } from '@jest/globals';
import { bakeBadge } from './files/bake-badge.js';
import { credentialChunk, writePng } from './files/png.js';
import type { JsonObject } from './json.js';
import { badge, claimsOf, contextsOf2021, didOf, issuer, jwt, listAt, own, ownKey, publish, signed, stranger, strangersKey, verdictOn } from './testing/foreign-issuer.js';
import type { CheckName, Verdict } from './checks.js';

type File = Uint8Array | string | JsonObject;
type Case = readonly [what: string, verdict: Verdict, at: CheckName | null, file: () => File | Promise<File>];

const good = () => signed(badge());
const text = async () => JSON.stringify(await good());
const part = async (name: string) => (await good())[name] as JsonObject;
const proven = async (changed: JsonObject) => ({ ...(await good()), proof: { ...(await part('proof')), ...changed } });
const claims = () => claimsOf(badge());
const contexts = badge()['@context'] as string[];
const achievement = (changed: JsonObject) => badge({ credentialSubject: { ...(badge()['credentialSubject'] as JsonObject), achievement: { ...((badge()['credentialSubject'] as JsonObject)['achievement'] as JsonObject), ...changed } } });
const byKey = { id: `did:key:${ownKey}`, type: ['Profile'], name: 'Its key' };
const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0">${inside}</svg>`;
const record = (held: readonly unknown[]) => badge({ type: ['VerifiableCredential', 'ClrCredential'], '@context': [contexts[0], 'https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json', contexts[1]], credentialSubject: { id: 'did:example:me', type: ['ClrSubject'], verifiableCredential: held } });
const schemed = async (name: string, schema: JsonObject, type = '1EdTechJsonSchemaValidator2019') => {
  publish(`https://issuer.example/schemas/${name}`, schema);
  return signed(badge({ '@context': [...contexts, 'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json', { ShaclValidator2017: 'https://example.org/Shacl' }].slice(0, type.startsWith('1') ? 3 : 4), credentialSchema: [{ id: `https://issuer.example/schemas/${name}`, type }] }));
};
const endorsement = (changed: JsonObject = {}) => signed(badge({ type: ['VerifiableCredential', 'EndorsementCredential'], credentialSubject: { id: 'urn:uuid:bd6d9316-f7ae-4073-a1e5-2f7f5bd22922', type: ['EndorsementSubject'] }, ...changed }));
const presentation = (held: readonly unknown[], more: JsonObject = {}) => ({ '@context': [contexts[0]], type: ['VerifiablePresentation'], verifiableCredential: held, ...more });
const revoked = async (entries: readonly number[]) => {
  const entry = await listAt('revoked', { taken: [7] });
  return signed(badge({ credentialStatus: entries.map((index) => entry(index)) }));
};

const older = async (index: number) => {
  const entry = await listAt('older', { taken: [7], older: true });
  return signed(badge({ '@context': [contextsOf2021[0], contexts[1], ...contextsOf2021.slice(1)], issuanceDate: '2026-01-01T00:00:00Z', validFrom: undefined, credentialStatus: entry(index) }));
};

const cases: readonly Case[] = [
  ['an honest badge', 'valid', null, good],
  ['one with a mark of byte order before it', 'valid', null, async () => `\uFEFF${await text()}`],
  // Dates.
  ['expired', 'invalid', 'dates', () => signed(badge({ validUntil: '2026-06-01T00:00:00Z' }))],
  ['not valid yet', 'invalid', 'dates', () => signed(badge({ validFrom: '2027-01-01T00:00:00Z' }))],
  ['from a day that there is none of', 'invalid', 'schema', () => signed(badge({ validFrom: '2026-02-30T00:00:00Z' }))],
  ['from a time without a zone', 'invalid', 'schema', () => signed(badge({ validFrom: '2026-02-20T00:00:00' }))],
  // Keys.
  ['signed by another under the issuer’s key', 'invalid', 'proof', () => signed(badge(), stranger.privateKey)],
  ['signed by another under their own did:key', 'invalid', 'issuer', () => signed(badge(), stranger.privateKey, didOf(strangersKey))],
  ['signed by another under a key of their own address', 'invalid', 'issuer', () => signed(badge(), stranger.privateKey, `https://evil.example/me#${strangersKey}`)],
  ['signed by another under a key that the issuer does not publish', 'invalid', 'issuer', () => signed(badge(), stranger.privateKey, `${issuer}#${strangersKey}`)],
  ['issued by a did:key', 'valid', null, () => signed(badge({ issuer: byKey }), own.privateKey, didOf(ownKey))],
  ['issued by a did:key under the fragment of another', 'invalid', 'proof', () => signed(badge({ issuer: byKey }), own.privateKey, `did:key:${ownKey}#${strangersKey}`)],
  ['signed with the did:key of another than the did:key that issued it', 'invalid', 'issuer', () => signed(badge({ issuer: byKey }), stranger.privateKey, didOf(strangersKey))],
  // Status.
  ['on a list, and not taken back', 'valid', null, () => revoked([8])],
  ['taken back', 'invalid', 'status', () => revoked([7])],
  ['on a list of the draft of 2021, and not taken back', 'warning', 'status', async () => older(8)],
  ['taken back on a list of the draft of 2021', 'invalid', 'status', async () => older(7)],
  ['taken back by the last of several entries', 'invalid', 'status', () => revoked([3, 4, 5, 6, 7])],
  ['with more entries than are looked up', 'invalid', 'status', () => revoked([1, 2, 3, 4, 5, 6, 8, 9, 10])],
  ['on a list that is not to be had', 'warning', 'status', async () => signed(badge({ credentialStatus: { ...(await listAt('gone'))(8), statusListCredential: 'https://issuer.example/nowhere' } }))],
  ['on a list for another purpose', 'invalid', 'status', async () => signed(badge({ credentialStatus: (await listAt('purpose'))(8, 'suspension') }))],
  ['beyond the end of its list', 'invalid', 'status', async () => signed(badge({ credentialStatus: (await listAt('short'))(999_999) }))],
  ['on a list that another has signed', 'invalid', 'status', async () => signed(badge({ credentialStatus: (await listAt('forged', { key: stranger.privateKey }))(8) }))],
  ['on a list that has expired', 'invalid', 'status', async () => signed(badge({ credentialStatus: (await listAt('old', { changed: { validUntil: '2026-06-01T00:00:00Z' } }))(8) }))],
  ['on a list of another issuer', 'warning', 'status', async () => signed(badge({ credentialStatus: (await listAt('theirs', { changed: { issuer: `did:key:${strangersKey}` }, key: stranger.privateKey, by: didOf(strangersKey) }))(8) }))],
  ['on a list that lies at the address of another', 'warning', 'status', async () => signed(badge({ credentialStatus: (await listAt('moved', { changed: { id: 'https://issuer.example/lists/elsewhere' } }))(8) }))],
  // Words.
  ['with a word that nothing defines', 'invalid', 'contexts', async () => ({ ...(await good()), foo: 'bar' })],
  ['with a word that nothing defines, further in', 'invalid', 'contexts', async () => ({ ...(await good()), credentialSubject: { ...(await part('credentialSubject')), foo: 'bar' } })],
  ['with two proofs under a context that is not to be had', 'warning', 'proof', async () => ({ ...(await good()), '@context': [...contexts, 'https://unknown.example/context'], proof: [await part('proof'), await part('proof')] })],
  ['with a context that is not to be had', 'warning', 'proof', async () => ({ ...(await good()), '@context': [...contexts, 'https://unknown.example/context'] })],
  ['with a meaning that was put under a word afterwards', 'invalid', 'proof', async () => ({ ...(await good()), '@context': [...contexts, { '@vocab': 'https://example.org/' }], foo: 'bar' })],
  ['with words that it defines itself', 'warning', 'contexts', () => signed(badge({ '@context': [...contexts, { foo: 'https://example.org/foo' }], foo: 'bar' }))],
  ['with its contexts in another order', 'invalid', 'contexts', async () => ({ ...(await good()), '@context': contexts.toReversed() })],
  ['with a name twice', 'invalid', 'file', async () => (await text()).replace('"name":"Badge"', '"name":"Other","name":"Badge"')],
  ['with a name twice, once in disguise', 'invalid', 'file', async () => (await text()).replace('"name":"Badge"', '"n\\u0061me":"Other","name":"Badge"')],
  ['with a proof twice', 'invalid', 'file', async () => (await text()).replace(/^\{/, '{"proof":{"type":"x"},')],
  ['with a prototype', 'invalid', 'file', async () => (await text()).replace(/^\{/, '{"__proto__":{"name":"Other"},')],
  // Shapes.
  ['without the name of its achievement', 'invalid', 'schema', () => signed(achievement({ name: undefined }))],
  ['with a type of achievement that there is none of', 'invalid', 'schema', () => signed(achievement({ achievementType: 'Heroism' }))],
  ['with a type of achievement of the issuer’s own', 'valid', null, () => signed(achievement({ achievementType: 'ext:Heroism' }))],
  ['with a schema of its own that fits', 'valid', null, () => schemed('fits', { required: ['credentialSubject'] })],
  ['with a schema of its own that does not fit', 'invalid', 'schema', () => schemed('strict', { required: ['evidence'] })],
  ['with a schema of its own that is none', 'warning', 'schema', () => schemed('none', { type: 7 })],
  ['with a schema of its own of another kind', 'warning', 'schema', () => schemed('other', {}, 'ShaclValidator2017')],
  ['with a schema of its own that takes for ever', 'warning', 'schema', () => schemed('slow', { properties: { id: { pattern: '^(([a-z0-9:-])+)+~$' } } })],
  ['with its own schema, which is not to be had', 'warning', 'schema', () => signed(badge({ '@context': [...contexts, 'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json'], credentialSchema: [{ id: 'https://example.org/schema.json', type: '1EdTechJsonSchemaValidator2019' }] }))],
  // Proofs.
  ['with a claim changed', 'invalid', 'proof', async () => (await text()).replace('Listening', 'Leading')],
  ['with no proof', 'invalid', 'proof', () => badge()],
  ['with a proof of another time', 'invalid', 'proof', () => proven({ created: '2026-03-01T00:00:00Z' })],
  ['with a proof for another purpose', 'invalid', 'proof', () => proven({ proofPurpose: 'authentication' })],
  ['with a proof that has expired', 'invalid', 'proof', () => proven({ expires: '2026-03-01T00:00:00Z' })],
  ['with a proof under contexts of its own', 'invalid', 'proof', () => proven({ '@context': [contexts[0]] })],
  ['with a proof of a suite that is not known', 'invalid', 'proof', () => proven({ cryptosuite: 'foo-2022' })],
  ['with a good proof and a broken one', 'invalid', 'proof', async () => ({ ...(await good()), proof: [await part('proof'), { ...(await part('proof')), created: '2026-05-05T00:00:00Z' }] })],
  ['with a good proof and one of an unknown kind', 'warning', 'proof', async () => ({ ...(await good()), proof: [await part('proof'), { type: 'SomeProof' }] })],
  ['with the issuer’s proof and that of a witness', 'valid', null, async () => ({ ...(await good()), proof: [(await signed(badge(), stranger.privateKey, didOf(strangersKey)))['proof'], await part('proof')] })],
  // JWTs.
  ['as a JWT', 'valid', null, () => jwt({}, claims())],
  ['as a JWT with EC', 'valid', null, () => jwt({ alg: 'ES256', kid: `${issuer}#curve` }, claims())],
  ['as a JWT with RSA', 'valid', null, () => jwt({ alg: 'RS256', kid: `${issuer}#rsa` }, claims())],
  ['as vc+jwt, which need not name its issuer twice', 'valid', null, () => jwt({ typ: 'vc+jwt' }, badge())],
  ['as a plain JWT that names no issuer', 'invalid', 'proof', () => jwt({}, badge())],
  ['as a JWT with a claim of credentials', 'valid', null, () => jwt({}, { ...claims(), ...Object.fromEntries(Object.keys(badge()).map((name) => [name, undefined])), vc: badge() })],
  ['as a JWT that leaves claims to its envelope, as version 1.1 allows', 'warning', 'schema', () => jwt({}, { iss: issuer, jti: 'urn:uuid:1', nbf: 1_767_225_600, sub: 'did:example:me', vc: { '@context': [contextsOf2021[0]], type: ['VerifiableCredential'], credentialSubject: {} } })],
  ['as a JWT that leaves its issuer out altogether', 'invalid', 'schema', () => jwt({}, { sub: 'did:example:me', vc: { '@context': [contextsOf2021[0]], type: ['VerifiableCredential'], credentialSubject: {} } })],
  ['as a JWT for another use', 'invalid', 'proof', () => jwt({ typ: 'at+jwt' }, claims())],
  ['as a JWT signed by nobody', 'invalid', 'proof', () => jwt({ alg: 'none' }, claims())],
  ['as a JWT signed with the public key as a secret', 'invalid', 'proof', () => jwt({ alg: 'HS256' }, claims())],
  ['as a JWT under the key of another kind', 'invalid', 'proof', () => jwt({ alg: 'ES256', kid: `${issuer}#key` }, claims())],
  ['as a JWT of another issuer', 'invalid', 'proof', () => jwt({}, { ...claims(), iss: 'https://evil.example' })],
  ['as a JWT that ends at another time', 'invalid', 'proof', () => jwt({}, { ...claims(), exp: 1_000 })],
  ['as a JWT with a name twice', 'invalid', 'proof', () => jwt({}, JSON.stringify(claims()).replace('"name":"Badge"', '"name":"Other","name":"Badge"'))],
  ['as a JWT with padding', 'invalid', 'proof', () => `${jwt({}, claims())}==`],
  ['in an envelope', 'valid', null, () => ({ '@context': contexts[0], id: `data:application/vc+jwt,${jwt({}, claims())}`, type: 'EnvelopedVerifiableCredential' })],
  ['in an envelope, signed by another', 'invalid', 'proof', () => ({ '@context': contexts[0], id: `data:application/vc+jwt,${jwt({}, claims(), stranger.privateKey)}`, type: 'EnvelopedVerifiableCredential' })],
  // Pictures.
  ['baked into a PNG', 'valid', null, async () => bakeBadge(await text())],
  ['twice in a PNG', 'invalid', 'file', () => writePng([{ type: 'IHDR', data: Buffer.alloc(13) }, credentialChunk(jwt({}, claims())), credentialChunk(jwt({}, claims())), { type: 'IEND', data: Buffer.alloc(0) }])],
  ['baked into an SVG', 'valid', null, async () => svg(`<openbadges:credential><![CDATA[${await text()}]]></openbadges:credential>`)],
  ['twice in an SVG', 'invalid', 'file', async () => svg(`<openbadges:credential verify="${jwt({}, claims())}"><![CDATA[${await text()}]]></openbadges:credential>`)],
  // What others say of it.
  ['with an endorsement', 'valid', null, async () => signed(badge({ endorsement: [await endorsement()] }))],
  ['with an endorsement that has lapsed', 'warning', 'endorsements', async () => signed(badge({ endorsement: [await endorsement({ validUntil: '2026-06-01T00:00:00Z' })] }))],
  ['with an endorsement that was changed', 'invalid', 'endorsements', async () => signed(badge({ endorsement: [{ ...(await endorsement({ validUntil: '2026-06-01T00:00:00Z' })), name: 'Praise' }] }))],
  // What holds others.
  ['in a presentation', 'valid', null, async () => presentation([await good()])],
  ['unsigned, that calls itself a presentation of a good one, too', 'invalid', 'proof', async () => ({ ...badge(), type: ['VerifiableCredential', 'OpenBadgeCredential', 'VerifiablePresentation'], verifiableCredential: [await good()] })],
  ['changed, in a presentation', 'invalid', 'held', async () => presentation([{ ...(await good()), name: 'Other' }])],
  ['in a presentation with the proof of a credential', 'invalid', 'proof', async () => presentation([await good()], { proof: await part('proof') })],
  ['in a record of learning', 'valid', null, async () => jwt({}, claimsOf(record([await good(), jwt({}, claims())])))],
  ['unsigned, in a record of learning', 'invalid', 'held', () => jwt({}, claimsOf(record([badge()])))],
  ['changed, in a record of learning', 'invalid', 'held', async () => jwt({}, claimsOf(record([{ ...(await good()), name: 'Other' }])))],
  ['missing, in a record of learning', 'invalid', 'held', () => jwt({}, claimsOf(record([])))],
];

describe('a badge of somebody else', () => {
  it.each(cases)('%s: %s', async (_what, verdict, at, file) => {
    const answer = await verdictOn(await file());
    expect(answer).toMatchObject({ verdict });
    const remarked = answer.checks.filter(({ result }) => result === (verdict === 'invalid' ? 'fail' : 'warn')).map(({ check }) => check);
    if (at === null) expect(remarked).toEqual([]);
    else expect(remarked).toContain(at);
  });

  it('is not read as a JWT when one of its letters could be written in another way', async () => {
    const written = jwt({}, claims());
    const last = written.at(-1) ?? '';
    const other = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'.split('').find((letter) => letter !== last && Buffer.from(written.slice(written.lastIndexOf('.') + 1, -1) + letter, 'base64url').equals(Buffer.from(written.slice(written.lastIndexOf('.') + 1), 'base64url')));
    expect(other).toBeDefined();
    expect(await verdictOn(written.slice(0, -1) + (other ?? ''))).toMatchObject({ verdict: 'invalid', checks: [{ check: 'proof', result: 'fail' }] });
  });
});
