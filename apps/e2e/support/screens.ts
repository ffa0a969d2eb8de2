import type { Page } from 'playwright-core';
import { paperScreens, type KnownPapers } from './screens/papers.js';
import { bankScreens, type KnownBank } from './screens/banks.js';
import { templateScreens, type KnownTemplate } from './screens/certificate-templates.js';
import { gradingScreens, type KnownDesk } from './screens/grading.js';
import { deliveryScreens, type KnownDelivery } from './screens/delivery.js';
import { keptScreens } from './screens/kept.js';
import { lookingBackScreens, type KnownLookingBack } from './screens/looking-back.js';
import { mentoringScreens, type KnownGroup } from './screens/mentoring.js';

/** Who looks at a screen; each has a browser context of their own. */
export type Visitor = 'nobody' | 'administrator' | 'trainer' | 'mentor' | 'beginner' | 'graduate';

/** What the addresses of this installation's screens are made of. */
export interface Known extends KnownBank, KnownDelivery, KnownDesk, KnownGroup, KnownLookingBack, KnownPapers, KnownTemplate {
  readonly activityId: string;
  readonly moduleId: string;
  readonly lessonKey: string;
  readonly joinCode: string;
  readonly openAttemptId: string;
  /** At a test with questions of many kinds on one page. */
  readonly mixedAttemptId: string;
  readonly doneAttemptId: string;
  readonly finalTestId: string;
  readonly questionId: string;
  readonly sheetCode: string;
  /** Of the finished attempt. */
  readonly answeredId: string;
  readonly personId: string;
  readonly candidacyId: string;
  readonly certificateId: string;
  readonly letterId: string;
  readonly linkToken: string;
  readonly invitationToken: string;
  readonly checkInToken: string;
  readonly lettersToken: string;
}

export interface Screen {
  readonly name: string;
  readonly visitor: Visitor;
  readonly path: (known: Known) => string;
  /** What the visitor does first to see it. */
  readonly prepare?: (page: Page) => Promise<void>;
  /** What the console says because the screen is made to show it. */
  readonly expected?: string;
}

const nobody = (name: string, path: Screen['path'], more: Partial<Screen> = {}): Screen => ({ name, visitor: 'nobody', path, ...more });
const seenBy = (visitor: Visitor, ...screens: (readonly [string, Screen['path'], Partial<Screen>?])[]): Screen[] =>
  screens.map(([name, path, more]) => ({ name, visitor, path, ...more }));

const next = (page: Page) => page.locator('main form button[type=submit]').click();

/** A badge that nobody signed: what is wrong with it fills the page. */
async function checkFile(page: Page): Promise<void> {
  const badge = JSON.stringify({ '@context': ['https://www.w3.org/ns/credentials/v2'], type: ['VerifiableCredential'], issuer: 'https://issuer.example', credentialSubject: { id: 'urn:uuid:1' } });
  await page.locator('input[type=file]').setInputFiles({ name: 'märgis.json', mimeType: 'application/json', buffer: Buffer.from(badge) });
  await page.locator('.k-checks').waitFor();
}

const joinSteps: ((page: Page) => Promise<void>)[] = [
  next,
  async (page) => {
    await page.locator('#field-givenName').fill('Õie');
    await page.locator('#field-familyName').fill('Näidis');
    await next(page);
  },
  async (page) => {
    await page.locator('#field-birthYear').fill('1956');
    await page.locator('#field-gender input').first().check();
    await page.locator('#field-placeCode').selectOption('narva');
    await next(page);
  },
  async (page) => {
    for (const group of await page.locator('main form fieldset').all()) await group.locator('input').first().check();
    await next(page);
  },
];

/** Walks to that step of joining, answering all before it. */
function toStep(step: number): (page: Page) => Promise<void> {
  return async (page) => {
    for (const [index, answer] of joinSteps.slice(0, step - 1).entries()) {
      await answer(page);
      await page.waitForURL((url) => url.searchParams.get('step') === String(index + 2));
    }
  };
}

