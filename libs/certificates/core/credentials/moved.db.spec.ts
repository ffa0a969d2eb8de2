import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { randomBytes } from 'node:crypto';
import { FixedClock, newId } from '#kernel';
import { testDatabase, type TestDatabase } from '#platform/testing';
import type { ProgrammeDirectory } from '#programme/contract';
import { certificatesPersistence } from '../index.js';
import { findCertificate, insertCertificate } from '../persistence/certificates.repository.js';
import { Unreachable, type FetchJson } from './fetching/fetch-json.js';
import { PublishedController } from './http/published.controller.js';
import { parsed, SignCredential } from './signing/sign-credential.js';
import type { InstallationKeys } from './signing/credential-signer.js';
import { SigningKeys } from './signing/signing-keys.js';
import { sealWith } from './signing/seal.js';
import { claims } from './testing/records.js';
import { surroundings, verifyCredential, type CarriedCredential } from './verification/verify-credential.js';

let database: TestDatabase;
const programmeId = newId();
const clock = new FixedClock(new Date('2026-11-23T10:00:00Z'));
const seal = sealWith(randomBytes(32));
const [old, today] = ['https://old.example', 'https://new.example'];

beforeAll(async () => {
  database = await testDatabase(certificatesPersistence);
});
afterAll(() => database.close());

/** A badge that was signed while the installation had its old address, in both forms. */
async function signedBefore(): Promise<{ readonly id: string; readonly forms: readonly CarriedCredential[] }> {
  const id = await database.db.transaction((tx) => insertCertificate(tx, { personId: newId(), programmeId, activityId: newId(), completionId: newId(), claims, issuedAt: clock.now(), baseUrl: old, revision: 1, registerYear: 2026, registerNumber: 123, publicName: 'full', actorId: null }));
  const record = await findCertificate(database.db, id);
  if (record === undefined) throw new Error('not inserted');
  const signer = new SignCredential(new SigningKeys(() => seal), { url: old });
  const jwt = (await database.db.transaction((tx) => signer.execute(tx, record)))?.jwt ?? '';
  const jsonLd = (await database.db.transaction((tx) => signer.prove(tx, id, programmeId))) ?? '';
  return { id, forms: [{ form: 'jwt', text: jwt }, { form: 'json', document: parsed(jsonLd) }] };
}

/** What a checker elsewhere gets from the installation as it is today, asked under the name in the address. */
function answersOf(keys: SigningKeys): FetchJson {
  const programmes = { programmes: async () => [{ id: programmeId, title: { et: 'P', ru: 'P', en: 'P' } }] } as unknown as ProgrammeDirectory;
  const controller = new PublishedController(database.db, programmes, { url: today, demo: false }, clock, keys as InstallationKeys);
  return async (address) => {
    const { host, pathname } = new URL(address);
    const request = { headers: { host } } as FastifyRequest;
    let sent = '';
    const reply = { header: () => reply, type: () => reply, status: () => reply, send: (body: string) => (sent = body) } as unknown as FastifyReply;
    const [, issuer, key, list] = /^\/api\/v1\/(?:issuers\/([^/]+)(?:\/keys\/([^/]+))?|status-lists\/([^/]+))$/.exec(pathname) ?? [];
    if (list !== undefined) await controller.statusList(list, undefined, undefined, request, reply);
    else if (issuer !== undefined && key !== undefined) await controller.key(issuer, key, request, reply);
    else if (issuer !== undefined) await controller.issuer(issuer, request, reply);
    else throw new Unreachable('fetch-not-at-hand');
    return JSON.parse(sent) as unknown;
  };
}

const verdicts = async (forms: readonly CarriedCredential[], keys: SigningKeys) =>
  Promise.all(forms.map(async (form) => (await verifyCredential(form, surroundings(answersOf(keys), clock.now()))).verdict));

describe('a badge from before the installation moved', () => {
  it('is good for checkers elsewhere while the old name still leads here, also after the key was lost, and is taken back under the old name, too', async () => {
    const { id, forms } = await signedBefore();
    expect(await verdicts(forms, new SigningKeys(() => seal))).toEqual(['valid', 'valid']);
    // The folder with the seal is gone: another key signs the status list now.
    const without = new SigningKeys(() => sealWith(randomBytes(32)));
    expect(await verdicts(forms, without)).toEqual(['valid', 'valid']);
    expect((await without.list(database.db)).map(({ state }) => state).sort()).toEqual(['active', 'locked']);
    await database.db.rows(`update certificates.certificate set state = 'revoked' where id = $1`, [id]);
    expect(await verdicts(forms, without)).toEqual(['invalid', 'invalid']);
  });

  it('is answered under no name that it does not have', async () => {
    const get = answersOf(new SigningKeys(() => seal));
    expect(await get(`https://evil.example/api/v1/issuers/${programmeId}`)).toMatchObject({ id: `${today}/api/v1/issuers/${programmeId}`, url: today });
    expect(await get(`${old}/api/v1/issuers/${programmeId}`)).toMatchObject({ id: `${old}/api/v1/issuers/${programmeId}`, url: old });
  });
});
