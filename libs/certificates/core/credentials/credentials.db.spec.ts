import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { newId } from '#kernel';
import { testDatabase, type TestDatabase } from '#platform/testing';
import { certificatesPersistence } from '../index.js';
import { findCertificate, insertCertificate, type CertificateRecord } from '../persistence/certificates.repository.js';
import { parseJson } from './json.js';
import { findCredential, listLength, takenBack } from './persistence/credentials.repository.js';
import { allKeys } from './persistence/keys.repository.js';
import { sealOfFolder, sealWith } from './signing/seal.js';
import { SignCredential } from './signing/sign-credential.js';
import { SigningKeys } from './signing/signing-keys.js';
import { PublishedLists } from './status/published-list.js';
import { claims } from './testing/records.js';
import { bitAt, decodeList } from './verification/status.js';

let database: TestDatabase;
const folder = mkdtempSync(join(tmpdir(), 'kaasa-keys-'));
const programmeId = newId();
const issuedAt = new Date('2026-11-23T10:00:00Z');
let number = 0;

beforeAll(async () => {
  database = await testDatabase(certificatesPersistence);
});
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

const keys = () => new SigningKeys(() => sealOfFolder(folder));
const signer = (from = keys(), url = 'https://kaasa.example') => new SignCredential(from, { url });

async function certificate(baseUrl = 'https://kaasa.example'): Promise<CertificateRecord> {
  number += 1;
  const own = { ...claims, number: `KAASA-2026-${String(number).padStart(6, '0')}` };
  const id = await database.db.transaction((tx) => insertCertificate(tx, { personId: newId(), programmeId, activityId: newId(), completionId: newId(), claims: own, issuedAt, baseUrl, revision: 1, registerYear: 2026, registerNumber: number, publicName: 'full', actorId: null }));
  const found = await findCertificate(database.db, id);
  if (found === undefined) throw new Error('not inserted');
  return found;
}
const sign = async (record: CertificateRecord, by = signer()) => database.db.transaction((tx) => by.execute(tx, record));
const setState = (id: string, state: string) => database.db.rows(`update certificates.certificate set state = $2, claims = case when $2 = 'erased' then claims || '{"holderName": ""}' else claims end where id = $1`, [id, state]);

describe('signing', () => {
  it('signs a certificate once, however often and by however many it is asked', async () => {
    const record = await certificate();
    const signed = await Promise.all([1, 2, 3, 4].map(() => sign(record)));
    expect(new Set(signed.map((each) => each?.jwt)).size).toBe(1);
    const [{ n }] = (await database.db.rows<{ n: number }>(`select count(*)::integer as n from queue.outbox where payload->>'certificateId' = $1 and name = 'certificates.add-proof'`, [record.id])) as [{ n: number }];
    expect(n).toBe(1);
    expect((await allKeys(database.db)).length).toBe(1);
  });

  it('signs many at once, the first ones of an installation too, with one key and places of their own on one list', async () => {
    const fresh = new SigningKeys(() => sealWith(Buffer.alloc(32, 5)));
    const records = [await certificate(), await certificate(), await certificate()].map((record) => ({ ...record, programmeId: '0195f2c0-7d1e-7cc3-98c4-dc0c0c073990' }));
    const both = await Promise.all([1, 2].map(() => database.db.transaction((tx) => signer(fresh).all(tx, [...records, { ...records[0], id: newId(), state: 'erased' } as CertificateRecord]))));
    const signed = both.map((each) => records.map(({ id }) => each.get(id)));
    expect(both.map(({ size }) => size)).toEqual([3, 3]);
    expect(signed[0]?.map((each) => each?.jwt)).toEqual(signed[1]?.map((each) => each?.jwt));
    expect(new Set(signed.flat().map((each) => each?.listId)).size).toBe(1);
    expect(new Set(signed.flat().map((each) => each?.listIndex)).size).toBe(3);
    expect((await fresh.list(database.db)).filter(({ state }) => state === 'active')).toHaveLength(1);
    await database.db.rows(`delete from certificates.signing_key where id = $1`, [signed[0]?.[0]?.keyId]);
  });

  it('adds a Data Integrity proof to what the JWT says, once', async () => {
    const record = await certificate();
    await sign(record);
    await database.db.transaction((tx) => signer().prove(tx, record.id, programmeId));
    const first = (await findCredential(database.db, record.id))?.jsonLd;
    await database.db.transaction((tx) => signer().prove(tx, record.id, programmeId));
    expect((await findCredential(database.db, record.id))?.jsonLd).toBe(first);
    expect(parseJson(first ?? '')).toMatchObject({ proof: { cryptosuite: 'eddsa-rdfc-2022', created: expect.stringMatching(/^2026-11-23T/) } });
  });

  it('forgets what was signed when the certificate is erased, and signs it no more', async () => {
    const record = await certificate();
    await sign(record);
    await setState(record.id, 'erased');
    expect(await findCredential(database.db, record.id)).toMatchObject({ jwt: null, jsonLd: null });
    expect(await sign({ ...record, state: 'erased' })).toBeNull();
  });
});

