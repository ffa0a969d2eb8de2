import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { FixedClock, newId } from '#kernel';
import type { BouncedAddresses } from '#messaging/contract';
import type { Actor } from '#platform/auth';
import { beginTask, findTask, progressPersistence } from '#platform/progress';
import { testDatabase, type TestDatabase } from '#platform/testing';
import { ListCertificates } from './application/list-certificates.js';
import { Reachability } from './application/reachability.js';
import { TypesetCertificate } from './application/typeset-certificate.js';
import { certificatesPersistence } from './index.js';
import { PrintCertificatesHandler } from './jobs/print-certificates.handler.js';
import { PrintSlipsHandler } from './jobs/print-slips.handler.js';
import { findArchive, readParts } from './persistence/archives.repository.js';
import { holderOf, newHolderLink } from './persistence/holder-links.repository.js';
import { FakeWorld, parts } from './testing/fake-world.js';

let database: TestDatabase;
const clock = new FixedClock(new Date('2026-11-23T10:00:00Z'));
const world = new FakeWorld();
const { issue } = parts(world, clock);
const base = { url: 'https://kaasa.test', demo: false };
const typeset = new TypesetCertificate(base);
const bounced = { among: async (_sql: unknown, addresses: readonly string[]) => new Set(addresses.filter((address) => address.startsWith('gone'))), blockedSql: (address: string) => `${address} like 'gone%'` } as unknown as BouncedAddresses;
const reachability = new Reachability(world.people, bounced);

beforeAll(async () => {
  database = await testDatabase(certificatesPersistence, progressPersistence);
});
beforeEach(() => {
  world.freshProgramme();
});
afterAll(async () => {
  await typeset.onApplicationShutdown();
  await database.close();
});

interface Holder {
  readonly givenName: string;
  readonly familyName: string;
  readonly language?: 'et' | 'ru' | 'en';
  readonly email?: string | null;
}

async function issuedTo(holder: Holder): Promise<{ personId: string; id: string }> {
  const personId = newId();
  world.known.set(personId, holder);
  const completionId = world.complete(personId);
  return { personId, id: (await database.db.transaction((tx) => issue.execute(tx, completionId))) ?? '' };
}

const begin = () => beginTask(database.db, { kind: 'test', programmeId: world.programmeId, startedBy: null, total: null }, clock.now());

