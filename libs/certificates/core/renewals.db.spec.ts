import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { FixedClock, newId } from '#kernel';
import type { ContactLimits, Messenger, OutgoingMessage } from '#messaging/contract';
import type { Actor } from '#platform/auth';
import { beginTask, progressPersistence } from '#platform/progress';
import { testDatabase, type TestDatabase } from '#platform/testing';
import { CorrectCertificate } from './application/correct-certificate.js';
import { EraseCertificates } from './application/erase-certificates.js';
import { HolderLetters } from './application/holder-letters.js';
import { HolderPage } from './application/holder-page.js';
import { ReinstateCertificate } from './application/reinstate-certificate.js';
import { RevokeCertificate } from './application/revoke-certificate.js';
import type { TypesetCertificate } from './application/typeset-certificate.js';
import type { CredentialSigner } from './credentials/signing/credential-signer.js';
import { neutralSettings } from './domain/issuer-settings.js';
import { certificatesPersistence } from './index.js';
import { ExpireCertificatesTask } from './jobs/expire-certificates.task.js';
import { PrintCertificatesHandler } from './jobs/print-certificates.handler.js';
import { RenderCertificates } from './application/render-certificates.js';
import { RenderCertificateHandler } from './jobs/render-certificate.handler.js';
import { RemindOfRenewalTask } from './jobs/remind-of-renewal.task.js';
import { changeState, findCertificate, lockCertificate } from './persistence/certificates.repository.js';
import { findArchive } from './persistence/archives.repository.js';
import { findDocument } from './persistence/documents.repository.js';
import { erasuresAsked } from './persistence/erasure-requests.repository.js';
import { newHolderLink } from './persistence/holder-links.repository.js';
import { saveIssuerSettings } from './persistence/issuer.repository.js';
import { FakeWorld, parts, unlimited } from './testing/fake-world.js';

let database: TestDatabase;
let clock: FixedClock;
let world: FakeWorld;
let letters: OutgoingMessage[];
const base = { url: 'https://kaasa.test', demo: false };
const waited = () => new Promise((resolve) => setTimeout(resolve, 150));
const noon = (day: string) => new Date(`${day}T10:00:00Z`);

beforeAll(async () => {
  database = await testDatabase(certificatesPersistence, progressPersistence);
});
afterAll(() => database.close());
beforeEach(async () => {
  await database.db.rows(`update certificates.certificate set state = 'erased', claims = claims || '{"holderName": ""}' where state <> 'erased'`);
  clock = new FixedClock(noon('2026-11-23'));
  [world, letters] = [new FakeWorld(), []];
  // Completed on 20 November 2026, so it holds until 19 December.
  await saveIssuerSettings(database.db, world.programmeId, { ...neutralSettings, validityMonths: 1 }, clock.now(), newId());
});

const messenger = { send: async (_tx: unknown, message: OutgoingMessage) => letters.push(message) > 0 } as unknown as Messenger;
const limits = { rules: { timeZone: 'Europe/Tallinn', quiet: { from: 21, until: 8 }, perWeek: 3 } } as ContactLimits;
const remind = (by = messenger) => new RemindOfRenewalTask(database.db, new HolderLetters(by, base, clock), limits, clock).run();
const keys = () => letters.map(({ key }) => key.split(':').at(-1));
const administrator = (): Actor => ({ personId: newId(), sessionId: newId(), language: 'et', grants: [{ role: 'administrator', programmeId: world.programmeId }] });
const page = () => new HolderPage(database.db, world.people, messenger, base, clock);

async function issued(personId = newId()): Promise<{ id: string; personId: string; publicId: string; token: string }> {
  const id = (await database.db.transaction((tx) => parts(world, clock).issue.execute(tx, world.complete(personId)))) ?? '';
  const { publicId = '' } = (await findCertificate(database.db, id)) ?? {};
  return { id, personId, publicId, token: await newHolderLink(database.db, personId, clock.now()) };
}

