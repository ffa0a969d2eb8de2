import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { FixedClock, newId } from '#kernel';
import { testDatabase, type TestDatabase } from '#platform/testing';
import { RevokeCertificate } from './application/revoke-certificate.js';
import { TypesetCertificate } from './application/typeset-certificate.js';
import { VerifyCertificate } from './application/verify-certificate.js';
import { writtenShortCode } from './domain/certificate.js';
import { readPdf } from './credentials/index.js';
import { attachmentName, certificatesPersistence, verifyDocument } from './index.js';
import { findCertificate, type CertificateRecord } from './persistence/certificates.repository.js';
import { sha256, storeDocument } from './persistence/documents.repository.js';
import { FakeWorld, parts, unlimited } from './testing/fake-world.js';

let database: TestDatabase;
let programmeId: string;
const clock = new FixedClock(new Date('2026-11-23T10:00:00Z'));
const world = new FakeWorld();
const { issue } = parts(world, clock);
const issued = async (completionId = newId()): Promise<CertificateRecord> => {
  const id = await database.db.transaction((tx) => issue.execute(tx, completionId));
  const record = id === null ? undefined : await findCertificate(database.db, id);
  if (record === undefined) throw new Error('nothing issued');
  return record;
};

beforeAll(async () => {
  database = await testDatabase(certificatesPersistence);
});
beforeEach(() => {
  programmeId = world.freshProgramme();
});
afterAll(() => database.close());

describe('issuing', () => {
  it('freezes the claims in the language of the holder', async () => {
    const { claims, state } = await issued();
    expect(claims).toMatchObject({ holderName: 'Õнне Näidis', kind: 'achievement', language: 'ru', activityTitle: 'Koolitus по-русски', number: 'KAASA-2026-000001', minutesPresent: 360 });
    expect(state).toBe('valid');
  });

  it('issues one certificate for a completion, however often it is asked', async () => {
    const completionId = newId();
    const ids = await Promise.all([1, 2, 3, 4].map(() => database.db.transaction((tx) => issue.execute(tx, completionId))));
    expect(ids.filter((id) => id !== null)).toHaveLength(1);
  });

  it('numbers without gaps, also when twenty are issued at once and some roll back', async () => {
    const attempts = Array.from({ length: 20 }, (_, i) =>
      database.db.transaction(async (tx) => {
        await issue.execute(tx, newId());
        if (i % 5 === 0) throw new Error('rolled back');
      }),
    );
    await Promise.allSettled(attempts);
    const rows = await database.db.rows<{ number: string }>('select number from certificates.certificate where programme_id = $1 order by number', [programmeId]);
    expect(rows.map(({ number }) => Number(number.slice(-6)))).toEqual(Array.from({ length: 16 }, (_, i) => i + 1));
  });

  it('keeps claims from being changed or deleted in the database', async () => {
    const { id } = await issued();
    await expect(database.db.rows(`update certificates.certificate set claims = claims || '{"holderName":"X"}' where id = $1`, [id])).rejects.toThrow('frozen');
    await expect(database.db.rows(`delete from certificates.certificate where id = $1`, [id])).rejects.toThrow('never deleted');
  });
});

describe('verifying', () => {
  const verify = () => new VerifyCertificate(database.db, unlimited);

  it('finds a certificate by its address and by its paper code, and says what became of it', async () => {
    const record = await issued();
    expect((await verify().execute(record.publicId, '::1')).id).toBe(record.id);
    expect((await verify().execute(writtenShortCode(record.shortCode).toLowerCase(), '::1')).id).toBe(record.id);
    const administrator = { personId: newId(), sessionId: newId(), language: 'et' as const, grants: [{ role: 'administrator' as const, programmeId }] };
    const revoke = new RevokeCertificate(database.db, clock);
    await revoke.execute(administrator, record.id, { reasonClass: 'error', note: null });
    expect(await verify().execute(record.publicId, '::1')).toMatchObject({ state: 'revoked', reasonClass: 'error' });
    await expect(revoke.execute(administrator, record.id, { reasonClass: 'error', note: null })).rejects.toMatchObject({ code: 'certificates.not-valid' });
    await expect(revoke.execute({ ...administrator, grants: [] }, record.id, { reasonClass: 'error', note: null })).rejects.toMatchObject({ code: 'certificates.not-found' });
    await expect(verify().execute('no-such-certificate', '::1')).rejects.toMatchObject({ code: 'certificates.not-found' });
  });

  it('knows its own file, and names the claim that was altered in another', async () => {
    const record = await issued();
    const typeset = new TypesetCertificate({ url: 'https://kaasa.test', demo: false });
    const bytes = await typeset.execute(record);
    expect(sha256(await typeset.execute(record))).toBe(sha256(bytes));
    await typeset.onApplicationShutdown();
    await storeDocument(database.db, record.id, bytes, clock.now());
    const pdf = await readPdf(bytes);
    if (pdf === null) throw new Error('unreadable');
    const verdict = (file: Uint8Array, attachments = pdf.attachments) => verifyDocument(database.db, { kind: 'pdf', bytes: file, pdf: { ...pdf, attachments } }, readPdf, clock.now());
    expect(await verdict(bytes)).toMatchObject({ verdict: 'valid', subject: 'Õнне Näidis' });
    const { publicId, contentHash, claims } = record;
    const forged = { publicId, contentHash, claims: { ...claims, holderName: 'Keegi Teine' } };
    expect(await verdict(Buffer.from('changed'), [{ name: attachmentName, bytes: Buffer.from(JSON.stringify(forged)) }])).toMatchObject({ verdict: 'invalid', altered: ['holderName'] });
  });
});
