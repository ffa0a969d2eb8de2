import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from 'pg';
import type { Browser, Page } from 'playwright-core';
import { ApiClient } from './support/api-client.js';
import { openBrowser } from './support/browser.js';
import { Installation } from './support/installation.js';
import { axeProblems, dialogProblems, documentProblems, keyboardProblems, leftInEnglish, paint, prepareChecks, settled, shorten, speak, widthProblems } from './support/screen-checks.js';
import { Keyboard } from './support/keyboard.js';
import { phrasesIn } from './support/phrases.js';
import { areas, type Known, type Screen, type Visitor } from './support/screens.js';
import { knownBank } from './support/screens/banks.js';
import { knownTemplate } from './support/screens/certificate-templates.js';
import { knownDesk } from './support/screens/grading.js';
import { mixedAttempt } from './support/screens/player.js';
import { knownDelivery } from './support/screens/delivery.js';
import { knownLookingBack } from './support/screens/looking-back.js';
import { knownGroup } from './support/screens/mentoring.js';
import { changeTwice } from './support/screens/settings-conflict.js';
import { join, openTraining, prepareToSubmit, type Newcomer } from './support/trainee.js';
import { until } from './support/until.js';

const narrow = 320;
// Just above where tables become cards.
const middling = 720;
const wide = 1280;

let installation: Installation;
let database: Client;
let browser: Browser;
let known: Known;
let newcomers: Record<'beginner' | 'graduate', Newcomer>;
const pages = new Map<Visitor, Page>();
const complaints: string[] = [];

beforeAll(async () => {
  [installation, browser] = await Promise.all([Installation.onPreparedDatabase({ KAASA_QUIET_HOURS: 'off', KAASA_LETTERS_PER_WEEK: 'off' }), openBrowser()]);
  database = await installation.database();
  // The screens may be looked at by night, when follow-ups would wait for the morning.
  await database.query(`update mentoring.plan set definition = definition || '{"quiet": null}'`);
  await database.query(
    `update mentoring.follow_up set due_at = now(), act_at = now() where id = (
       select f.id from mentoring.follow_up f join mentoring.candidacy c on c.id = f.candidacy_id
       where f.state = 'planned' and c.person_id = (select person_id from people.account where email = 'mentor@demo.kaasa.test') order by f.due_at limit 1)`,
  );
  await arrange();
}, 180_000);
afterAll(async () => {
  await browser.close();
  await database.end();
  await installation.stop();
}, 30_000);

/** Two trainees of the open training, one before the final test and one after it, and the ids of what there is to see. */
async function arrange(): Promise<void> {
  const administrator = new ApiClient(installation.url);
  await administrator.post('/session', installation.signIn('admin'));
  const training = await openTraining(administrator, 2);
  const [beginner, graduate] = [
    await join(installation.url, training, 'Ирина', 'irina@demo.kaasa.test'),
    await join(installation.url, training, 'Õie', 'oie@demo.kaasa.test'),
  ];
  newcomers = { beginner, graduate };
  const openAttemptId = await prepareToSubmit(database, administrator, training, beginner);
  const doneAttemptId = await prepareToSubmit(database, administrator, training, graduate);
  await graduate.api.post(`/attempts/${doneAttemptId}/submission`);
  await new ApiClient(installation.url).post('/session-links', { email: 'irina@demo.kaasa.test' });

  const { modules } = await beginner.api.get<{ modules: { moduleId: string; required: boolean; lessons: { key: string }[] }[] }>(`/activities/${training.activityId}/course`);
  const required = modules.find((module) => module.required);
  const programme = '/programmes/ida-virumaa';
  const mentors = await administrator.get<{ items: { candidacyId: string; state: string }[] }>(`${programme}/mentors?state=active`);
  const certificates = await administrator.get<{ items: { publicId: string }[] }>(`${programme}/certificates`);
  const finalTest = await mostTaken(administrator);
  const { token: invitationToken, letterId } = await tokenInLetter(administrator, 'oie@demo.kaasa.test', 'mentor-invitation');
  known = {
    activityId: training.activityId,
    moduleId: required?.moduleId ?? '',
    lessonKey: required?.lessons[0]?.key ?? '',
    joinCode: training.joinCode,
    openAttemptId,
    mixedAttemptId: await mixedAttempt(database, beginner, training.activityId),
    doneAttemptId,
    ...finalTest,
    answeredId: (await database.query<{ id: string }>(`select item_version_id as id from assessments.response where attempt_id = $1 limit 1`, [doneAttemptId])).rows[0]?.id ?? '',
    ...(await knownBank(administrator)),
    ...(await knownTemplate(administrator)),
    ...(await knownDesk(administrator)),
    ...(await knownDelivery(database, beginner, training.activityId)),
    ...(await knownLookingBack(database, administrator, beginner, training.activityId)),
    ...(await knownGroup(new ApiClient(installation.url), administrator)),
    personId: graduate.personId,
    candidacyId: mentors.items[0]?.candidacyId ?? '',
    certificateId: certificates.items[0]?.publicId ?? '',
    letterId,
    invitationToken,
    linkToken: (await tokenInLetter(administrator, 'irina@demo.kaasa.test', 'link')).token,
    checkInToken: (await tokenInLetter(administrator, 'mentor@demo.kaasa.test', 'check-in')).token,
    holderToken: (await tokenInLetter(administrator, 'oie@demo.kaasa.test', 'holder')).token,
    lettersToken: (await tokenInLetter(administrator, 'mentor@demo.kaasa.test', 'letters')).token,
  };
}

