import { afterAll, beforeAll, it } from '@jest/globals';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Client } from 'pg';
import type { Browser, Page } from 'playwright-core';
import { ApiClient } from './support/api-client.js';
import { openBrowser } from './support/browser.js';
import { settled, speak } from './support/screen-checks.js';
import { areas, type Known, type Screen, type Visitor } from './support/screens.js';
import { knownBank } from './support/screens/banks.js';
import { knownTemplate } from './support/screens/certificate-templates.js';
import { knownDesk } from './support/screens/grading.js';
import { mixedAttempt } from './support/screens/player.js';
import { knownDelivery } from './support/screens/delivery.js';
import { knownLookingBack } from './support/screens/looking-back.js';
import { knownGroup } from './support/screens/mentoring.js';
import { join, openTraining, prepareToSubmit, type Newcomer } from './support/trainee.js';
import { until } from './support/until.js';

const url = 'http://127.0.0.1:39911';
const file = '/tmp/looks/known.json';
const out = process.env['LOOKS_OUT'] ?? '/tmp/looks/shots';
const only = new RegExp(process.env['LOOKS_ONLY'] ?? '.');
const langs = (process.env['LOOKS_LANGS'] ?? 'ru,et,en').split(',') as ('ru' | 'et' | 'en')[];
const widths = (process.env['LOOKS_WIDTHS'] ?? '360,1280').split(',').map(Number);
const scheme = (process.env['LOOKS_SCHEME'] ?? 'light') as 'light' | 'dark';
let browser: Browser;
let known: Known;
let cookies: Record<string, { name: string; value: string }>;
mkdirSync(out, { recursive: true });

