import { createPrivateKey } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import jsonld from 'jsonld';
import { offline } from './fetching/fetch-json.js';
import { readCredentialFile } from './files/read-file.js';
import type { JsonObject } from './json.js';
import { dataModelFaults } from './model/data-model.js';
import { decodeBase58 } from './proofs/base58.js';
import { canonicalQuads } from './proofs/canonical.js';
import { proofHolds, signedBytes, suiteOf, withProof } from './proofs/data-integrity.js';
import { readMultikey } from './proofs/multikey.js';
import { corpus } from './testing/corpora.js';
import { surroundings, verifyCredential } from './verification/verify-credential.js';

const now = new Date('2026-11-25T12:00:00Z');
const around = () => surroundings(offline, now);
const badges = corpus('ob30-credentials');
const model = corpus('vcdm2-credentials');
const vectors = corpus('vc-di-eddsa');
const describeWith = ({ present }: { present: boolean }) => (present ? describe : describe.skip);

describeWith(badges)('1EdTech’s files for Open Badges 3.0', () => {
  interface Expected {
    readonly file: string;
    readonly expected: string;
    readonly disabled: boolean;
  }
  const all = badges.present ? (badges.json('expected.json') as readonly Expected[]) : [];
  const decided = all.filter(({ expected, disabled }) => !disabled && ['valid', 'warning', 'invalid'].includes(expected));

  it.each(decided)('$file is $expected', async ({ file, expected }) => {
    const { credentials, fault } = readCredentialFile(badges.bytes(file));
    const [carried] = credentials;
    const { verdict, checks } = carried === undefined ? { verdict: 'invalid', checks: [fault] } : await verifyCredential(carried, around());
    // Without the network no foreign issuer can be asked, so what is good is a warning at best.
    expect({ verdict, checks }).toMatchObject({ verdict: expected === 'valid' ? expect.stringMatching(/valid|warning/) : expected });
  });
});

describeWith(model)('W3C’s files for the data model', () => {
  const files = model.present ? [...readdirSync(model.path('.')), ...readdirSync(model.path('names-and-descriptions')).map((name) => `names-and-descriptions/${name}`)].filter((name) => name.endsWith('.json')) : [];
  const faults = async (file: string): Promise<readonly string[]> => {
    const given = JSON.parse(model.bytes(file).toString('utf8').replaceAll('PAST DATE', '2020-01-01T00:00:00Z').replaceAll('FUTURE DATE', '2040-01-01T00:00:00Z')) as JsonObject;
    // The suite’s own harness adds the issuer that signs, except where its absence is the test.
    const issuer = file.includes('issuer') || file.startsWith('presentation') ? given['issuer'] : (given['issuer'] ?? 'did:example:issuer');
    const document = { ...given, ...(typeof issuer === 'object' && issuer !== null ? { issuer: { id: 'did:example:issuer', ...issuer } } : issuer === undefined ? {} : { issuer }) };
    const found = dataModelFaults(document).map(({ code }) => String(code));
    if (found.length > 0) return found;
    const { proof: _proof, ...unsecured } = document as JsonObject;
    return jsonld.expand(unsecured, { safe: true, documentLoader: around().load }).then(() => [], (error: Error) => [error.message]);
  };

  it.each(files.filter((name) => name.endsWith('-ok.json')))('%s is taken', async (file) => expect(await faults(file)).toEqual([]));
  it.each(files.filter((name) => name.endsWith('-fail.json')))('%s is refused', async (file) => expect(await faults(file)).not.toEqual([]));
});

describeWith(vectors)('W3C’s test vectors of Data Integrity with EdDSA', () => {
  const unsigned = () => vectors.json('unsigned.json') as JsonObject;
  const hex = (file: string) => vectors.bytes(file).toString('utf8').trim();
  const keys = () => vectors.json('keyPair.json') as { publicKeyMultibase: string; privateKeyMultibase: string };
  const load = around().load;

  it('gives eddsa-rdfc-2022 byte for byte, with every step between', async () => {
    const signed = vectors.json('eddsa-rdfc-2022/signedDataInt.json') as JsonObject & { proof: { verificationMethod: string; created: string } };
    const seed = decodeBase58(keys().privateKeyMultibase.slice(1))?.subarray(2) ?? Buffer.alloc(0);
    const key = createPrivateKey({ key: Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]), format: 'der', type: 'pkcs8' });
    expect(await canonicalQuads(unsigned(), load)).toBe(vectors.bytes('eddsa-rdfc-2022/canonDocDataInt.txt').toString('utf8'));
    const { proof } = signed;
    expect((await signedBytes(unsigned(), proof, 'rdf', load)).toString('hex')).toBe(hex('eddsa-rdfc-2022/combinedHashDataInt.txt'));
    const ours = await withProof(unsigned(), key, { verificationMethod: proof.verificationMethod, created: new Date(proof.created) }, load);
    expect(ours).toEqual(signed);
  });

  it.each(['eddsa-rdfc-2022/signedDataInt.json', 'Ed25519Signature2020/signedEdSig.json'])('takes %s, and refuses it once a claim was changed', async (file) => {
    const signed = vectors.json(file) as JsonObject & { proof: JsonObject };
    const suite = suiteOf(signed.proof);
    const key = readMultikey(keys().publicKeyMultibase);
    if (suite === null || key === null) throw new Error('unreadable vector');
    expect(await proofHolds(signed, signed.proof, suite, key, load)).toBe(true);
    expect(await proofHolds({ ...signed, validFrom: '2024-01-01T00:00:00Z' }, signed.proof, suite, key, load)).toBe(false);
  });
});