async function accept(page: Page): Promise<void> {
  await page.locator('main button.k-button--primary').click();
  await page.locator('#statement').waitFor();
  // Words of thanks in the language of the moment do not follow a change of it.
  await page.reload();
  await page.locator('#statement').waitFor();
}

async function mistake(page: Page): Promise<void> {
  await toStep(2)(page);
  await page.locator('#field-givenName').fill('');
  await next(page);
}

export const areas: Record<'public' | 'learn' | 'teach' | 'run' | 'results', readonly Screen[]> = {
  public: [
    nobody('the front page', () => '/'),
    nobody('sign-in', () => '/sign-in'),
    nobody('sign-in refused', () => '/sign-in', { prepare: next }),
    nobody('a sign-in link', ({ linkToken }) => `/link/${linkToken}`),
    nobody('a spent sign-in link', () => '/link/spent', { expected: 'status of 410' }),
    nobody('where a code is typed', () => '/join'),
    nobody('joining, the training', ({ joinCode }) => `/join/${joinCode}`),
    ...[2, 3, 4, 5].map((step) => nobody(`joining, step ${step}`, ({ joinCode }) => `/join/${joinCode}`, { prepare: toStep(step) })),
    nobody('joining, mistakes', ({ joinCode }) => `/join/${joinCode}`, { prepare: mistake }),
    nobody('a wrong code', () => '/join/ZZZZZZ', { expected: 'status of 404' }),
    nobody('a file that was checked', () => '/verify', { prepare: checkFile }),
    nobody('a certificate', ({ certificateId }) => `/verify/${certificateId}`),
    nobody('a private link that has ended', () => '/holder/ended', { expected: 'status of 404' }),
    nobody('an unknown certificate', () => '/verify/AAAAAAAAAAAAAAAAAAAAAAAA', { expected: 'status of 404' }),
    nobody('a mentor’s check-in', ({ checkInToken }) => `/check-in/${checkInToken}`),
    nobody('a check-in with an answer chosen', ({ checkInToken }) => `/check-in/${checkInToken}?answer=met`),
    nobody('which letters I receive', ({ lettersToken }) => `/letters/${lettersToken}`),
    nobody('an invitation to be a mentor', ({ invitationToken }) => `/mentor-invitation/${invitationToken}`),
    nobody('the privacy notice', () => '/privacy'),
    nobody('the accessibility statement', () => '/accessibility'),
    nobody('no such page', () => '/no-such-page'),
    ...mentoringScreens.public,
    ...paperScreens.public,
    ...seenBy('beginner', ['my details', () => '/account'], ['somebody else’s area', () => '/run', { expected: 'NotYours' }]),
  ],
  learn: [
    ...seenBy(
      'beginner',
      ['where a trainee is', () => '/learn'],
      ['a training', ({ activityId }) => `/learn/trainings/${activityId}`],
      ['a lesson', ({ activityId, moduleId, lessonKey }) => `/learn/trainings/${activityId}/modules/${moduleId}/lessons/${lessonKey}`],
      ['the first test', ({ activityId, moduleId }) => `/learn/trainings/${activityId}/modules/${moduleId}/tests/pre`],
      ['the final test', ({ activityId, moduleId }) => `/learn/trainings/${activityId}/modules/${moduleId}/tests/post`],
      ['a question', ({ openAttemptId }) => `/learn/attempts/${openAttemptId}?page=2`],
      ['all ways to answer', ({ mixedAttemptId }) => `/learn/attempts/${mixedAttemptId}`],
      ['all answers', ({ openAttemptId }) => `/learn/attempts/${openAttemptId}?page=overview`],
      ['no certificate yet', () => '/learn/certificates'],
      ['no mentoring yet', () => '/learn/mentoring'],
    ),
    ...seenBy(
      'graduate',
      ['where a graduate is', () => '/learn'],
      ['a result', ({ doneAttemptId }) => `/learn/attempts/${doneAttemptId}/result`],
      ['my certificates', () => '/learn/certificates'],
      ['an invitation in the app', () => '/learn/mentoring'],
      // Last, as this answers the invitation.
      ['steps before the start of a mentor', () => '/learn/mentoring', { prepare: accept }],
    ),
    ...seenBy('mentor', ['my group', () => '/learn/mentoring']),
    ...mentoringScreens.learn,
    ...deliveryScreens.learn,
    ...lookingBackScreens.learn,
  ],
  teach: [
    ...bankScreens,
    ...gradingScreens,
    ...mentoringScreens.teach,
    ...deliveryScreens.teach,
    ...lookingBackScreens.teach,
    ...seenBy(
      'trainer',
      ['trainings', () => '/teach'],
      ['a roster', ({ activityId }) => `/teach/activities/${activityId}`],
      ['who is where', ({ activityId }) => `/teach/activities/${activityId}/progress`],
      ['results of a training', ({ activityId }) => `/teach/activities/${activityId}/results`],
      ['join codes', ({ activityId }) => `/teach/activities/${activityId}/codes`],
      ['a sheet with a code', ({ activityId, joinCode }) => `/teach/activities/${activityId}/codes/${joinCode}`],
      ['my mentors', () => '/teach/mentors'],
      ['modules', () => '/teach/modules'],
      ['a module', ({ moduleId }) => `/teach/modules/${moduleId}`],
    ),
    // The test that most people took is another trainer's.
    ...seenBy(
      'administrator',
      ['statistics of a test', ({ finalTestId }) => `/teach/assessments/${finalTestId}`],
      ['statistics of a question', ({ finalTestId, questionId }) => `/teach/assessments/${finalTestId}/questions/${questionId}`],
      ['a comparison of languages', ({ finalTestId }) => `/teach/assessments/${finalTestId}/languages`],
      ['a test on paper', ({ finalTestId }) => `/teach/assessments/${finalTestId}/paper`],
      ['sheets to print', ({ finalTestId }) => `/teach/assessments/${finalTestId}/paper/print?from=1&to=1`],
      ['a sheet', ({ sheetCode }) => `/teach/sheets/${sheetCode}`],
      ['what waits to be graded', ({ activityId }) => `/teach/activities/${activityId}/grading`],
      ['an answer to grade', ({ doneAttemptId, answeredId }) => `/teach/grading/${doneAttemptId}/${answeredId}`],
      ['a key to correct', ({ finalTestId, questionId }) => `/teach/assessments/${finalTestId}/questions/${questionId}/key`],
    ),
  ],
  run: [
    ...keptScreens,
    ...mentoringScreens.run,
    ...seenBy(
      'administrator',
      ['the programme', () => '/run'],
      ['an activity', ({ activityId }) => `/run/activities/${activityId}`],
      ['people', () => '/run/people'],
      ['a person', ({ personId }) => `/run/people/${personId}`],
      ['mentors', () => '/run/mentors'],
      ['mentors in one state', () => '/run/mentors?state=active'],
      ['a mentor', ({ candidacyId }) => `/run/mentors/${candidacyId}`],
      ['mentors of one place and language', () => '/run/mentors?place=narva&language=ru'],
      ['tasks for mentors', () => '/run/mentors/tasks'],
      ['the follow-up plan', () => '/run/mentors/plans'],
      ['letters sent', () => '/run/letters'],
      ['wrong addresses', () => '/run/letters/addresses'],
      ['templates of letters', () => '/run/letters/templates'],
      ['certificates', () => '/run/certificates'],
      ['certificates in one state', () => '/run/certificates?state=valid'],
      ['issuing certificates', ({ activityId }) => `/run/activities/${activityId}/certificates`],
      ['certificate settings', () => '/run/certificates/settings'],
      ['the mailbox', () => '/run/mailbox'],
      ['a letter', ({ letterId }) => `/run/mailbox/${letterId}`],
      ['failed jobs', () => '/run/jobs'],
    ),
    ...paperScreens.run,
    ...templateScreens,
  ],
  results: seenBy(
    'administrator',
    ['indicators', () => '/results'],
    ['an indicator', () => '/results/indicators/I07'],
    ['an indicator without a number', () => '/results/indicators/I02'],
    ['initiatives', () => '/results/initiatives'],
  ).concat(mentoringScreens.results),
};
