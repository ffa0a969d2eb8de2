import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '#kernel';
import { DispatchDueTask } from './jobs/dispatch-due.task.js';
import { MentoringApp, type Answer } from './testing/mentoring-app.js';

let kaasa: MentoringApp;
let administrator: string;

beforeAll(async () => {
  kaasa = await MentoringApp.open();
});
beforeEach(async () => {
  kaasa.clock.set(new Date('2026-11-23T10:00:00Z'));
  administrator = kaasa.world.signIn('administrator');
  await kaasa.db.rows(`truncate mentoring.candidacy cascade`);
});
afterAll(() => kaasa.close());

interface Item {
  readonly candidacyId: string;
  readonly personId: string;
  readonly [key: string]: unknown;
}
const board = (query = '', cookie = administrator) => kaasa.call('GET', `/programmes/sild/mentors${query}`, undefined, cookie);
const items = ({ body }: Answer) => body['items'] as Item[];
const itemOf = async (personId: string): Promise<Item> => {
  const found = items(await board()).find((item) => item.personId === personId);
  if (found === undefined) throw new Error('not on the board');
  return found;
};
const ask = async (instant: string) => {
  kaasa.clock.set(new Date(instant));
  await kaasa.app.get(DispatchDueTask).run();
  await kaasa.sendQueued();
};
const answer = (personId: string, given: string) => kaasa.call('POST', `/check-ins/${kaasa.token('mentor-follow-up', personId)}`, { answer: given });

describe('the board', () => {
  it('counts the states with the age of the oldest, and lists people with what comes next', async () => {
    const mentor = await kaasa.mentor({ givenName: 'Ülo', familyName: 'Näidis', language: 'et' });
    const { personId: candidate } = kaasa.world.person();
    await kaasa.certified(candidate);
    kaasa.clock.advance(3.5 * 24 * 3_600_000);
    const { body } = await board();
    expect(body['counts']).toEqual([
      { state: 'invited', count: 1, oldestDays: 3 },
      { state: 'later', count: 0, oldestDays: null },
      { state: 'declined', count: 0, oldestDays: null },
      { state: 'onboarding', count: 0, oldestDays: null },
      { state: 'active', count: 1, oldestDays: 3 },
      { state: 'paused', count: 0, oldestDays: null },
      { state: 'concluded', count: 0, oldestDays: null },
      { state: 'withdrawn', count: 0, oldestDays: null },
    ]);
    expect(await itemOf(mentor)).toMatchObject({ givenName: 'Ülo', language: 'et', placeCode: 'other', state: 'active', groupSize: 0, lastAnswer: null, nextDueAt: '2026-11-30T08:00:00.000Z', silent: false, needsHelp: false });
    expect(await itemOf(candidate)).toMatchObject({ state: 'invited', nextDueAt: null });
  });

  it('filters, and pages without losing or repeating anybody', async () => {
    const mentors = await Promise.all(Array.from({ length: 5 }, () => kaasa.mentor()));
    const { personId: candidate } = kaasa.world.person();
    await kaasa.certified(candidate);
    const seen: string[] = [];
    for (let next: unknown = ''; next !== null; ) {
      const page = await board(`?limit=2&state=active${next === '' ? '' : `&cursor=${String(next)}`}`);
      seen.push(...items(page).map(({ personId }) => personId));
      next = page.body['next'];
    }
    expect(seen.sort()).toEqual(mentors.sort());
    expect((await board('?state=nobody')).status).toBe(422);
  });

  it('shows trainers those whom they trained, and lets them change nothing', async () => {
    const [mine, other] = [await kaasa.mentor(), await kaasa.mentor()];
    const trainerId = newId();
    kaasa.world.trained.set(trainerId, [mine]);
    const trainer = kaasa.world.signIn('trainer', trainerId);
    const seen = await board('', trainer);
    expect(items(seen).map(({ personId }) => personId)).toEqual([mine]);
    expect((seen.body['counts'] as { state: string; count: number }[]).find(({ state }) => state === 'active')?.count).toBe(1);
    const [own, others] = [(await itemOf(mine)).candidacyId, (await itemOf(other)).candidacyId];
    expect((await kaasa.call('GET', `/candidacies/${own}`, undefined, trainer)).status).toBe(200);
    expect((await kaasa.call('GET', `/candidacies/${others}`, undefined, trainer)).status).toBe(404);
    expect((await kaasa.call('POST', `/candidacies/${own}/state`, { to: 'paused', reason: 'x' }, trainer)).status).toBe(404);
  });

  it('is the administrator’s alone otherwise', async () => {
    const personId = await kaasa.mentor();
    const { candidacyId } = await itemOf(personId);
    for (const role of ['trainee', 'mentor', 'funder'] as const) {
      const cookie = kaasa.world.signIn(role);
      expect((await board('', cookie)).status).toBe(404);
      expect((await kaasa.call('GET', `/candidacies/${candidacyId}`, undefined, cookie)).status).toBe(404);
      expect((await kaasa.call('POST', `/candidacies/${candidacyId}/state`, { to: 'paused', reason: 'x' }, cookie)).status).toBe(404);
    }
    expect((await kaasa.call('GET', `/candidacies/${newId()}`, undefined, administrator)).status).toBe(404);
    expect((await kaasa.call('GET', '/candidacies/nonsense', undefined, administrator)).status).toBe(404);
  });

  it('marks who was silent twice in a row, until they answer', async () => {
    const personId = await kaasa.mentor();
    await ask('2026-11-30T08:00:00Z');
    await ask('2026-12-15T08:00:00Z');
    expect(await itemOf(personId)).toMatchObject({ silent: false });
    await ask('2026-12-30T08:00:00Z');
    expect(await itemOf(personId)).toMatchObject({ silent: true });
    expect((await answer(personId, 'not-met')).status).toBe(200);
    expect(await itemOf(personId)).toMatchObject({ silent: false, lastAnswer: 'not-met', lastAnswerAt: '2026-12-30T08:00:00.000Z' });
  });

  it('shows who needs help until somebody notes what was done', async () => {
    const personId = await kaasa.mentor();
    await ask('2026-11-30T08:00:00Z');
    await answer(personId, 'need-help');
    const { candidacyId } = await itemOf(personId);
    expect(await itemOf(personId)).toMatchObject({ needsHelp: true, helpWantedAt: '2026-11-30T08:00:00.000Z' });
    expect((await kaasa.call('POST', `/candidacies/${candidacyId}/help-given`, { reason: 'Helistasin' }, administrator)).status).toBe(204);
    const given = (await kaasa.call('GET', `/candidacies/${candidacyId}`, undefined, administrator)).body;
    expect(given).toMatchObject({ needsHelp: false });
    expect((given['events'] as object[]).at(-1)).toMatchObject({ event: 'get-help', reason: 'Helistasin' });
    expect((await kaasa.call('POST', `/candidacies/${candidacyId}/help-given`, { reason: 'x' }, administrator)).status).toBe(409);
  });

  it('takes the call for help back with the answer', async () => {
    const personId = await kaasa.mentor();
    await ask('2026-11-30T08:00:00Z');
    await answer(personId, 'need-help');
    await answer(personId, 'met');
    expect(await itemOf(personId)).toMatchObject({ needsHelp: false, lastAnswer: 'met' });
  });
});

