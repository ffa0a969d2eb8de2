import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gunzipSync } from 'node:zlib';
import type { Client } from 'pg';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Language } from '#kernel';
import { ApiClient } from './support/api-client.js';
import { openBrowser } from './support/browser.js';
import { Installation } from './support/installation.js';
import { pdfText } from './support/pdf-text.js';
import { phrasesIn } from './support/phrases.js';
import { qrOnPage } from './support/scan-qr.js';
import { TemplateDesk } from './support/template-desk.js';
import { join, openTraining, prepareToSubmit, type Training } from './support/trainee.js';
import { until } from './support/until.js';

const holders: readonly { readonly language: Language; readonly givenName: string; readonly email: string }[] = [
  { language: 'et', givenName: 'Õnne', email: 'tee-onne@demo.kaasa.test' },
  { language: 'ru', givenName: 'Жанна', email: 'tee-zhanna@demo.kaasa.test' },
  { language: 'en', givenName: 'Zoë', email: 'tee-zoe@demo.kaasa.test' },
];

let installation: Installation;
let database: Client;
let browser: Browser;
let administrator: ApiClient;
let training: Training;

beforeAll(async () => {
  [installation, browser] = await Promise.all([Installation.onPreparedDatabase(), openBrowser()]);
  database = await installation.database();
  administrator = new ApiClient(installation.url);
  await administrator.post('/session', installation.signIn('admin'));
  training = await openTraining(administrator, holders.length);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await database.end();
  await installation.stop();
}, 30_000);

async function speaking(language: Language, width: number): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, baseURL: installation.url });
  await context.addInitScript({ content: `if (self === top) localStorage.setItem('kaasa.language', '${language}')` });
  return context;
}

/** A letter to the holder that has the private link in it and says what is looked for. */
async function letterTo(email: string, saying = ''): Promise<string> {
  return until(`a letter to ${email}`, async () => {
    const { items } = await administrator.get<{ items: { id: string; to: string }[] }>('/mailbox?limit=50');
    for (const { id } of items.filter(({ to }) => to.includes(email))) {
      const { text } = await administrator.get<{ text: string }>(`/mailbox/${id}`);
      if (/\/holder\/[\w-]+/.test(text) && text.includes(saying)) return text;
    }
    return undefined;
  });
}

const linkIn = (letter: string) => /\/holder\/[\w-]+/.exec(letter)?.[0] ?? '';

/** The text of the PDF that the holder opens from their page, once it is there. */
async function pdfOnPage(holder: Page, say: ReturnType<typeof phrasesIn>): Promise<Buffer> {
  const address = (await holder.getByRole('link', { name: say('holder.open-pdf') }).first().getAttribute('href')) ?? '';
  return until('the PDF', async () => {
    const answer = await holder.request.get(address);
    return answer.ok() ? answer.body() : undefined;
  });
}

/** Whether the status list that the badge names has its bit set, as a checker of somebody else would look. */
async function takenBack(context: BrowserContext, publicId: string): Promise<boolean> {
  const jwt = await (await context.request.get(`/api/v1/certificates/${publicId}/credential.jwt`)).text();
  const { credentialStatus } = JSON.parse(Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString()) as { credentialStatus: { statusListCredential: string; statusListIndex: string } };
  const list = (await (await context.request.get(credentialStatus.statusListCredential)).json()) as { credentialSubject: { encodedList: string } };
  const bits = gunzipSync(Buffer.from(list.credentialSubject.encodedList.slice(1), 'base64url'));
  const index = Number(credentialStatus.statusListIndex);
  return (((bits[index >> 3] ?? 0) >> (7 - (index & 7))) & 1) === 1;
}

async function checkFile(page: Page, pdf: Buffer): Promise<string> {
  await page.goto('/verify');
  await page.locator('input[type=file]').setInputFiles({ name: 'certificate.pdf', mimeType: 'application/pdf', buffer: pdf });
  await page.locator('.k-checks').waitFor();
  return page.locator('main').innerText();
}

