import type { ApiClient } from '../api-client.js';
import type { Screen } from '../screens.js';

/** What the addresses of a mentor's group are made of. */
export interface KnownGroup {
  readonly groupCode: string;
  readonly memberToken: string;
  readonly meetingCode: string;
  /** Who has said yes and is not a mentor yet. */
  readonly onboardingId: string;
  /** Who was a mentor. */
  readonly endedId: string;
  /** Who asked for help. */
  readonly helpId: string;
}

/** The group of the demonstration's mentor with somebody who joined by its code, and a meeting of today. */
export async function knownGroup(mentor: ApiClient, administrator: ApiClient): Promise<KnownGroup> {
  await mentor.post('/demo-session', { role: 'mentor' });
  const { joinCode, languages } = await mentor.get<{ joinCode: string; languages: readonly string[] }>('/me/mentoring/group');
  const { noticeVersion } = await mentor.get<{ noticeVersion: number }>(`/group-doors/${joinCode}`);
  const newcomer = { givenName: 'Галина', language: languages[0], minor: false, phone: '+372 5555 0101', bestHour: '18–20', noticeVersion, consent: true };
  const { token } = await mentor.post<{ token: string }>(`/group-doors/${joinCode}/members`, newcomer);
  const heldOn = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Tallinn' }).format(new Date());
  const meeting = { heldOn, placeCode: 'narva', place: null, language: 'ru', topic: 'critical-thinking', peopleClaimed: 6, packVersion: 'critical-thinking/1', note: null };
  await mentor.post('/me/mentoring/sessions', meeting);
  await mentor.post('/me/mentoring/questions', { text: 'Как начать, если половина группы говорит по-эстонски?' });
  const { items } = await mentor.get<{ items: { code: string }[] }>('/me/mentoring/sessions');
  for (const body of ['Встречи отменяют без предупреждения.', 'На встрече кричали.']) await mentor.post(`/memberships/${token}/concerns`, { body, reachMe: '+372 5555 0101' });
  const { items: concerns } = await administrator.get<{ items: { id: string }[] }>('/programmes/ida-virumaa/concerns');
  await administrator.post(`/concerns/${concerns[0]?.id}/close`, { outcome: 'Поговорили с обоими.' });
  const ended = await administrator.get<{ items: { candidacyId: string }[] }>('/programmes/ida-virumaa/mentors?state=concluded');
  const asking = await administrator.get<{ items: { candidacyId: string }[] }>('/programmes/ida-virumaa/mentors?needsHelp=true');
  const onboarding = await administrator.get<{ items: { candidacyId: string }[] }>('/programmes/ida-virumaa/mentors?state=onboarding');
  return { groupCode: joinCode, memberToken: token, meetingCode: items[0]?.code ?? '', onboardingId: onboarding.items[0]?.candidacyId ?? '', endedId: ended.items[0]?.candidacyId ?? '', helpId: asking.items[0]?.candidacyId ?? '' };
}

const seenBy = (visitor: Screen['visitor'], ...screens: (readonly [string, Screen['path'], Partial<Screen>?])[]): Screen[] => screens.map(([name, path, more]) => ({ name, visitor, path, ...more }));

/** The people's side of mentoring: the door of a group, the mentor's space, the coordinator's part. */
export const mentoringScreens = {
  public: seenBy(
    'nobody',
    ['the door of a group', ({ groupCode }) => `/groups/${groupCode}`],
    ['the door of a group, mistakes', ({ groupCode }) => `/groups/${groupCode}`, { prepare: (page) => page.locator('main form button[type=submit]').first().click() }],
    ['the door of no group', () => '/groups/ZZZZZZ', { expected: 'status of 404' }],
    ['the page of a group’s member', ({ memberToken }) => `/membership/${memberToken}`],
    ['five questions for a group', ({ groupCode }) => `/groups/${groupCode}/questions`],
    ['five questions, nothing answered', ({ groupCode }) => `/groups/${groupCode}/questions`, { prepare: (page) => page.locator('main form button[type=submit]').first().click() }],
    ['the spent link of a group’s member', () => '/membership/spent', { expected: 'status of 404' }],
    ['where the code of a meeting is typed', () => '/attend'],
    ['a meeting to be confirmed', ({ meetingCode }) => `/attend/${meetingCode}`],
    ['a wrong code of a meeting', () => '/attend/000000', { expected: 'status of 404' }],
  ),
  learn: seenBy(
    'mentor',
    ['the people of my group', () => '/learn/mentoring/group'],
    ['my diary of meetings', () => '/learn/mentoring/diary'],
    ['a meeting being written down', () => '/learn/mentoring/diary', { prepare: (page) => page.locator('main button.k-button--primary').first().click() }],
    ['materials for a meeting', () => '/learn/mentoring/materials'],
    ['five questions for my group', () => '/learn/mentoring/group/questions'],
    ['what I ask the trainers', () => '/learn/mentoring/ask'],
  ),
  teach: seenBy(
    'administrator',
    ['a mentor of mine who may need help', ({ helpId }) => `/teach/mentors/${helpId}`],
    ['what mentors ask', () => '/teach/mentors/questions'],
    ['short teachings of trainees', ({ activityId }) => `/teach/activities/${activityId}/teach-backs`],
  ),
  run: seenBy(
    'administrator',
    ['groups of mentors, and the people of one', () => '/run/mentors/groups', { prepare: async (page) => void (await page.locator('main section:last-of-type > .k-field select').selectOption({ index: 1 })) }],
    ['matching of people with groups', () => '/run/mentors/matching'],
    ['contacts of mentoring, and concerns', () => '/run/mentors/contacts', { prepare: (page) => page.locator('main details summary').first().click() }],
    ['the cascade of mentoring', () => '/run/mentors/cascade'],
    ['people behind a number of the cascade', () => '/run/mentors/cascade/behind?step=members&generation=2'],
    ['meetings behind a number of the cascade', () => '/run/mentors/cascade/behind?step=meetings'],
    ['mentors behind a month of the cascade', () => '/run/mentors/cascade/behind?step=still&month=1'],
    ['groups behind the five questions', () => '/run/mentors/cascade/behind?step=answered&generation=2'],
    ['tasks for mentors that are over', () => '/run/mentors/tasks?closed=true'],
    ['five questions to choose', () => '/run/mentors/anchors', { prepare: async (page) => void (await page.locator('main select').selectOption({ index: 1 })) }],
    ['somebody whose steps are on paper', ({ onboardingId }) => `/run/mentors/${onboardingId}`],
    ['somebody who was a mentor', ({ endedId }) => `/run/mentors/${endedId}`],
    ['the rule of mentoring', () => '/run/mentors/rule'],
  ),
  results: seenBy('administrator', ['the cascade in numbers', () => '/results/cascade']),
} as const satisfies Record<string, readonly Screen[]>;
