import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { FixedClock, newId } from '#kernel';
import type { Messenger } from '#messaging/contract';
import type { Actor } from '#platform/auth';
import { testDatabase, type TestDatabase } from '#platform/testing';
import { HolderPage } from './application/holder-page.js';
import { PrintWithCode } from './application/print-with-code.js';
import { RevokeCertificate } from './application/revoke-certificate.js';
import { TypesetCertificate } from './application/typeset-certificate.js';
import { readPdf } from './credentials/index.js';
import { certificatesPersistence, verifyDocument } from './index.js';
import { builtInDesign } from './pdf/design.js';
import { findCertificate } from './persistence/certificates.repository.js';
import { storeDocument } from './persistence/documents.repository.js';
import { newHolderLink } from './persistence/holder-links.repository.js';
import { saveIssuerSettings } from './persistence/issuer.repository.js';
import { neutralSettings } from './domain/issuer-settings.js';
import { FakeWorld, parts, unlimited } from './testing/fake-world.js';

let database: TestDatabase;
const clock = new FixedClock(new Date('2026-11-23T10:00:00Z'));
const world = new FakeWorld();
const { issue } = parts(world, clock);
const base = { url: 'https://kaasa.test', demo: false };
const typeset = new TypesetCertificate(base);
const code = '37605030299';

beforeAll(async () => {
  database = await testDatabase(certificatesPersistence);
  world.freshProgramme();
  world.born = 1976;
  const settings = { ...neutralSettings, mode: 'adult-education' as const, organisation: 'MTÜ Koda', registryCode: '80123456', noticeNumber: '223344', secondLanguage: 'et' as const };
  await saveIssuerSettings(database.db, world.programmeId, settings, clock.now(), newId());
});
afterAll(async () => {
  await typeset.onApplicationShutdown();
  await database.close();
});

const administrator = (): Actor => ({ personId: newId(), sessionId: newId(), language: 'et', grants: [{ role: 'administrator', programmeId: world.programmeId }] });
const copies = () => {
  const holder = new HolderPage(database.db, world.people, { send: async () => true } as unknown as Messenger, base, clock);
  return new PrintWithCode(database.db, world.people, unlimited, holder, typeset);
};
const issued = async () => (await database.db.transaction((tx) => issue.execute(tx, world.complete()))) ?? '';

const fail = (): never => {
  throw new Error('nothing there');
};

async function read(bytes: Uint8Array) {
  const document = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) pages.push((await (await document.getPage(number)).getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join(' '));
  const attachments = JSON.stringify((await document.getAttachments()) ?? {});
  const about = JSON.stringify(await document.getMetadata());
  await document.loadingTask.destroy();
  return { pages, attachments, about };
}

/** Every table whose rows hold the text somewhere, whatever their columns are. */
async function tablesWith(text: string): Promise<string[]> {
  const tables = await database.db.rows<{ name: string }>(`select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`);
  const found: string[] = [];
  for (const { name } of tables) {
    const [row] = await database.db.rows<{ n: number }>(`select count(*)::int as n from ${name} t where t::text like $1 or t::text like $2`, [`%${text}%`, `%${Buffer.from(text).toString('hex')}%`]);
    if ((row?.n ?? 0) > 0) found.push(name);
  }
  return found;
}

describe('a personal code', () => {
  it('stands on the sheet of paper, on both sides, and nowhere else', async () => {
    const id = await issued();
    const said = [jest.spyOn(process.stdout, 'write'), jest.spyOn(process.stderr, 'write')];
    const { bytes } = await copies().byAdministrator(administrator(), id, '376 0503 0299');
    const printed = JSON.stringify(said.map(({ mock }) => mock.calls));
    for (const spy of said) spy.mockRestore();
    const { pages, attachments, about } = await read(bytes);
    expect(pages).toHaveLength(2);
    expect(pages[0]).toContain(`Личный код: ${code}`);
    expect(pages[1]).toContain(`Isikukood: ${code}`);
    expect(attachments).toBe('{}');
    expect(about).not.toContain(code);
    expect(printed).not.toContain(code);
    expect(await tablesWith(code)).toEqual([]);
    // The search itself finds what is there.
    expect(await tablesWith('MTÜ Koda')).toContain('certificates.issuer');
    const record = await findCertificate(database.db, id);
    expect(JSON.stringify(record)).not.toContain(code);
    const [document, text] = record === undefined ? [new Uint8Array(), ''] : [await typeset.execute(record), JSON.stringify(record.claims)];
    const official = await read(document);
    expect(official.pages.join() + official.attachments + official.about + text).not.toContain(code);
  });

  it('is found on a file that is dropped on the page of verification: a copy for paper is told from one that was edited', async () => {
    const id = await issued();
    await storeDocument(database.db, id, await typeset.execute((await findCertificate(database.db, id)) ?? fail()), clock.now());
    const { bytes } = await copies().byAdministrator(administrator(), id, code);
    const pdf = (await readPdf(bytes)) ?? fail();
    const verdict = (file: Uint8Array) => verifyDocument(database.db, { kind: 'pdf', bytes: file, pdf }, readPdf, clock.now(), (certificate, typed) => typeset.withPersonalCode({ certificate, design: { ...builtInDesign } }, typed));
    expect(await verdict(bytes)).toMatchObject({ verdict: 'warning', state: 'valid', altered: [] });
    expect(await verdict(Buffer.concat([bytes, Buffer.from('\n')]))).toMatchObject({ verdict: 'invalid' });
  });

  it('may be typed by the holder too, and must be theirs', async () => {
    const id = await issued();
    const { personId = '', publicId = '' } = (await findCertificate(database.db, id)) ?? {};
    const token = await newHolderLink(database.db, personId, clock.now());
    expect((await copies().byHolder(token, publicId, code)).bytes.length).toBeGreaterThan(10_000);
    await expect(copies().byHolder(token, publicId, '49403136526')).rejects.toMatchObject({ code: 'certificates.code-of-another' });
    await expect(copies().byHolder('made-up', publicId, code)).rejects.toMatchObject({ code: 'certificates.link-ended' });
  });

  it.each(['', '37605030298', '123', 'Anna'])('is not printed when it is “%s”, and the refusal does not repeat it', async (typed) => {
    const refusal = await copies().byAdministrator(administrator(), await issued(), typed).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ code: 'certificates.personal-code', errors: [{ pointer: '/personalCode' }] });
    if (typed !== '') expect(JSON.stringify(refusal)).not.toContain(typed);
  });

  it('goes on no neutral certificate, on none that does not hold, and to no stranger', async () => {
    const id = await issued();
    await expect(copies().byAdministrator({ ...administrator(), grants: [] }, id, code)).rejects.toMatchObject({ code: 'certificates.not-found' });
    await new RevokeCertificate(database.db, clock).execute(administrator(), id, { reasonClass: 'error', note: null });
    await expect(copies().byAdministrator(administrator(), id, code)).rejects.toMatchObject({ code: 'certificates.not-printable' });
    world.freshProgramme();
    await expect(copies().byAdministrator(administrator(), await issued(), code)).rejects.toMatchObject({ code: 'certificates.no-code-on-this' });
  });
});