describe('a certificate on its way', () => {
  it.each(holders)('from completion by letter, private page, PDF and QR code to whoever checks it, and back: $language', async ({ language, givenName, email }) => {
    const say = phrasesIn(language);
    const newcomer = await join(installation.url, training, givenName, email, language);
    await newcomer.api.post(`/attempts/${await prepareToSubmit(database, administrator, training, newcomer)}/submission`);

    // The holder, on a phone and without signing in.
    const phone = await speaking(language, 360);
    const holder = await phone.newPage();
    const failures: string[] = [];
    holder.on('pageerror', (error) => failures.push(error.message));
    await holder.goto(linkIn(await letterTo(email)));
    await holder.getByRole('heading', { level: 1, name: say('holder.title') }).waitFor();
    const name = `${givenName} Näidis`;
    await holder.getByText(name).first().waitFor();
    const pdf = await pdfOnPage(holder, say);
    const text = await pdfText(pdf);
    expect(text).toContain(name);
    const number = /KAASA-\d{4}-\d{6}/.exec(text)?.[0] ?? '';

    // Somebody else scans the paper.
    const scanned = await qrOnPage(pdf);
    expect(scanned).toMatch(new RegExp(`^${installation.url}/verify/[\\w-]{22,}$`));
    const publicId = scanned?.split('/').at(-1) ?? '';
    const stranger = await (await speaking(language, 360)).newPage();
    stranger.on('pageerror', (error) => failures.push(error.message));
    await stranger.goto(scanned ?? '');
    await stranger.getByRole('heading', { level: 1, name: say('public.verify-valid') }).waitFor();
    for (const stated of [name, number]) await stranger.getByRole('main').getByText(stated).first().waitFor();
    expect(await checkFile(stranger, pdf)).toContain(say('verify.file-valid'));

    // The administrator takes it back.
    const office = await speaking(language, 1280);
    await office.request.post('/api/v1/session', { data: installation.signIn('admin') });
    expect(await takenBack(office, publicId)).toBe(false);
    const desk = await office.newPage();
    await desk.goto('/run/certificates');
    await desk.getByRole('row').filter({ hasText: number }).getByRole('button').click();
    await desk.getByRole('dialog').getByRole('button', { name: say('run.revoke'), exact: true }).click();
    const dialog = desk.getByRole('dialog').filter({ hasText: say('run.revoke-title', { number }) });
    await dialog.getByRole('button', { name: say('run.revoke'), exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });

    // The status list says so within five seconds; page and file check at the first look.
    await until('the bit on the status list', () => takenBack(office, publicId), 5);
    await stranger.goto(scanned ?? '');
    await stranger.getByRole('heading', { level: 1, name: say('public.verify-revoked') }).waitFor();
    await letterTo(email, { et: 'See ei kehti enam.', ru: 'Он больше не действителен.', en: 'It is no longer valid.' }[language]);
    const checked = await checkFile(stranger, pdf);
    expect(checked).toContain(say('verify.state-revoked'));
    expect(checked).not.toContain(say('verify.file-valid'));
    expect(failures).toEqual([]);
    for (const context of [phone, stranger.context(), office]) await context.close();
  }, 90_000);
});

describe('a template on its way', () => {
  it('from a draft with mistakes, seen with real and with the longest data, to certificates that show it, and to those issued anew after a fix', async () => {
    const say = phrasesIn('ru');
    const office = await speaking('ru', 1280);
    await office.request.post('/api/v1/session', { data: installation.signIn('admin') });
    const desk = new TemplateDesk(await office.newPage(), say);
    const failures: string[] = [];
    desk.page.on('pageerror', (error) => failures.push(error.message));
    await desk.begin('Осень 2027');
    const before = await desk.drawn();

    // An unknown placeholder is told at once, and refused when saved.
    await desk.write('intro', { et: 'on läbinud koolituse', ru: 'пройдено обучение {{imya}}', en: 'has completed' });
    await desk.wrong('intro-ru', 'imya');
    await desk.save(false);
    await desk.wrong('intro-ru', 'imya');

    // Too much for the longest data, though it fits with those of today.
    const long = 'Обучение прошло при поддержке Европейского союза. '.repeat(11).trim();
    await desk.write('intro', { ru: long });
    await desk.write('closing', { et: 'Täname.', ru: long, en: 'Thank you.' });
    await desk.fillWith('longest');
    await desk.wrong('closing-ru', /\d+ мм/);
    await desk.save(false);
    await desk.wrong('closing-ru', /\d+ мм/);

    await desk.write('intro', { ru: 'пройдено обучение' });
    await desk.write('closing', { ru: 'Сделано в Нарве: {{number}}' });
    await desk.save(true);
    await desk.fillWith('latest');
    expect(await desk.drawn()).not.toBe(before);
    await desk.publish(1);
    await desk.choose('Осень 2027');

    const email = 'tee-lidia@demo.kaasa.test';
    const newcomer = await join(installation.url, training, 'Lídia', email, 'ru');
    await newcomer.api.post(`/attempts/${await prepareToSubmit(database, administrator, training, newcomer)}/submission`);
    const holder = await (await speaking('ru', 360)).newPage();
    await holder.goto(linkIn(await letterTo(email)));
    const text = await pdfText(await pdfOnPage(holder, say));
    const number = /KAASA-\d{4}-\d{6}/.exec(text)?.[0] ?? '';
    expect(text).toContain(`Сделано в Нарве: ${number}`);

    // A fix, and those issued before are issued anew.
    await desk.open('Осень 2027');
    await desk.write('closing', { ru: 'Сделано вместе в Нарве: {{number}}' });
    await desk.save(true);
    await desk.publish(2);
    await desk.issueAnew(training.activityId);
    const letter = await letterTo(email, `${number}-2`);
    expect(letter).toContain('заменяет');
    await holder.goto(linkIn(letter));
    await holder.getByText(`${number}-2`).first().waitFor();
    const fixed = await until('the PDF in the new look', async () => {
      const [now] = [await pdfText(await pdfOnPage(holder, say))];
      return now.includes(`Сделано вместе в Нарве: ${number}-2`) ? now : undefined;
    });
    expect(fixed).toContain('Lídia Näidis');
    expect(failures).toEqual([]);
    for (const context of [office, holder.context()]) await context.close();
  }, 90_000);
});