function dbUrl(): string {
  for (const pid of readdirSync('/proc').filter((e) => /^\d+$/.test(e))) {
    try { const env = readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0'); if (env.some((e) => e === 'PORT=39911')) { const u = env.find((e) => e.startsWith('DATABASE_URL=')); if (u) return u.slice(13); } } catch { /**/ }
  }
  throw new Error('no db');
}

beforeAll(async () => {
  browser = await openBrowser();
  if (existsSync(file)) ({ known, cookies } = JSON.parse(readFileSync(file, 'utf8')));
  else {
    const database = new Client({ connectionString: dbUrl() });
    await database.connect();
    await database.query(`update mentoring.plan set definition = definition || '{"quiet": null}'`);
    await database.query("update mentoring.follow_up set due_at = now(), act_at = now() where id = (select f.id from mentoring.follow_up f join mentoring.candidacy c on c.id = f.candidacy_id where f.state = 'planned' and c.person_id = (select person_id from people.account where email = 'mentor@demo.kaasa.test') order by f.due_at limit 1)");
    const administrator = new ApiClient(url);
    await administrator.post('/session', { email: 'admin@demo.kaasa.test', password: 'rukkilill-admin' });
    const training = await openTraining(administrator, 2);
    const beginner: Newcomer = await join(url, training, 'Ирина', 'irina3@demo.kaasa.test');
    const graduate: Newcomer = await join(url, training, 'Õie', 'oie3@demo.kaasa.test');
    const openAttemptId = await prepareToSubmit(database, administrator, training, beginner);
    const doneAttemptId = await prepareToSubmit(database, administrator, training, graduate);
    await graduate.api.post(`/attempts/${doneAttemptId}/submission`);
    await new ApiClient(url).post('/session-links', { email: 'irina3@demo.kaasa.test' });
    const { modules } = await beginner.api.get<any>(`/activities/${training.activityId}/course`);
    const required = modules.find((m: any) => m.required);
    const p = '/programmes/ida-virumaa';
    const mentors = await administrator.get<any>(`${p}/mentors?state=active`);
    const certificates = await administrator.get<any>(`${p}/certificates`);
    const { rows } = await database.query(`select a.id from assessments.assessment a join assessments.attempt t on t.assessment_id = a.id where a.phase = 'post' group by a.id order by count(*) desc limit 1`);
    const finalTestId = rows[0].id;
    const { questions } = await administrator.get<any>(`/assessments/${finalTestId}/statistics`);
    const { items } = await administrator.post<any>(`/assessments/${finalTestId}/sheets`, { count: 2, language: 'ru' });
    const letter = (address: string, path: string) => until(`letter ${address} ${path}`, async () => {
      const { items } = await administrator.get<any>('/mailbox?limit=50');
      for (const { id } of items.filter(({ to }: any) => to.includes(address))) {
        const { text } = await administrator.get<any>(`/mailbox/${id}`);
        const token = new RegExp(`/${path}/([\\w-]+)`).exec(text)?.[1];
        if (token !== undefined) return { token, letterId: id };
      }
      return undefined;
    });
    const inv = await letter('oie3@demo.kaasa.test', 'mentor-invitation');
    known = {
      activityId: training.activityId, moduleId: required.moduleId, lessonKey: required.lessons[0].key, joinCode: training.joinCode, openAttemptId,
      mixedAttemptId: await mixedAttempt(database, beginner, training.activityId), doneAttemptId, finalTestId, questionId: questions[0].id, sheetCode: items[0].code,
      answeredId: (await database.query(`select item_version_id as id from assessments.response where attempt_id = $1 limit 1`, [doneAttemptId])).rows[0].id,
      ...(await knownBank(administrator)), ...(await knownTemplate(administrator)), ...(await knownDesk(administrator)),
      ...(await knownDelivery(database, beginner, training.activityId)), ...(await knownLookingBack(database, administrator, beginner, training.activityId)),
      ...(await knownGroup(new ApiClient(url), administrator)),
      personId: graduate.personId, candidacyId: mentors.items[0].candidacyId, certificateId: certificates.items[0].publicId, letterId: inv.letterId, invitationToken: inv.token,
      linkToken: (await letter('irina3@demo.kaasa.test', 'link')).token, checkInToken: (await letter('mentor@demo.kaasa.test', 'check-in').catch(() => ({ token: 'x', letterId: '' }))).token,
      holderToken: (await letter('oie3@demo.kaasa.test', 'holder')).token, lettersToken: (await letter('mentor@demo.kaasa.test', 'letters').catch(() => ({ token: 'x', letterId: '' }))).token,
    };
    cookies = { beginner: beginner.api.session(), graduate: graduate.api.session() };
    writeFileSync(file, JSON.stringify({ known, cookies, db: dbUrl() }));
    await database.end();
  }
}, 180_000);
afterAll(async () => browser.close());

const pages = new Map<string, Page>();
async function pageOf(visitor: string): Promise<Page> {
  const open = pages.get(visitor);
  if (open) return open;
  const context = await browser.newContext({ baseURL: url, viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce', colorScheme: scheme });
  if (cookies[visitor]) await context.addCookies([{ ...cookies[visitor], url }]);
  else if (visitor !== 'nobody') await context.request.post('/api/v1/demo-session', { data: { role: visitor } });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  pages.set(visitor, page);
  return page;
}
const extra: Screen[] = existsSync('/tmp/looks/extra.json') ? JSON.parse(readFileSync('/tmp/looks/extra.json', 'utf8')).map((s: any) => ({ ...s, path: () => s.path, prepare: s.open && (async (page: Page) => { for (const sel of s.open) await page.locator(sel).first().click(); await page.waitForTimeout(300); }) })) : [];
const all = [...Object.entries(areas).flatMap(([area, list]) => list.map((s) => ({ ...s, name: `${area} ${s.name}` }))), ...extra];
it('pictures', async () => {
  for (const screen of all.filter(({ name }) => only.test(name))) {
    const slug = screen.name.replace(/[^\w]+/g, '-');
    try {
      const page = await pageOf(screen.visitor);
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(screen.path(known));
      await settled(page);
      if (screen.prepare) { await screen.prepare(page); await settled(page); }
      for (const lang of langs) {
        await speak(page, lang);
        for (const width of widths) {
          await page.setViewportSize({ width, height: 800 });
          await page.waitForTimeout(120);
          const info = await page.evaluate(() => {
            const w = document.documentElement.clientWidth;
            const found: string[] = [];
            if (document.documentElement.scrollWidth > w) found.push(`page scrolls sideways ${document.documentElement.scrollWidth}`);
            for (const el of document.querySelectorAll<HTMLElement>('main *')) {
              if (!el.checkVisibility()) continue;
              const s = getComputedStyle(el);
              if (['A','BUTTON','SUMMARY'].includes(el.tagName) && s.display !== 'inline') { const r = el.getBoundingClientRect(); if (r.height > 0 && r.height < 32) found.push(`small ${el.tagName} ${Math.round(r.width)}x${Math.round(r.height)} ${el.innerText.slice(0, 30)}`); }
              if ((s.overflowX === 'hidden' || s.textOverflow === 'ellipsis') && el.scrollWidth > el.clientWidth + 1 && el.clientWidth > 2) found.push(`cut ${el.className} ${el.innerText.slice(0, 40)}`);
              if (el.tagName === 'SELECT') { /* width of chosen option */ const c = document.createElement('canvas').getContext('2d')!; c.font = s.font; const t = (el as HTMLSelectElement).selectedOptions[0]?.text ?? ''; const need = c.measureText(t).width + parseFloat(s.paddingLeft) + parseFloat(s.paddingRight); if (need > el.clientWidth + 1) found.push(`select cut: ${t} need ${Math.round(need)} has ${el.clientWidth}`); }
              if (el.tagName === 'TH' && el.scrollWidth > el.clientWidth + 1) found.push(`th cut ${el.innerText}`);
            }
            return [...new Set(found)].slice(0, 8);
          });
          if (info.length) console.log(`${slug}-${lang}-${width}: ${info.join(' | ')}`);
          await page.screenshot({ path: `${out}/${slug}-${lang}-${width}.png`, fullPage: true });
        }
      }
    } catch (e) { console.log(`${slug} FAILED ${String(e).slice(0, 300)}`); }
  }
}, 1_800_000);