/** The final test of the demonstration that most people took, and one of its questions. */
async function mostTaken(administrator: ApiClient): Promise<Pick<Known, 'finalTestId' | 'questionId' | 'sheetCode'>> {
  const { rows } = await database.query<{ id: string }>(
    `select a.id from assessments.assessment a join assessments.attempt t on t.assessment_id = a.id where a.phase = 'post' group by a.id order by count(*) desc limit 1`,
  );
  const finalTestId = rows[0]?.id ?? '';
  const { questions } = await administrator.get<{ questions: { id: string }[] }>(`/assessments/${finalTestId}/statistics`);
  const { items } = await administrator.post<{ items: { code: string }[] }>(`/assessments/${finalTestId}/sheets`, { count: 2, language: 'ru' });
  return { finalTestId, questionId: questions[0]?.id ?? '', sheetCode: items[0]?.code ?? '' };
}

async function tokenInLetter(administrator: ApiClient, address: string, path: string): Promise<{ token: string; letterId: string }> {
  return until(`a letter to ${address} with /${path}/`, async () => {
    const { items } = await administrator.get<{ items: { id: string; to: string }[] }>('/mailbox?limit=50');
    for (const { id } of items.filter(({ to }) => to.includes(address))) {
      const { text } = await administrator.get<{ text: string }>(`/mailbox/${id}`);
      const token = new RegExp(`/${path}/([\\w-]+)`).exec(text)?.[1];
      if (token !== undefined) return { token, letterId: id };
    }
    return undefined;
  });
}

async function pageOf(visitor: Visitor): Promise<Page> {
  const open = pages.get(visitor);
  if (open !== undefined) return open;
  const context = await browser.newContext({ baseURL: installation.url, viewport: { width: wide, height: 800 }, reducedMotion: 'reduce' });
  await prepareChecks(context);
  if (visitor === 'beginner' || visitor === 'graduate') await context.addCookies([{ ...newcomers[visitor].api.session(), url: installation.url }]);
  else if (visitor !== 'nobody') await context.request.post('/api/v1/demo-session', { data: { role: visitor } });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('console', (message) => {
    // Whoever is not signed in is told so by a 401, which is an answer and no fault.
    const anonymous = message.location().url.endsWith('/api/v1/session') && message.text().includes('401');
    if (message.type() === 'error' && !anonymous) complaints.push(`console: ${message.text()} ${message.location().url}`);
  });
  pages.set(visitor, page);
  return page;
}

async function arrive({ visitor, path, prepare }: Omit<Screen, 'name'>): Promise<Page> {
  const page = await pageOf(visitor);
  await page.setViewportSize({ width: wide, height: 800 });
  await page.goto(path(known));
  await settled(page);
  if (prepare !== undefined) {
    await prepare(page);
    await settled(page);
  }
  return page;
}