describe('reminders before a certificate expires', () => {
  it('are sent once each as the day comes nearer, in the daytime, however often the clock asks', async () => {
    await issued();
    clock.set(new Date('2026-11-23T23:00:00Z'));
    await remind();
    expect(keys()).toEqual([]);
    for (const day of ['2026-11-24', '2026-11-24', '2026-12-01', '2026-12-12', '2026-12-13', '2026-12-19', '2026-12-20']) {
      clock.set(noon(day));
      await Promise.all([remind(), remind()]);
    }
    // Sixty days before is over when a certificate holds for a month.
    expect(keys()).toEqual(['30', '7']);
    expect(letters[0]).toMatchObject({ purpose: 'service', language: 'ru', template: { name: 'certificate-renewal' }, values: { validUntil: '19 декабря 2026 г.', number: 'KAASA-2026-000001' } });
  });

  it('are written together with their note, or not at all', async () => {
    await issued();
    const torn = { send: () => Promise.reject(new Error('killed')) } as unknown as Messenger;
    await expect(remind(torn)).rejects.toThrow('killed');
    await remind();
    expect(keys()).toEqual(['30']);
  });

  it('stop when the certificate was renewed, corrected, revoked, or its holder wants none', async () => {
    const renewed = await issued();
    await saveIssuerSettings(database.db, world.programmeId, { ...neutralSettings, validityMonths: 24 }, clock.now(), newId());
    await issued(renewed.personId);
    await saveIssuerSettings(database.db, world.programmeId, { ...neutralSettings, validityMonths: 1 }, clock.now(), newId());
    const revoked = await issued();
    await new RevokeCertificate(database.db, clock).execute(administrator(), revoked.id, { reasonClass: 'error', note: null });
    const unwilling = await issued();
    await page().chooseReminders(unwilling.token, false);
    expect(await page().wantsReminders(unwilling.token)).toBe(false);
    await remind();
    expect(keys()).toEqual([]);
    await page().chooseReminders(unwilling.token, true);
    await remind();
    expect(keys()).toEqual(['30']);
  });
});

describe('a revocation', () => {
  it('is taken back by a further line of history, and by nothing else', async () => {
    const { id } = await issued();
    const reinstate = new ReinstateCertificate(database.db, clock);
    await expect(reinstate.execute(administrator(), id, 'Why')).rejects.toMatchObject({ code: 'certificates.not-revoked' });
    await new RevokeCertificate(database.db, clock).execute(administrator(), id, { reasonClass: 'misconduct', note: null });
    await expect(reinstate.execute({ ...administrator(), grants: [] }, id, 'Why')).rejects.toMatchObject({ code: 'certificates.not-found' });
    await expect(reinstate.execute(administrator(), id, '  ')).rejects.toMatchObject({ code: 'certificates.reason-needed' });
    await reinstate.execute(administrator(), id, 'It was somebody else');
    expect(await findCertificate(database.db, id)).toMatchObject({ state: 'valid', reasonClass: null });
    const history = await database.db.rows(`select state, reason_class as reason, note from certificates.event where certificate_id = $1 order by id`, [id]);
    expect(history).toEqual([{ state: 'valid', reason: null, note: null }, { state: 'revoked', reason: 'misconduct', note: null }, { state: 'valid', reason: null, note: 'It was somebody else' }]);
    const facts = await database.db.rows<{ type: string }>(`select type from ledger.fact where payload->>'certificateId' = $1 order by id`, [id]);
    expect(facts.map(({ type }) => type)).toEqual(['certificate.issued', 'certificate.revoked', 'certificate.reinstated']);
  });

  it('does not outlast the last day, and what has expired or was replaced never comes back', async () => {
    const { id } = await issued();
    await new RevokeCertificate(database.db, clock).execute(administrator(), id, { reasonClass: 'error', note: null });
    clock.set(noon('2027-01-10'));
    await new ReinstateCertificate(database.db, clock).execute(administrator(), id, 'A mistake');
    await new ExpireCertificatesTask(database.db, clock).run();
    expect((await findCertificate(database.db, id))?.state).toBe('expired');
    await expect(changeState(database.db, { certificateId: id, at: clock.now(), actorId: null, state: 'valid' })).rejects.toThrow('forward only');
  });
});

