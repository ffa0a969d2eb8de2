import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page, Request } from 'playwright-core';
import { ApiClient } from './support/api-client.js';
import { openBrowser } from './support/browser.js';
import { ask } from './support/database.js';
import { Installation } from './support/installation.js';
import { saveThroughKills } from './support/killed-saves.js';
import { Keyboard } from './support/keyboard.js';
import { Network } from './support/network.js';
import { showcaseAnswers, type StoredAnswer } from './support/showcase-attempt.js';

/** Questions before whose answers the API is killed, the network goes away, and the browser forgets all it did not store. */
const killedAt = [4, 11, 19];
const cutAt = [8, 16];
const reloadedAt = [9, 13];

let installation: Installation;
let network: Network;
let browser: Browser;
/** What was given to each question, in the order of sending. */
const sent = new Map<string, StoredAnswer[]>();
/** Which of them was acknowledged last. */
const acknowledged = new Map<string, number>();
const failures: string[] = [];

beforeAll(async () => {
  [installation, browser] = await Promise.all([Installation.start(), openBrowser()]);
  network = await Network.to(installation.url);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await network.close();
  await installation.stop();
}, 30_000);

/** The demonstration's trainee at a phone without a mouse or a finger, at the page of their training. */
async function trainee(): Promise<Page> {
  const api = new ApiClient(installation.url);
  await api.post('/session', installation.signIn('trainee'));
  const { activities } = await api.get<{ activities: { activityId: string }[] }>('/me/learning');
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, baseURL: network.url });
  await context.addCookies([{ ...api.session(), url: network.url }]);
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  page.on('pageerror', (error) => failures.push(error.message));
  watchSaves(page);
  await page.goto(`/learn/trainings/${activities[0]?.activityId}`);
  await page.getByRole('heading', { name: 'Тесты и опросы' }).waitFor();
  return page;
}

function watchSaves(page: Page): void {
  const places = new WeakMap<Request, Map<string, number>>();
  page.on('request', (request) => {
    if (request.method() !== 'PUT' || !request.url().endsWith('/responses')) return;
    const { responses } = request.postDataJSON() as { responses: { questionId: string; value: StoredAnswer }[] };
    for (const { questionId, value } of responses) sent.set(questionId, [...(sent.get(questionId) ?? []), value]);
    places.set(request, new Map(responses.map(({ questionId }) => [questionId, (sent.get(questionId)?.length ?? 0) - 1])));
  });
  page.on('requestfinished', async (request) => {
    const own = places.get(request);
    if (own === undefined || (await request.response())?.status() !== 200) return;
    for (const [questionId, place] of own) acknowledged.set(questionId, Math.max(place, acknowledged.get(questionId) ?? 0));
  });
}

const savedOnServer = (page: Page) => page.locator('.l-save[data-state=saved]').waitFor();

/** What the database holds of the attempt, by question. */
async function stored(attemptId: string): Promise<Map<string, { value: StoredAnswer; language: string; score: number | null; max: number | null }>> {
  const rows = await ask<{ id: string; value: StoredAnswer; language: string; score: number | null; max: number | null }>(
    installation,
    'select item_version_id as id, value, language, score, max from assessments.response where attempt_id = $1',
    [attemptId],
  );
  return new Map(rows.map(({ id, ...row }) => [id, row]));
}

/** What is stored is what was acknowledged last before one looked, or was sent after it. */
async function keepsAllAcknowledged(attemptId: string): Promise<void> {
  const least = new Map(acknowledged);
  const held = await stored(attemptId);
  for (const [questionId, place] of least) expect(sent.get(questionId)?.slice(place)).toContainEqual(held.get(questionId)?.value);
}

describe('a test of twenty questions of every kind on a phone, in Russian and by keyboard alone', () => {
  it('loses nothing that was acknowledged, while the API is killed three times and the network goes away twice', async () => {
    const page = await trainee();
    const keyboard = new Keyboard(page);
    await keyboard.use('button', 'Начать');
    await page.waitForURL(/\/learn\/attempts\//);
    const attemptId = new URL(page.url()).pathname.split('/').at(-1) ?? '';

    let kills = 0;
    for (const [index, { answer }] of showcaseAnswers.entries()) {
      const position = index + 1;
      // Its heading takes the focus, so whoever goes on by Tab does so from there.
      await page.locator('h1:focus', { hasText: `Вопрос ${position} из 20` }).waitFor();
      if (killedAt.includes(position) && installation.kill('api')) kills++;
      if (cutAt.includes(position)) await network.cut();
      await answer(keyboard, page);
      if (cutAt.includes(position)) {
        await page.getByText('Сохранено на устройстве. Связи нет').waitFor();
        await keepsAllAcknowledged(attemptId);
        await network.mend();
      }
      // Whoever answers does not wait for the server to be there again; the file that comes last has to.
      if (killedAt.includes(position)) await keepsAllAcknowledged(attemptId);
      if (!killedAt.includes(position) || position === 19) await savedOnServer(page);
      if (reloadedAt.includes(position)) {
        await page.reload();
        await page.getByRole('heading', { name: `Вопрос ${position} из 20` }).waitFor();
      }
      await keyboard.use('a', position < showcaseAnswers.length ? 'Следующий вопрос' : 'Проверить и отправить');
    }
    expect(kills).toBe(killedAt.length);

    await page.getByText('На все вопросы есть ответ').waitFor();
    await page.locator('h1:focus').waitFor();
    await keyboard.use('button', 'Отправить ответы');
    await keyboard.use('button', 'Да, отправить');
    await page.waitForURL(/\/result$/);
    await page.getByRole('heading', { level: 1 }).waitFor();

    await keepsAllAcknowledged(attemptId);
    const held = await stored(attemptId);
    const rows = await ask<{ id: string }>(
      installation,
      `select f.item_version_id as id from assessments.attempt t join assessments.form_item f on f.form_id = t.form_id where t.id = $1 and t.state = 'submitted' order by f.position`,
      [attemptId],
    );
    expect(rows).toHaveLength(showcaseAnswers.length);
    for (const [index, { stored: wanted, ungraded }] of showcaseAnswers.entries()) {
      const { value, language, score, max } = held.get(rows[index]?.id ?? '') ?? {};
      expect([index + 1, typeof wanted === 'function' ? value !== undefined && wanted(value) : value, language]).toEqual([index + 1, typeof wanted === 'function' ? true : wanted, 'ru']);
      if (ungraded !== true) expect([index + 1, score]).toEqual([index + 1, max]);
    }
    expect(failures).toEqual([]);
  }, 120_000);
});

describe('answers that are saved all the time', () => {
  it('are there once acknowledged, whether database, API or worker is killed', async () => {
    expect(await saveThroughKills(installation, { writers: 3, kills: 3 })).toBeGreaterThan(10);
  }, 120_000);
});
