import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { ApiClient } from './support/api-client.js';
import { openBrowser } from './support/browser.js';
import { Installation } from './support/installation.js';

const kinds = ['single-choice', 'multiple-choice', 'true-false', 'matching', 'ordering', 'gap', 'short-text', 'numeric', 'extended-text', 'file', 'case', 'scale'];
const word: Readonly<Record<string, string>> = { et: 'Sõna', ru: 'Слово', en: 'Word' };

let installation: Installation;
let browser: Browser;

beforeAll(async () => {
  [installation, browser] = await Promise.all([Installation.onPreparedDatabase(), openBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await installation.stop();
}, 30_000);

async function signedIn(role: string): Promise<{ page: Page; api: ApiClient; failures: string[] }> {
  const api = new ApiClient(installation.url);
  await api.post('/session', installation.signIn(role));
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, baseURL: installation.url });
  await context.addCookies([{ ...api.session(), url: installation.url }]);
  const page = await context.newPage();
  const failures: string[] = [];
  page.on('pageerror', (error) => failures.push(error.message));
  await page.addInitScript({ content: `localStorage.setItem('kaasa.language', 'en')` });
  return { page, api, failures };
}

/** Goes from field to field by the Tab key and types into each that is empty, in its own language. */
async function fillByKeyboard(page: Page): Promise<void> {
  await page.locator('#q-stem-et').focus();
  for (let stop = 0, count = 0; stop < 150; stop++) {
    const at = await page.evaluate(() => {
      const active = document.activeElement as HTMLInputElement | null;
      return { id: active?.id ?? '', lang: active?.lang ?? '', empty: active?.matches('input[type=text], textarea') === true && active.value === '' };
    });
    if (at.id === 'label-name') return;
    if (at.empty) await page.keyboard.insertText(`${word[at.lang] ?? 'Word'} ${++count}`);
    await page.keyboard.press('Tab');
  }
}

/** Answers the id of the new question. */
async function write(page: Page, bankId: string, number: number): Promise<string> {
  await page.goto(`/teach/banks/${bankId}`);
  await page.getByRole('button', { name: 'New question' }).press('Enter');
  await page.getByRole('dialog').getByRole('radio').first().focus();
  for (let step = 0; step < number; step++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/teach\/questions\//);
  await fillByKeyboard(page);
  await page.keyboard.press('Control+s');
  await page.getByText('Saved on the server').first().waitFor();
  await page.getByRole('button', { name: 'Try this answer' }).press('Enter');
  await page.locator('.b-trial, .b-preview p[role=status]').first().waitFor();
  expect(await page.locator('.k-field__error').allInnerTexts()).toEqual([]);
  return page.url().split('/').at(-1) ?? '';
}

it('leads from a question of each kind, written by keyboard in three languages, over another’s review to a trainee’s answers', async () => {
  const [writer, reviewer, trainee] = [await signedIn('trainer'), await signedIn('admin'), await signedIn('trainee')];
  const [programme] = (await writer.api.get<{ items: { key: string }[] }>('/programmes')).items;
  const bank = await writer.api.post<{ id: string }>(`/programmes/${programme?.key}/banks`, { title: { et: 'Teekond', ru: 'Путь', en: 'Journey' } });
  const ids: string[] = [];
  for (const number of kinds.keys()) ids.push(await write(writer.page, bank.id, number));

  // Another person reviews: the first in the browser, the rest at the API.
  await reviewer.page.goto(`/teach/questions/${ids[0]}`);
  await reviewer.page.getByRole('button', { name: 'The question is right' }).press('Enter');
  await reviewer.page.getByRole('button', { name: 'Make it final' }).press('Enter');
  await reviewer.page.getByText('Final', { exact: true }).first().waitFor();
  for (const id of ids.slice(1)) {
    const { revision } = await reviewer.api.get<{ revision: number }>(`/bank-items/${id}`);
    const reviewed = await reviewer.api.post<{ revision: number }>(`/bank-items/${id}/review`, { revision });
    await reviewer.api.post(`/bank-items/${id}/versions`, { revision: reviewed.revision });
  }

  // The test: all questions, the last one moved to the front, published to the trainee's training.
  const { page } = writer;
  await page.goto('/teach/tests');
  await page.getByRole('button', { name: 'New test' }).press('Enter');
  for (const language of ['et', 'ru', 'en']) await page.locator(`#field-${language}`).fill(`${word[language]} test`);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/teach\/tests\/.+/);
  await page.locator('#picker-source').selectOption({ label: 'Journey' });
  const adding = page.getByRole('button', { name: /^Add: / });
  await adding.nth(kinds.length - 1).waitFor();
  // What was added says so, and is no longer among those to add.
  for (let left = kinds.length; left > 0; left -= 1) await adding.first().press('Enter');
  await page.locator('.b-order__place').last().fill('1');
  await page.keyboard.press('Enter');
  const { activities } = await trainee.api.get<{ activities: { activityId: string }[] }>('/me/learning');
  await page.locator('#activity').selectOption(activities[0]?.activityId ?? '');
  await page.getByRole('button', { name: 'Save' }).press('Enter');
  await page.getByText('Saved', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Publish' }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Publish' }).press('Enter');
  await page.getByText(/^Published /).first().waitFor();

  const plan = await writer.api.get<{ published: { assessmentId: string }[] }>(`/plans/${page.url().split('/').at(-1)}`);
  const attempt = await trainee.api.post<{ id: string; questions: { id: string; item: { kind: string; stem: string } }[] }>(`/assessments/${plan.published[0]?.assessmentId}/attempts`, { language: 'ru' });
  expect(attempt.questions.map(({ item }) => item.kind)).toEqual([kinds[0], ...kinds.slice(1).reverse()]);
  expect(attempt.questions.every(({ item }) => item.stem.startsWith('Слово'))).toBe(true);
  const short = attempt.questions.find(({ item }) => item.kind === 'short-text');
  await trainee.api.put(`/attempts/${attempt.id}/responses`, { responses: [{ questionId: short?.id, value: { text: 'Word 4' }, language: 'ru' }] });
  expect([...writer.failures, ...reviewer.failures]).toEqual([]);
}, 150_000);