async function pagesOf(archiveId: string): Promise<string[]> {
  const chunks: Buffer[] = [];
  for await (const part of readParts(database.db, archiveId)) chunks.push(part);
  const document = await getDocument({ data: Uint8Array.from(Buffer.concat(chunks)), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) pages.push((await (await document.getPage(number)).getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join(' ').replace(/\s+/gu, ' '));
  await document.loadingTask.destroy();
  return pages;
}

describe('the certificates of a training for the printer', () => {
  it('are one document by name, with what is valid only', async () => {
    for (const [givenName, familyName] of [['Õnne', 'Zimmer'], ['Anna', 'Tamm'], ['Mari', 'Šmidt'], ['Aleksei', 'Õun']] as const) await issuedTo({ givenName, familyName });
    const { id } = await issuedTo({ givenName: 'Revoked', familyName: 'Aas' });
    await database.db.rows(`update certificates.certificate set state = 'revoked' where id = $1`, [id]);
    const [taskId, archiveId] = [await begin(), newId()];
    const handler = new PrintCertificatesHandler(database.db, world.people, typeset, clock);
    await database.db.transaction((tx) => handler.handle(tx, { taskId, archiveId, programmeId: world.programmeId, activityId: world.activityId, language: 'et' }));
    const pages = await pagesOf(archiveId);
    expect(pages.map((page) => ['Šmidt', 'Zimmer', 'Tamm', 'Õun'].filter((name) => page.includes(name)))).toEqual([['Šmidt'], ['Zimmer'], ['Tamm'], ['Õun']]);
    expect(await findTask(database.db, taskId)).toMatchObject({ state: 'done', done: 4, total: 4, result: { archiveId, files: 4 } });
    expect(await findArchive(database.db, archiveId, clock.now())).toMatchObject({ kind: 'print' });
  });

  it('are given up with a reason where there are none', async () => {
    const taskId = await begin();
    const handler = new PrintCertificatesHandler(database.db, world.people, typeset, clock);
    await database.db.transaction((tx) => handler.handle(tx, { taskId, archiveId: newId(), programmeId: world.programmeId, activityId: world.activityId, language: 'et' }));
    expect(await findTask(database.db, taskId)).toMatchObject({ state: 'failed', errorCode: 'certificates.none-valid' });
  });
});

describe('slips', () => {
  const print = async (order: { activityId: string | null; certificateId: string | null }) => {
    const [taskId, archiveId] = [await begin(), newId()];
    const handler = new PrintSlipsHandler(database.db, world.people, reachability, typeset, base, clock);
    await database.db.transaction((tx) => handler.handle(tx, { taskId, archiveId, programmeId: world.programmeId, language: 'et', ...order }));
    return { taskId, archiveId };
  };
  const tokenOn = (page: string) => /\/holder\/ ?([\w-]{24}) ([\w-]+)/u.exec(page)?.slice(1).join('') ?? '';

  it('are for whom no letter reaches, each in their language, with a link that works', async () => {
    const without = await issuedTo({ givenName: 'Õie', familyName: 'Kask', language: 'et', email: null });
    await issuedTo({ givenName: 'Anna', familyName: 'Reached', language: 'en', email: 'anna@example.org' });
    const gone = await issuedTo({ givenName: 'Иван', familyName: 'Петров', language: 'ru', email: 'gone@example.org' });
    const { taskId, archiveId } = await print({ activityId: world.activityId, certificateId: null });
    const [page = '', ...more] = await pagesOf(archiveId);
    expect(more).toEqual([]);
    for (const text of ['Õie Kask', 'Teie sertifikaadid', 'Иван Петров', 'Ваши сертификаты', 'Koolitus по-русски']) expect(page).toContain(text);
    expect(page).not.toContain('Reached');
    expect(await holderOf(database.db, tokenOn(page))).toBe(without.personId);
    expect(await holderOf(database.db, tokenOn(page.slice(page.indexOf('Иван'))))).toBe(gone.personId);
    expect((await findTask(database.db, taskId))?.result).toMatchObject({ files: 2 });
  });

  it('end the slip before, and leave the links of letters alone', async () => {
    const { personId, id } = await issuedTo({ givenName: 'Õie', familyName: 'Kask' });
    const letter = await newHolderLink(database.db, personId, clock.now());
    const [first = ''] = await pagesOf((await print({ activityId: null, certificateId: id })).archiveId);
    const [second = ''] = await pagesOf((await print({ activityId: null, certificateId: id })).archiveId);
    expect([await holderOf(database.db, tokenOn(first)), await holderOf(database.db, tokenOn(second)), await holderOf(database.db, letter)]).toEqual([undefined, personId, personId]);
  });

  it('are not made where everybody is reached', async () => {
    await issuedTo({ givenName: 'Anna', familyName: 'Reached' });
    const { taskId, archiveId } = await print({ activityId: world.activityId, certificateId: null });
    expect(await findTask(database.db, taskId)).toMatchObject({ state: 'done', result: { files: 0 } });
    expect(await findArchive(database.db, archiveId, clock.now())).toBeUndefined();
  });
});

describe('the list of certificates', () => {
  it('says whom no letter reaches, and why, and finds them', async () => {
    await issuedTo({ givenName: 'Anna', familyName: 'Reached' });
    await issuedTo({ givenName: 'Õie', familyName: 'Kask', email: null });
    await issuedTo({ givenName: 'Ivan', familyName: 'Gone', email: 'gone@example.org' });
    const list = new ListCertificates(database.db, world.programmes, reachability, clock);
    const actor: Actor = { personId: newId(), sessionId: newId(), language: 'et', grants: [{ role: 'administrator', programmeId: world.programmeId }] };
    const shown = async (concern: 'unreached' | null) => (await list.execute(actor, 'p', { search: null, state: null, concern }, { limit: 10, cursor: null })).map(({ certificate, reach }) => `${certificate.claims.holderName}: ${reach}`);
    expect(await shown(null)).toEqual(['Ivan Gone: bounced', 'Õie Kask: no-address', 'Anna Reached: mail']);
    expect(await shown('unreached')).toEqual(['Ivan Gone: bounced', 'Õie Kask: no-address']);
  });
});