describe('changing the state', () => {
  const change = (candidacyId: string, to: string, reason = 'Kokkulepe') => kaasa.call('POST', `/candidacies/${candidacyId}/state`, { to, reason }, administrator);

  it('keeps who did it and why', async () => {
    const coordinator = kaasa.world.person({ givenName: 'Liis', familyName: 'Katse' });
    administrator = kaasa.world.signIn('administrator', coordinator.personId);
    const { candidacyId } = await itemOf(await kaasa.mentor());
    await change(candidacyId, 'paused', 'Puhkus');
    await change(candidacyId, 'active');
    const { body } = await change(candidacyId, 'concluded');
    expect((body['events'] as { event: string }[]).map(({ event }) => event)).toEqual(['invite', 'accept', 'activate', 'pause', 'resume', 'conclude']);
    expect((body['events'] as object[])[3]).toMatchObject({ state: 'paused', by: 'Liis Katse', reason: 'Puhkus' });
    expect((body['events'] as object[])[0]).toMatchObject({ by: null });
    expect((body['followUps'] as { state: string }[]).every(({ state }) => state === 'cancelled')).toBe(true);
  });

  it('refuses what does not fit, and what has no reason', async () => {
    const { candidacyId } = await itemOf(await kaasa.mentor());
    expect((await change(candidacyId, 'active')).body).toMatchObject({ status: 409, code: 'mentoring.wrong-state' });
    expect((await change(candidacyId, 'paused', '')).status).toBe(422);
    expect((await change(candidacyId, 'invited')).status).toBe(422);
  });

  it('leaves the administrator’s pause to the administrator', async () => {
    const personId = await kaasa.mentor();
    await ask('2026-11-30T08:00:00Z');
    await change((await itemOf(personId)).candidacyId, 'paused');
    await answer(personId, 'pause');
    expect(await itemOf(personId)).toMatchObject({ state: 'paused', until: null });
  });
});

it('has no drift between rows and migrations', async () => {
  const { upQueries } = await kaasa.db.dataSource.driver.createSchemaBuilder().log();
  expect(upQueries.map(({ query }) => query).filter((query) => query.includes('mentoring'))).toEqual([]);
});