/** All that is checked of one screen: in each language, at both widths, in both themes, and by keyboard. */
async function problemsOf(screen: Screen): Promise<string[]> {
  complaints.length = 0;
  const page = await arrive(screen);
  const found: string[] = [];
  // The longest words come first, with all rows of every list.
  for (const language of ['ru', 'et', 'en'] as const) {
    await speak(page, language);
    const here = [...(await documentProblems(page, language)), ...(await widthProblems(page, narrow))];
    if (language === 'ru') await shorten(page);
    if (language !== 'en') here.push(...(await leftInEnglish(page, language)), ...(await axeProblems(page, language === 'ru' ? 'all' : 'without-contrast')));
    here.push(...(await widthProblems(page, middling)), ...(await widthProblems(page, wide)));
    if (language === 'en') here.push(...(await axeProblems(page, 'without-contrast')));
    found.push(...here.map((problem) => `${language}: ${problem}`));
  }
  await paint(page, 'dark');
  found.push(...(await axeProblems(page, 'contrast')).map((problem) => `dark: ${problem}`));
  await paint(page, 'light');
  found.push(...(await keyboardProblems(page)));
  found.push(...complaints.filter((complaint) => screen.expected === undefined || !complaint.includes(screen.expected)));
  return found;
}

describe.each(Object.entries(areas))('every screen of the area “%s” is for everybody', (_, screens) => {
  it.each(screens.map((screen) => [screen.name, screen] as const))('%s', async (_name, screen) => expect(await problemsOf(screen)).toEqual([]), 40_000);
});

