import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { FixedClock, newId } from '#kernel';
import type { Messenger, OutgoingMessage } from '#messaging/contract';
import type { Actor } from '#platform/auth';
import { testDatabase, type TestDatabase } from '#platform/testing';
import { CorrectCertificate } from './application/correct-certificate.js';
import { RevokeCertificate } from './application/revoke-certificate.js';
import { EraseCertificates } from './application/erase-certificates.js';
import { HolderLetters } from './application/holder-letters.js';
import { ReinstateCertificate } from './application/reinstate-certificate.js';
import { neutralSettings, type IssuerSettings } from './domain/issuer-settings.js';
import { certificatesPersistence } from './index.js';
import { ExpireCertificatesTask } from './jobs/expire-certificates.task.js';
import { TellHolder } from './jobs/tell-holder.subscriber.js';
import { TellOfReinstatement, TellOfRevocation } from './jobs/tell-of-revocation.subscribers.js';
import { revocationWords } from './mail/revocation-words.js';
import { findCertificate, type CertificateRecord } from './persistence/certificates.repository.js';
import { saveIssuerSettings } from './persistence/issuer.repository.js';
import { FakeWorld, parts, unlimited } from './testing/fake-world.js';

let database: TestDatabase;
const clock = new FixedClock(new Date('2026-11-23T10:00:00Z'));
const world = new FakeWorld();
const { record, issue, further } = parts(world, clock);
const registered: IssuerSettings = { ...neutralSettings, mode: 'adult-education', organisation: 'MTÜ Kaasa', registryCode: '80000000', noticeNumber: '123456' };

beforeAll(async () => {
  database = await testDatabase(certificatesPersistence);
});
beforeEach(() => {
  world.freshProgramme();
  Object.assign(world, { assessed: true, givenName: 'Александра', familyName: 'Щербакова', trainers: ['Tõnu Õpetaja'] });
});
afterAll(() => database.close());

const administrator = (): Actor => ({ personId: newId(), sessionId: newId(), language: 'et', grants: [{ role: 'administrator', programmeId: world.programmeId }] });
const settings = (value: IssuerSettings) => saveIssuerSettings(database.db, world.programmeId, value, clock.now(), newId());
const read = async (id: string): Promise<CertificateRecord> => {
  const found = await findCertificate(database.db, id);
  if (found === undefined) throw new Error('not there');
  return found;
};
const issued = async (personId = newId()): Promise<CertificateRecord> => {
  const completionId = world.complete(personId);
  const result = await database.db.transaction((tx) => issue.attempt(tx, completionId, null));
  if (result.outcome !== 'issued') throw new Error(result.outcome);
  return read(result.certificateId);
};
const correct = () => new CorrectCertificate(database.db, world.people, record, unlimited, clock);
const holderLetters = () => {
  const letters: OutgoingMessage[] = [];
  const messenger = { send: async (_tx: unknown, message: OutgoingMessage) => letters.push(message) > 0 } as unknown as Messenger;
  return { letters, letterBox: new HolderLetters(messenger, { url: 'https://kaasa.test', demo: false }, clock) };
};
const history = (id: string) => database.db.rows<{ state: string }>(`select state from certificates.event where certificate_id = $1 order by at, id`, [id]);
const inDatabase = (text: string, id: string) => database.db.rows(text, [id]);

