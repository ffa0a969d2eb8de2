import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from 'pg';
import type { Browser, Page } from 'playwright-core';
import type { Language } from '#kernel';
import { openBrowser } from './support/browser.js';
import { Installation } from './support/installation.js';
import { Journey, type Traveller } from './support/journey.js';
import { pdfText } from './support/pdf-text.js';

const travellers: readonly Traveller[] = [
  { language: 'et', givenName: 'Õnne-Žanna', familyName: 'Näidis-Šämüü', email: 'onne@demo.kaasa.test' },
  { language: 'ru', givenName: 'Жанна', familyName: 'Примерова-Щёкина', email: 'zhanna@demo.kaasa.test' },
  { language: 'en', givenName: 'Zoë', familyName: 'Näidis', email: 'zoe@demo.kaasa.test' },
];
const certificateWord: Record<Language, string> = { et: 'Sertifikaat', ru: 'Сертификат', en: 'Certificate' };

let installation: Installation;
let database: Client;
let browser: Browser;

beforeAll(async () => {
  installation = await Installation.start({ KAASA_QUIET_HOURS: 'off', KAASA_LETTERS_PER_WEEK: 'off' });
  database = await installation.database();
  // The journey may be run at night, when follow-ups would wait for the morning.
  await database.query(`update mentoring.plan set definition = definition || '{"quiet": null}'`);
  browser = await openBrowser();
}, 120_000);
afterAll(async () => {
  await browser.close();
  await database.end();
  await installation.stop();
}, 30_000);

async function signedIn(role: string, language: Language): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, baseURL: installation.url });
  const page = await context.newPage();
  await page.addInitScript({ content: `if (self === top) localStorage.setItem('kaasa.language', '${language}')` });
  const journey = new Journey(page, language);
  await journey.signIn(installation.signIn(role));
  return page;
}

describe('the whole chain in a browser', () => {
  it.each(travellers)('leads from the code on paper to the funder’s number: $language', async (traveller) => {
    const { language } = traveller;
    const [administrator, trainer, funder] = [await signedIn('admin', language), await signedIn('trainer', language), await signedIn('funder', language)];
    const phone = await (await browser.newContext({ viewport: { width: 390, height: 844 }, baseURL: installation.url, hasTouch: true, isMobile: true })).newPage();
    const failures: string[] = [];
    for (const page of [administrator, trainer, funder, phone]) page.on('pageerror', (error) => failures.push(error.message));

    // The administrator sees the programme, and makes room; the funder sees the number before.
    const office = new Journey(administrator, language);
    const { activityId, title } = await office.makeRoomInOpenTraining();
    const numbers = new Journey(funder, language);
    const before = await numbers.trainingParticipants();

    // The trainer prints a code; the trainee joins with it on a phone, and is marked present.
    const classroom = new Journey(trainer, language);
    const code = await classroom.makeJoinCode(activityId);
    const learner = new Journey(phone, language);
    await learner.joinWith(code, traveller);
    await classroom.markPresent(activityId, traveller);

    // Lessons, the test, the result and its explanations.
    await learner.readRequiredLessons(title);
    await learner.takePostTest(database);
    await learner.seesResultWithReasons();

    // The worker issues the certificate: its page is public, its PDF says what it should.
    const { publicId, pdf } = await learner.openCertificate();
    const text = await pdfText(pdf);
    expect(text).toContain(`${traveller.givenName} ${traveller.familyName}`);
    expect(text).toContain(certificateWord[language]);
    expect(text).toMatch(/KAASA-\d{4}-\d{6}/);
    await learner.seesValidOnPublicPage(publicId, traveller);

    // The worker invites; accepting from the letter and a few steps make a mentor, whom the administrator sees and asks how it goes.
    const invitation = await office.linkInLetter(traveller.email, '/mentor-invitation/');
    await learner.acceptInvitation(invitation);
    await learner.onboards();
    await office.seesMentor(traveller);
    // It may fall due at night, when those of the plan would wait for the morning.
    await database.query(`update mentoring.plan set definition = definition || '{"quiet": null}'`);
    await database.query(
      `update mentoring.follow_up set due_at = now(), act_at = now() where id = (
         select f.id from mentoring.follow_up f join mentoring.candidacy c on c.id = f.candidacy_id
         where c.person_id = (select person_id from messaging.message where recipient = $1 limit 1) order by f.due_at limit 1)`,
      [traveller.email],
    );
    const checkIn = await office.linkInLetter(traveller.email, '/check-in/', 'answer=met');
    await learner.answersCheckIn(checkIn);

    // The number has risen by one, down to facts without names.
    expect(await numbers.trainingParticipants()).toBe(before + 1);
    await numbers.seesFactsWithoutNames(traveller);
    expect(failures).toEqual([]);
    for (const page of [administrator, trainer, funder, phone]) await page.context().close();
  }, 180_000);
});