describe('keys', () => {
  it('are unreadable in the database, and make way for the next while what they signed stays', async () => {
    const before = await sign(await certificate());
    const [old] = await allKeys(database.db);
    expect(sealWith(randomBytes(32)).open(old?.sealed ?? Buffer.alloc(28), old?.id ?? '')).toBeNull();
    expect(sealOfFolder(folder).open(old?.sealed ?? Buffer.alloc(28), 'another')).toBeNull();
    const next = await database.db.transaction((tx) => keys().rotate(tx, new Date(), false));
    const after = await sign(await certificate());
    expect([before?.keyId, after?.keyId]).toEqual([old?.id, next.id]);
    expect((await keys().list(database.db)).map(({ state }) => state)).toEqual(['active', 'retired']);
    expect((await findCredential(database.db, before?.certificateId ?? ''))?.jwt).toBe(before?.jwt);
  });

  it('that were lost with the data folder are replaced; nothing else changes', async () => {
    const other = new SigningKeys(() => sealWith(randomBytes(32)));
    const signed = await sign(await certificate(), signer(other));
    expect((await other.list(database.db)).filter(({ state }) => state === 'active').map(({ id }) => id)).toEqual([signed?.keyId]);
    expect((await other.list(database.db)).some(({ state }) => state === 'locked')).toBe(true);
  });

  it('in foreign hands count no longer, and what they signed is signed anew', async () => {
    const record = await certificate();
    const before = await sign(record);
    const next = await database.db.transaction((tx) => keys().rotate(tx, new Date(), true));
    const after = await sign(record);
    expect(after).toMatchObject({ keyId: next.id, listId: before?.listId, listIndex: before?.listIndex });
    expect((await keys().list(database.db)).map(({ state }) => state).filter((state) => state !== 'revoked')).toEqual(['active']);
  });

  it('sign with the address of the day; a moved installation leaves what was signed as it was', async () => {
    const record = await certificate();
    const before = await sign(record);
    expect((await sign(record, signer(keys(), 'https://new.example')))?.jwt).toBe(before?.jwt);
    expect((await sign(await certificate('https://new.example'), signer(keys(), 'https://new.example')))?.baseUrl).toBe('https://new.example');
  });
});

describe('the status list', () => {
  it('shows a certificate that was taken back with the next request, and nobody else', async () => {
    const [one, other] = [await certificate(), await certificate()];
    const [signed, stands] = [await sign(one), await sign(other)];
    const lists = new PublishedLists(keys(), (work) => database.db.transaction(work));
    const listId = signed?.listId ?? '';
    const bits = async () => {
      const list = parseJson((await lists.find(database.db, listId, 'https://kaasa.example', new Date()))?.json ?? '') as { credentialSubject: { encodedList: string } };
      return decodeList(list.credentialSubject.encodedList) ?? Buffer.alloc(0);
    };
    expect((await bits()).length * 8).toBe(listLength);
    expect(bitAt(await bits(), signed?.listIndex ?? -1)).toBe(false);
    const kept = await lists.find(database.db, listId, 'https://kaasa.example', new Date());
    expect(await lists.find(database.db, listId, 'https://kaasa.example', new Date())).toBe(kept);
    await setState(one.id, 'revoked');
    expect(bitAt(await bits(), signed?.listIndex ?? -1)).toBe(true);
    expect(bitAt(await bits(), stands?.listIndex ?? -1)).toBe(false);
    expect(await takenBack(database.db, listId)).toContain(signed?.listIndex);
    // A revocation that is itself taken back.
    await setState(one.id, 'valid');
    expect(bitAt(await bits(), signed?.listIndex ?? -1)).toBe(false);
    expect(await lists.find(database.db, newId(), 'https://kaasa.example', new Date())).toBeNull();
  });

  it('is followed by another when it has no more room', async () => {
    const first = await sign(await certificate());
    await database.db.rows(
      `insert into certificates.credential (certificate_id, list_id, list_index, key_id, base_url, signed_at)
       select gen_random_uuid(), $1, n, $2, $3, now() from generate_series(0, $4::integer - 1) n on conflict do nothing`,
      [first?.listId, first?.keyId, first?.baseUrl, listLength],
    );
    const [next, afterwards] = [await sign(await certificate()), await sign(await certificate())];
    expect(next?.listId).not.toBe(first?.listId);
    expect(afterwards?.listId).toBe(next?.listId);
  });
});
