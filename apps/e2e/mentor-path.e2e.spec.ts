import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from 'pg';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { ApiClient } from './support/api-client.js';
import { openBrowser } from './support/browser.js';
import { Installation } from './support/installation.js';
import { Journey } from './support/journey.js';
import { linksIn } from './support/mailbox.js';
import { MentorPath, nextFollowUpIsDue, nothingComes } from './support/mentor-path.js';
import { pdfText } from './support/pdf-text.js';
import { join, openTraining, prepareToSubmit, type Newcomer } from './support/trainee.js';
import { until } from './support/until.js';

const email = 'anna-mentor@demo.kaasa.test';
const name = 'Анна-Мария Näidis';

let installation: Installation;
let database: Client;
let browser: Browser;
let newcomer: Newcomer;

beforeAll(async () => {
  installation = await Installation.onPreparedDatabase({ KAASA_QUIET_HOURS: 'off', KAASA_LETTERS_PER_WEEK: 'off' });
  [database, browser] = [await installation.database(), await openBrowser()];
  await database.query(`update mentoring.plan set definition = definition || '{"quiet": null}'`);
  const administrator = new ApiClient(installation.url);
  await administrator.post('/session', installation.signIn('admin'));
  const training = await openTraining(administrator, 1);
  newcomer = await join(installation.url, training, 'Анна-Мария', email);
  await newcomer.api.post(`/attempts/${await prepareToSubmit(database, administrator, training, newcomer)}/submission`);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await database.end();
  await installation.stop();
}, 30_000);

const phone = (): Promise<BrowserContext> => browser.newContext({ viewport: { width: 360, height: 760 }, baseURL: installation.url, hasTouch: true, isMobile: true, locale: 'ru-RU' });

async function signedInPhone(): Promise<Page> {
  const context = await phone();
  await context.addCookies([{ ...newcomer.api.session(), url: installation.url }]);
  return context.newPage();
}

/** A link that no earlier letter held. */
async function newLink(path: string, containing = '', earlier: readonly string[] = []): Promise<string> {
  return until(`a letter with ${path} ${containing}`, async () => linksIn(installation.dataDir, email, path, containing).find((link) => !earlier.includes(link)));
}

describe('the way of a mentor', () => {
  it('leads from the certificate over invitation, group, answers and silence to the mentor’s certificate', async () => {
    const failures: string[] = [];
    const [mobile, neighbour] = [await signedInPhone(), await (await phone()).newPage()];
    const desk = await (await browser.newContext({ viewport: { width: 1280, height: 800 }, baseURL: installation.url })).newPage();
    for (const page of [mobile, neighbour, desk]) page.on('pageerror', (error) => failures.push(error.message));
    const [learner, mentor, member, office] = [new Journey(mobile, 'ru'), new MentorPath(mobile, 'ru'), new MentorPath(neighbour, 'ru'), new MentorPath(desk, 'en')];
    await new Journey(desk, 'en').signIn(installation.signIn('admin'));

    // The certificate brings the invitation; a yes and three short steps make a mentor.
    await learner.acceptInvitation(await newLink('/mentor-invitation/'));
    await learner.onboards();
    const { rows } = await database.query<{ id: string }>(`select id from mentoring.candidacy where person_id = $1 and state = 'active'`, [newcomer.personId]);
    const candidacyId = rows[0]?.id ?? '';

    // A neighbour joins by the code on the mentor's phone.
    await member.joinsGroup(await mentor.showsGroupCode(), 'Галина');

    // A week later the first letter is answered with one tap.
    const first = await nextFollowUpIsDue(database, candidacyId);
    await mentor.taps(await newLink('/check-in/', 'answer=met'), 'met');
    await mentor.tellsHowMany(4);
    await nothingComes(database, first);

    // Two letters without an answer, and somebody is asked to call.
    for (let silence = 0; silence < 2; silence++) await nothingComes(database, await nextFollowUpIsDue(database, candidacyId));
    await office.seesTask(name, 'silent');

    // The mentor asks for help, which a person answers.
    const earlier = linksIn(installation.dataDir, email, '/check-in/', 'answer=need-help');
    await nextFollowUpIsDue(database, candidacyId);
    await mentor.taps(await newLink('/check-in/', 'answer=need-help', earlier), 'need-help');
    await office.seesTask(name, 'help');
    await office.answersHelp(name, 'Called and agreed on a place to meet.');

    // What the mentor asks in their own words comes back with an answer, by letter too.
    await mentor.asksTrainers('Как начать разговор?');
    await office.answersQuestion(name, 'Begin with a round.');
    await mentor.readsAnswer('Begin with a round.');
    await newLink('/learn/mentoring/ask');

    // The term ends, and the work is certified.
    await office.concludes(candidacyId, 'The year is over.');
    expect(await pdfText(await mentor.opensMentorCertificate('Ментор группы сообщества'))).toContain('Ментор группы сообщества');
    expect(failures).toEqual([]);
  }, 120_000);
});