it('keeps what is written when the tab closes, and loses nothing when two write at once', async () => {
  const [writer, other] = [await signedIn('trainer'), await signedIn('admin')];
  const [programme] = (await writer.api.get<{ items: { key: string }[] }>('/programmes')).items;
  const bank = await writer.api.post<{ id: string }>(`/programmes/${programme?.key}/banks`, { title: { et: 'Kaks', ru: 'Двое', en: 'Two' } });
  const { page } = writer;
  const id = await write(page, bank.id, 2);
  await page.locator('#q-stem-et').fill('Minu tekst');
  await page.reload();
  expect(await page.locator('#q-stem-et').inputValue()).toBe('Minu tekst');
  const theirs = await other.api.get<{ revision: number; content: { stem: object }; name: string; folderId: null; tags: string[]; competences: string[]; difficulty: null }>(`/bank-items/${id}`);
  const { name, folderId, tags, competences, difficulty } = theirs;
  await other.api.put(`/bank-items/${id}`, { revision: theirs.revision, content: { ...theirs.content, stem: { ...theirs.content.stem, et: 'Nende tekst' } }, labels: { name, folderId, tags, competences, difficulty } });
  await page.keyboard.press('Control+s');
  await page.getByText(/has changed this in the meantime/).waitFor();
  expect(await page.locator('.b-before').allInnerTexts()).toEqual(['Nende tekst']);
  await page.getByRole('button', { name: 'Go on with mine' }).press('Enter');
  await page.keyboard.press('Control+s');
  await page.getByText('Saved on the server').first().waitFor();
  expect((await other.api.get<{ content: { stem: { et: string } } }>(`/bank-items/${id}`)).content.stem.et).toBe('Minu tekst');
  expect(writer.failures).toEqual([]);
}, 60_000);

it('brings questions in from a file, puts a picture with its description into one, and takes it all out again', async () => {
  const { page, api, failures } = await signedIn('trainer');
  const [programme] = (await api.get<{ items: { key: string }[] }>('/programmes')).items;
  const bank = await api.post<{ id: string }>(`/programmes/${programme?.key}/banks`, { title: { et: 'Failid', ru: 'Файлы', en: 'Files' } });
  await page.goto(`/teach/banks/${bank.id}/files`);
  const file = '::One:: Who decides? {=The council ~The court}\n\n::Two:: [html]Who <u>then</u>? {=The town ~The county}\n\n::Three:: Who? {=x\n';
  await page.locator('input[type=file]').setInputFiles({ name: 'questions.txt', mimeType: 'text/plain', buffer: Buffer.from(file) });
  await page.getByRole('button', { name: 'Read the file' }).press('Enter');
  await page.getByText('The braces around its answers do not close').waitFor();
  await page.getByRole('button', { name: 'Take in 2 questions' }).press('Enter');
  await page.getByText('2 questions have come in').waitFor();

  const [item] = (await api.get<{ items: { id: string }[] }>(`/banks/${bank.id}/items`)).items;
  await page.goto(`/teach/questions/${item?.id}`);
  await page.getByRole('button', { name: 'Add a picture or a sound: Question' }).press('Enter');
  const pixel = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
  await page.getByRole('dialog').locator('input[type=file]').setInputFiles({ name: 'dot.png', mimeType: 'image/png', buffer: pixel });
  for (const language of ['et', 'ru', 'en']) await page.locator(`#q-media-0-alt-${language}`).fill(`${word[language]} pildi kohta`);
  let arrive = () => undefined as void;
  const slow = new Promise<void>((resolve) => (arrive = resolve));
  await page.route('**/bank-items/*/media', (route) => slow.then(() => route.continue()));
  const before = await page.locator('.b-medium__image').getAttribute('src');
  await page.locator('.b-medium input[type=file]').setInputFiles({ name: 'dot.gif', mimeType: 'image/gif', buffer: Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64') });
  await page.locator('#q-media-0-alt-ru').fill('Написано, пока файл в пути');
  arrive();
  await page.locator(`.b-medium__image:not([src="${before}"])`).waitFor();
  expect(await page.locator('#q-media-0-alt-ru').inputValue()).toBe('Написано, пока файл в пути');
  await page.keyboard.press('Control+s');
  await page.getByText('Saved on the server').first().waitFor();
  const shown = page.locator('.b-phone img');
  expect(await shown.getAttribute('alt')).toBe('Word pildi kohta');
  expect(await shown.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth))).toBe(1);

  await page.goto(`/teach/banks/${bank.id}`);
  await page.getByRole('button', { name: 'Export' }).press('Enter');
  await page.getByRole('dialog').getByRole('combobox').first().selectOption('qti-3.0');
  await page.getByRole('button', { name: 'Prepare the file' }).press('Enter');
  const link = page.getByRole('link', { name: /^Download/ });
  await link.waitFor();
  const fetched = await page.request.get((await link.getAttribute('href')) ?? '');
  expect([fetched.status(), fetched.headers()['content-type'], (await fetched.body()).includes('media/')]).toEqual([200, 'application/zip', true]);
  expect(failures).toEqual([]);
}, 60_000);