describe('without a mouse', () => {
  const say = phrasesIn('en');
  const arriveInEnglish = async (screen: Omit<Screen, 'name'>): Promise<Page> => {
    const page = await arrive(screen);
    await speak(page, 'en');
    return page;
  };

  it.each([
    ['a new PIN', 'trainer', 'teach.new-pin', ({ activityId }: Known) => `/teach/activities/${activityId}`],
    ['revoking a code', 'trainer', 'teach.revoke', ({ activityId }: Known) => `/teach/activities/${activityId}/codes`],
    ['changing a certificate', 'administrator', 'common.edit', () => '/run/certificates'],
    ['pausing a mentor', 'administrator', 'run.do-paused', ({ candidacyId }: Known) => `/run/mentors/${candidacyId}`],
    ['closing a task', 'administrator', 'follow.task-close', () => '/run/mentors/tasks'],
    ['reviewing a short teaching', 'administrator', 'teachback.review', ({ activityId }: Known) => `/teach/activities/${activityId}/teach-backs`],
    ['typing in a step from paper', 'administrator', 'paperwork.type-in', ({ onboardingId }: Known) => `/run/mentors/${onboardingId}`],
    ['erasing what mentoring keeps of somebody', 'administrator', 'forget.button', ({ endedId }: Known) => `/run/mentors/${endedId}`],
    ['noting that somebody has left', 'mentor', 'mentor.note-left', () => '/learn/mentoring/group'],
    ['giving somebody more time', 'administrator', 'takers.give', ({ finalTestId }: Known) => `/teach/assessments/${finalTestId}/people`],
    ['handing a test in', 'beginner', 'assessment.submit', ({ openAttemptId }: Known) => `/learn/attempts/${openAttemptId}?page=overview`],
  ] as const)('the dialog of %s takes the focus, keeps it and gives it back', async (_name, visitor, opener, path) => {
    const page = await arriveInEnglish({ visitor, path });
    expect(await dialogProblems(page, page.getByRole('main').getByRole('button', { name: say(opener), exact: true }).first())).toEqual([]);
  }, 40_000);

  it('a concern is settled and its words are erased, and one is never lost on the way', async () => {
    const page = await arriveInEnglish({ visitor: 'administrator', path: () => '/run/mentors/contacts' });
    const keyboard = new Keyboard(page);
    const atHeading = () => until('the focus on the heading', async () => (await keyboard.focused()).name === say('cascade.concerns'), 10);
    await keyboard.write('textarea', say('cascade.outcome'), 'Talked with both');
    await keyboard.use('button', say('cascade.close-concern'));
    await page.getByText(say('cascade.no-concerns')).waitFor();
    await atHeading();
    await keyboard.to('summary', say('forget.concerns', { count: 2 }), 3);
    await keyboard.press('Enter');
    await keyboard.to('button', /^Erase the words of the concern/, 3);
    await keyboard.press('Enter');
    await page.getByRole('dialog', { name: say('forget.concern-title') }).waitFor();
    await keyboard.use('button', say('forget.concern'));
    await page.getByText(say('forget.concern-none')).waitFor();
    await atHeading();
  }, 40_000);

  it('the first stop leads past the header', async () => {
    const page = await arriveInEnglish({ visitor: 'nobody', path: () => '/sign-in' });
    await page.reload();
    await settled(page);
    await page.keyboard.press('Tab');
    await page.locator('a:focus', { hasText: say('common.skip') }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.locator('main :focus').waitFor();
  }, 40_000);

  it('the menu opens, and closes on Escape where it was opened', async () => {
    const page = await arriveInEnglish({ visitor: 'trainer', path: () => '/teach' });
    const summary = page.locator('header summary');
    await summary.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: say('common.sign-out'), exact: true }).waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.k-menu__panel') !== null)).toBe(true);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: say('common.sign-out'), exact: true }).waitFor({ state: 'hidden' });
    expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
  }, 40_000);

  it('presence is marked and taken back', async () => {
    const page = await arriveInEnglish({ visitor: 'trainer', path: ({ activityId }) => `/teach/activities/${activityId}` });
    const button = page.getByRole('button', { name: say('teach.absent'), exact: true }).first();
    for (const pressed of ['true', 'false']) {
      await button.focus();
      await page.keyboard.press('Space');
      await expect(until(`aria-pressed=${pressed}`, async () => (await button.getAttribute('aria-pressed')) === pressed, 10)).resolves.toBe(true);
      expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    }
  }, 40_000);

  it('a question is answered with the arrows', async () => {
    const page = await arriveInEnglish({ visitor: 'beginner', path: ({ openAttemptId }) => `/learn/attempts/${openAttemptId}?page=1` });
    const options = page.locator('main input[type=radio]');
    await page.locator('main input[type=radio]:checked').focus();
    const before = await options.evaluateAll((all) => all.findIndex((one) => (one as HTMLInputElement).checked));
    await page.keyboard.press('ArrowDown');
    const after = await options.evaluateAll((all) => all.findIndex((one) => (one as HTMLInputElement).checked && one === document.activeElement));
    expect(after).toBe((before + 1) % (await options.count()));
  }, 40_000);

  it('an attempt is paused and gone on with, and the focus goes along', async () => {
    const page = await arriveInEnglish({ visitor: 'beginner', path: ({ pausableAttemptId }) => `/learn/attempts/${pausableAttemptId}` });
    for (const [name, then] of [['pause.pause', say('pause.title')], ['pause.resume', say('assessment.question-of', { position: 1, count: 2 })]] as const) {
      await page.getByRole('button', { name: say(name), exact: true }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: then, exact: true }).waitFor();
      await expect(until('the focus', async () => page.evaluate(() => document.activeElement?.tagName === 'H1'), 10)).resolves.toBe(true);
      await until('the answers to choose', async () => (await page.locator('main input[type=radio]').count()) === (name === 'pause.pause' ? 0 : 2), 10);
    }
  }, 40_000);

  it('an answer is checked, and what is said of it is where one is', async () => {
    const page = await arriveInEnglish({ visitor: 'beginner', path: ({ checkedAttemptId }) => `/learn/attempts/${checkedAttemptId}?page=3` });
    const check = page.getByRole('button', { name: say('check.check'), exact: true });
    await page.locator('main input[type=radio]').first().focus();
    await page.keyboard.press('Space');
    await page.locator('main button:enabled', { hasText: say('check.check') }).waitFor();
    await check.focus();
    await page.keyboard.press('Enter');
    await page.getByText(say('check.last'), { exact: true }).waitFor();
    await expect(until('the focus', async () => page.evaluate(() => document.activeElement?.classList.contains('l-feedback')), 10)).resolves.toBe(true);
    await page.locator('main input[type=radio]:disabled').first().waitFor();
  }, 40_000);

  it('a change of settings that met another one is kept, told, and saved the second time', async () => {
    const page = await arriveInEnglish({ visitor: 'administrator', path: ({ finalTestId }) => `/teach/assessments/${finalTestId}/settings` });
    expect(await changeTwice(page, known.finalTestId, { change: say('settings.change'), saved: say('common.saved') })).toEqual({ kept: '7', reasonLeft: '' });
  }, 40_000);
});