describe('a corrected name', () => {
  it('is issued as the next revision under the same number, and the one before says by which it was replaced', async () => {
    const first = await issued();
    const id = await correct().byAdministrator(administrator(), first.id, '  Aleksandra   Štšerbakova ');
    const [before, after] = [await read(first.id), await read(id)];
    expect(before).toMatchObject({ state: 'superseded', supersededBy: id, number: 'KAASA-2026-000001', claims: { holderName: 'Александра Щербакова' } });
    expect(after).toMatchObject({ state: 'valid', revision: 2, number: 'KAASA-2026-000001-2', registerNumber: 1, claims: { holderName: 'Aleksandra Štšerbakova', completedOn: '2026-11-20' } });
    expect(after.publicId).not.toBe(before.publicId);
    expect((await history(first.id)).map(({ state }) => state)).toEqual(['valid', 'superseded']);
    await expect(correct().byAdministrator(administrator(), first.id, 'X')).rejects.toMatchObject({ code: 'certificates.not-correctable' });
  });

  it('reaches its holder with a letter that says which certificate it replaces, and the one that was replaced meanwhile with none', async () => {
    const { letters, letterBox } = holderLetters();
    const tell = async (certificateId: string) => database.db.transaction((tx) => new TellHolder(letterBox).handle(tx, { payload: { certificateId } } as Parameters<TellHolder['handle']>[1]));
    const first = await issued();
    await tell(first.id);
    const second = await correct().byAdministrator(administrator(), first.id, 'Alexandra Scherbakova');
    const third = await correct().byAdministrator(administrator(), second, 'Aleksandra Štšerbakova');
    for (const id of [second, third]) await tell(id);
    expect(letters.map(({ template, values }) => [template.name, values['number'], values['formerNumber']])).toEqual([
      ['certificate-ready', 'KAASA-2026-000001', undefined],
      ['certificate-reissued', 'KAASA-2026-000001-3', 'KAASA-2026-000001-2'],
    ]);
  });

  it('by its holder reaches all that is theirs and what comes later, and is another spelling only', async () => {
    const personId = newId();
    await issued(personId);
    await issued(personId);
    await expect(correct().byHolder(personId, 'Peeter Kask')).rejects.toMatchObject({ code: 'certificates.another-name' });
    await expect(correct().byHolder(personId, 'Александра ᠮ')).rejects.toMatchObject({ code: 'certificates.name-letters', params: { letters: 'ᠮ' } });
    expect(await correct().byHolder(personId, 'Aleksandra Štšerbakova')).toBe(2);
    expect(await correct().byHolder(personId, 'Aleksandra Štšerbakova')).toBe(0);
    const counted: string[] = [];
    await new CorrectCertificate(database.db, world.people, record, { ...unlimited, hit: async (_, key) => void counted.push(key) }, clock).byHolder(personId, 'Aleksandra Štšerbakova');
    expect(counted).toEqual([`spell-name:${personId}`]);
    expect((await issued(personId)).claims.holderName).toBe('Aleksandra Štšerbakova');
  });

  it('asked for by many at once makes one revision', async () => {
    const first = await issued();
    const tries = await Promise.allSettled([1, 2, 3, 4].map(() => correct().byAdministrator(administrator(), first.id, 'Alexandra Shcherbakova')));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});

describe('the result of the final tests', () => {
  it('stands in a record where the programme wants it said, and in those from before it never does', async () => {
    const before = await issued();
    await settings({ ...neutralSettings, statesResult: true });
    const after = await issued();
    expect(before.claims).not.toHaveProperty('resultPercent');
    expect(after.claims.resultPercent).toBe(87);
    await settings(neutralSettings);
    const id = await correct().byAdministrator(administrator(), after.id, 'Alexandra Scherbakova');
    expect((await read(id)).claims.resultPercent).toBe(87);
    world.assessed = false;
    await settings({ ...neutralSettings, statesResult: true });
    expect((await issued()).claims).not.toHaveProperty('resultPercent');
  });
});

describe('an erased certificate', () => {
  it('keeps number, state and hash, and nothing that says whose it was', async () => {
    const { id, contentHash, personId } = await issued();
    const erase = new EraseCertificates(database.db, clock);
    await expect(erase.one({ ...administrator(), grants: [] }, id)).rejects.toMatchObject({ code: 'certificates.not-found' });
    expect(await database.db.transaction((tx) => erase.ofPerson(tx, personId, null))).toBe(1);
    expect(await read(id)).toMatchObject({ state: 'erased', contentHash, number: 'KAASA-2026-000001', claims: { holderName: '', number: 'KAASA-2026-000001' } });
    const rows = await inDatabase(`select * from certificates.certificate where id = $1`, id);
    expect(JSON.stringify(rows)).not.toContain('Щербакова');
    await expect(inDatabase(`update certificates.certificate set state = 'valid' where id = $1`, id)).rejects.toThrow('forward only');
  });
});

describe('a certificate with a last day', () => {
  it('expires the day after, and not on it', async () => {
    await settings({ ...neutralSettings, validityMonths: 12 });
    const { id, claims } = await issued();
    expect(claims.validUntil).toBe('2027-11-19');
    const task = (now: string) => new ExpireCertificatesTask(database.db, new FixedClock(new Date(now))).run();
    await task('2027-11-19T21:00:00Z');
    expect((await read(id)).state).toBe('valid');
    await task('2027-11-20T01:00:00Z');
    expect((await read(id)).state).toBe('expired');
  });
});

describe('the register of a provider', () => {
  it('issues a tunnistus for assessed outcomes, else a tõend, both with who answers for them', async () => {
    await settings(registered);
    expect((await issued()).claims).toMatchObject({ kind: 'tunnistus', issuer: { name: 'MTÜ Kaasa', registryCode: '80000000', noticeNumber: '123456' }, plannedMinutes: 360 });
    world.assessed = false;
    expect((await issued()).claims).toMatchObject({ kind: 'toend', number: 'KAASA-2026-000002', assessmentMethod: null });
  });

  it('holds back what lacks a field, takes no number for it, and issues it once the field is there', async () => {
    await settings({ ...registered, noticeNumber: '' });
    world.trainers = [];
    const completionId = world.complete();
    const attempt = () => database.db.transaction((tx) => issue.attempt(tx, completionId, null));
    expect(await attempt()).toEqual({ outcome: 'held-back', obstacles: { missing: ['notice-number', 'trainers'], letters: [] } });
    await settings(registered);
    world.trainers = ['Tõnu Õpetaja'];
    expect((await attempt()).outcome).toBe('issued');
    expect((await attempt()).outcome).toBe('there-already');
    expect((await issued()).number).toBe('KAASA-2026-000002');
  });

  it('refuses before issuing a name that no font can set', async () => {
    world.givenName = 'ᠮᠣᠩ';
    const completionId = world.complete();
    expect(await database.db.transaction((tx) => issue.attempt(tx, completionId, null))).toEqual({ outcome: 'held-back', obstacles: { missing: [], letters: ['ᠮ', 'ᠣ', 'ᠩ'] } });
  });

  it('lets the database itself refuse a tunnistus without assessed outcomes, and a changed history', async () => {
    await settings(registered);
    const { id } = await issued();
    const planted = (claims: string, kind = 'tunnistus') =>
      inDatabase(
        `insert into certificates.certificate (id, public_id, short_code, number, person_id, programme_id, completion_id, kind, revision, claims, content_hash, language, completed_on, issued_at, state_since, register_year, register_number)
         select gen_random_uuid(), 'p', 's', 'n', person_id, programme_id, gen_random_uuid(), '${kind}', 1, claims || '${claims}', content_hash, language, completed_on, now(), now(), 2026, 99 from certificates.certificate where id = $1`,
        id,
      );
    await expect(planted('{"assessed": false}')).rejects.toThrow('certificate_assessed');
    await expect(planted('{"outcomes": []}')).rejects.toThrow('certificate_tunnistus');
    await expect(planted('{"outcomes": [""]}')).rejects.toThrow('certificate_tunnistus');
    await expect(planted('{"issuer": null}', 'toend')).rejects.toThrow('certificate_provider');
    await expect(inDatabase(`delete from certificates.event where certificate_id = $1`, id)).rejects.toThrow('only ever added to');
    await expect(inDatabase(`update certificates.event set state = 'revoked' where certificate_id = $1`, id)).rejects.toThrow('only ever added to');
  });
});

const deed = () => ({
  ...{ personId: newId(), programmeId: world.programmeId, occasionId: newId(), activityId: null, startedOn: '2026-03-01', completedOn: '2026-09-01', minutes: null, competences: [], ruleVersion: 1 },
  title: { et: 'Rühma mentor', ru: 'Ментор группы', en: 'Mentor of a group' },
  place: { et: 'Narva', ru: 'Нарва', en: 'Narva' },
  outcomes: [{ et: 'kohtus rühmaga', ru: 'встречи с группой', en: 'met the group' }],
});

describe('a revocation', () => {
  const told = async (personId: string) => {
    const { letters, letterBox } = holderLetters();
    const facts = await database.db.rows<{ type: string }>(`select type, id, payload, occurred_at as "occurredAt" from ledger.fact where subject_id = $1 and type in ('certificate.revoked', 'certificate.reinstated') order by occurred_at`, [personId]);
    for (const fact of facts) await database.db.transaction((tx) => new (fact.type === 'certificate.revoked' ? TellOfRevocation : TellOfReinstatement)(letterBox).handle(tx, fact as never));
    return letters.map(({ template, language, values }) => [template.name, language, values['reason']]);
  };

  it('reaches the holder with its reason, and so does its end; what has been overtaken reaches nobody', async () => {
    const { id, personId } = await issued();
    const revoke = () => new RevokeCertificate(database.db, clock).execute(administrator(), id, { reasonClass: 'misconduct', note: null });
    const letter = ['certificate-revoked', 'ru', revocationWords.misconduct.ru];
    await revoke();
    expect(await told(personId)).toEqual([letter]);
    clock.advance(1_000);
    await new ReinstateCertificate(database.db, clock).execute(administrator(), id, 'A mistake');
    expect(await told(personId)).toEqual([['certificate-reinstated', 'ru', undefined]]);
    clock.advance(1_000);
    await revoke();
    expect(await told(personId)).toEqual([letter]);
  });

  it('that Kaasa itself made reaches the holder too, and the one that comes instead has its own letter', async () => {
    const mentoring = deed();
    const issueOne = () => database.db.transaction((tx) => further.issueMentorCertificate(tx, mentoring));
    await issueOne();
    await database.db.transaction((tx) => further.undoMentorCertificate(tx, mentoring, newId()));
    expect(await told(mentoring.personId)).toEqual([['certificate-revoked', 'ru', revocationWords.undone.ru]]);
    await issueOne();
    expect(await told(mentoring.personId)).toEqual([]);
  });
});

describe('further certificates', () => {
  it('are issued once an occasion, out of the same register', async () => {
    const mentoring = deed();
    const once = () => database.db.transaction((tx) => further.issueMentorCertificate(tx, mentoring));
    const id = await once();
    expect(await once()).toBeNull();
    expect(await read(id ?? '')).toMatchObject({ number: 'KAASA-2026-000001', activityId: null, claims: { kind: 'mentor', activityTitle: 'Ментор группы', startedOn: '2026-03-01' } });
  });

  it('are revoked with their occasion for everybody to see, and when it comes again one alone is valid', async () => {
    const mentoring = deed();
    const issueOne = (completedOn: string) => database.db.transaction((tx) => further.issueMentorCertificate(tx, { ...mentoring, completedOn }));
    const undo = () => database.db.transaction((tx) => further.undoMentorCertificate(tx, mentoring, newId()));
    await undo();
    const first = (await issueOne('2026-09-01')) ?? '';
    await undo();
    await undo();
    expect(await read(first)).toMatchObject({ state: 'revoked', reasonClass: 'undone' });
    const again = await Promise.all([issueOne('2026-10-01'), issueOne('2026-10-01')]);
    const second = again.find((id) => id !== null) ?? '';
    expect(again).toContain(null);
    expect(await read(first)).toMatchObject({ state: 'superseded', supersededBy: second });
    expect(await read(second)).toMatchObject({ state: 'valid', number: 'KAASA-2026-000001-2', claims: { completedOn: '2026-10-01' } });
    expect((await history(first)).map(({ state }) => state)).toEqual(['valid', 'revoked', 'valid', 'superseded']);
    // What an administrator revoked for another reason stays so.
    await new RevokeCertificate(database.db, clock).execute(administrator(), second, { reasonClass: 'misconduct', note: null });
    await undo();
    expect(await issueOne('2026-11-01')).toBeNull();
    expect(await read(second)).toMatchObject({ state: 'revoked', reasonClass: 'misconduct' });
  });

  it('name the organisation that a letter thanks', async () => {
    const id = await database.db.transaction((tx) => further.issuePartnerLetter(tx, { ...deed(), organisationName: 'MTÜ Kodu' }));
    expect((await read(id ?? '')).claims).toMatchObject({ kind: 'partner-letter', holderName: 'MTÜ Kodu' });
  });
});