describe('an erasure', () => {
  const correction = () => new CorrectCertificate(database.db, world.people, parts(world, clock).record, unlimited, clock);
  const erase = (id: string) => new EraseCertificates(database.db, clock).one(administrator(), id);
  const gone = async (personId: string) => (await database.db.rows(`select id from certificates.certificate where person_id = $1 and state <> 'erased'`, [personId])).length === 0;

  it('that comes while the name is being corrected finds the next revision too', async () => {
    const { id, personId } = await issued();
    let erased: Promise<void> | undefined;
    await database.db.transaction(async (tx) => {
      const certificate = await lockCertificate(tx, id);
      if (certificate === undefined) throw new Error('gone');
      erased = erase(id);
      await waited();
      await parts(world, clock).record.next(tx, certificate, { ...certificate.claims, holderName: 'Onne Näidis' }, null);
    });
    await erased;
    expect(await gone(personId)).toBe(true);
    await expect(correction().byAdministrator(administrator(), id, 'Õnne')).rejects.toMatchObject({ code: 'certificates.not-correctable' });
  });

  it('leaves no PDF and no archive behind that was being made', async () => {
    const { id } = await issued();
    let erased: Promise<void> | undefined;
    const slow = async () => {
      erased = erase(id);
      await waited();
      return Buffer.from('PDF');
    };
    const typeset = { execute: slow, together: slow } as unknown as TypesetCertificate;
    const signer = { all: async () => new Map() } as unknown as CredentialSigner;
    await database.db.transaction((tx) => new RenderCertificateHandler(new RenderCertificates(typeset, signer, clock)).handle(tx, { certificateId: id }));
    await erased;
    expect(await findDocument(database.db, id)).toBeUndefined();
    const other = await issued();
    const printing = new PrintCertificatesHandler(database.db, world.people, { together: async () => erase(other.id).then(() => Buffer.from('PDF')) } as unknown as TypesetCertificate, clock);
    const [taskId, archiveId] = [await beginTask(database.db, { kind: 'test', programmeId: null, startedBy: null, total: null }, clock.now()), newId()];
    await expect(database.db.transaction((tx) => printing.handle(tx, { taskId, archiveId, programmeId: world.programmeId, activityId: world.activityId, language: 'et' }))).rejects.toThrow('erased while');
    expect(await findArchive(database.db, archiveId, clock.now())).toBeUndefined();
  });
});

describe('an erasure that the holder asks for', () => {
  it('waits for an administrator, can be taken back, and ends with the deed', async () => {
    const { id, token, publicId } = await issued();
    await page().askErasure(token, publicId);
    await page().askErasure(token, publicId);
    expect((await page().certificates(token))[0]?.erasureAskedAt).toEqual(clock.now());
    await page().withdrawErasure(token, publicId);
    expect((await page().certificates(token))[0]?.erasureAskedAt).toBeNull();
    await page().askErasure(token, publicId);
    const next = await new CorrectCertificate(database.db, world.people, parts(world, clock).record, unlimited, clock).byAdministrator(administrator(), id, 'Onne Näidis');
    await new EraseCertificates(database.db, clock).one(administrator(), next);
    expect((await erasuresAsked(database.db, [id])).size).toBe(0);
    // The one that was corrected named its holder too.
    for (const each of [id, next]) expect(await findCertificate(database.db, each)).toMatchObject({ state: 'erased', claims: { holderName: '' } });
    expect(await page().certificates(token)).toEqual([]);
  });
});
