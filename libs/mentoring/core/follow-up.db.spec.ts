import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DispatchDueTask } from './jobs/dispatch-due.task.js';
import { KeepTermsTask } from './jobs/keep-terms.task.js';
import { MentoringApp } from './testing/mentoring-app.js';

let kaasa: MentoringApp;

beforeAll(async () => {
  kaasa = await MentoringApp.open();
});
beforeEach(async () => {
  kaasa.clock.set(new Date('2026-11-23T10:00:00Z'));
  // Mentors of earlier tests are no part of this one.
  await kaasa.db.rows(`update mentoring.follow_up set state = 'cancelled' where state in ('planned', 'queued')`);
});
afterAll(() => kaasa.close());

const dispatch = () => kaasa.app.get(DispatchDueTask).run();
const letters = (personId: string) => kaasa.world.written('mentor-follow-up', personId);
const moveTo = (instant: string) => kaasa.clock.set(new Date(instant));
const dueAndSent = async (instant: string) => {
  moveTo(instant);
  await dispatch();
  await kaasa.sendQueued();
};
const sentOnes = async (personId: string) => (await kaasa.followUps(personId)).filter(({ state }) => state === 'sent').map(({ step }) => step);
/** A mentor with the first follow-up in the mailbox. */
const asked = async (): Promise<{ personId: string; path: string }> => {
  const personId = await kaasa.mentor();
  await dueAndSent('2026-11-30T08:00:01Z');
  return { personId, path: `/check-ins/${kaasa.token('mentor-follow-up', personId)}` };
};

describe('dispatching', () => {
  it('writes what is due, once, and nothing before', async () => {
    const personId = await kaasa.mentor();
    moveTo('2026-11-30T07:59:59Z');
    expect(await dispatch()).toBe(0);
    await dueAndSent('2026-11-30T08:00:00Z');
    await dueAndSent('2026-11-30T08:00:05Z');
    expect(letters(personId)).toHaveLength(1);
    expect(letters(personId)[0]?.values).toMatchObject({ stepTitle: 'Первая неделя', metUrl: expect.stringMatching(/^https:\/\/kaasa\.example\.org\/check-in\/[\w-]{43}\?answer=met$/) });
    expect(await kaasa.facts(personId, 'mentor.follow-up-sent')).toMatchObject([{ payload: { step: 'day-7' } }]);
  });

  it('gives each to one of two dispatchers', async () => {
    const mentors = await Promise.all(Array.from({ length: 25 }, () => kaasa.mentor()));
    moveTo('2026-11-30T09:00:00Z');
    const asked = await Promise.all([dispatch(), dispatch(), dispatch(), dispatch()]);
    expect(asked.reduce((sum, count) => sum + count)).toBe(mentors.length);
    await kaasa.sendQueued();
    for (const personId of mentors) expect(letters(personId)).toHaveLength(1);
  });

  it('goes through more than one batch', async () => {
    const personId = await kaasa.mentor();
    await kaasa.db.rows(
      `insert into mentoring.candidacy (id, programme_id, person_id, place_code, state, since, invited_at)
       select gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'narva', 'active', now(), now() from generate_series(1, 450)`,
    );
    await kaasa.db.rows(
      `insert into mentoring.follow_up (id, candidacy_id, plan_id, round, step, title, closing, due_at, act_at)
       select gen_random_uuid(), c.id, (select f.plan_id from mentoring.follow_up f join mentoring.candidacy o on o.id = f.candidacy_id where o.person_id = $1 limit 1), 1, 'day-7', '{}', false, '2026-11-30T08:00:00Z', '2026-11-30T08:00:00Z'
       from mentoring.candidacy c where c.place_code = 'narva'`,
      [personId],
    );
    moveTo('2026-11-30T09:00:00Z');
    expect(await dispatch()).toBe(451);
    await kaasa.db.rows(`delete from queue.outbox`);
  });

  it('waits for the end of the quiet hours', async () => {
    const personId = await kaasa.mentor();
    await dueAndSent('2026-11-30T19:30:00Z');
    await dueAndSent('2026-12-01T05:59:00Z');
    expect(letters(personId)).toHaveLength(0);
    await dueAndSent('2026-12-01T06:00:00Z');
    expect(letters(personId)).toHaveLength(1);
  });

  it('writes the latest only where several are due at once', async () => {
    const personId = await kaasa.mentor();
    await dueAndSent('2026-12-24T10:00:00Z');
    expect(letters(personId)).toHaveLength(1);
    expect((await kaasa.followUps(personId)).slice(0, 3)).toMatchObject([
      { step: 'day-7', state: 'skipped', reason: 'merged' },
      { step: 'day-21', state: 'skipped', reason: 'merged' },
      { step: 'day-30', state: 'sent', reason: null },
    ]);
  });

  it('asks staff to call who has no address', async () => {
    const { personId } = kaasa.world.person({ email: null });
    await kaasa.certified(personId);
    await kaasa.call('POST', '/me/mentoring/answer', { answer: 'accept' }, kaasa.world.signIn('trainee', personId));
    await kaasa.onboard(personId);
    await dueAndSent('2026-11-30T08:00:00Z');
    expect((await kaasa.followUps(personId))[0]).toMatchObject({ state: 'sent' });
    expect(await kaasa.tasks(personId)).toEqual([{ kind: 'call', state: 'open', opened: '2026-11-30T08:00Z', due: '2026-12-02T08:00Z' }]);
    expect(await kaasa.facts(personId, 'mentor.follow-up-sent')).toEqual([]);
  });

  it.each(['pause', 'stop', 'no consent'] as const)('asks again right before writing: %s since it was taken up', async (what) => {
    const { personId, path } = await asked();
    moveTo('2026-12-14T08:00:00Z');
    expect(await dispatch()).toBe(1);
    if (what === 'no consent') kaasa.world.consent(personId, false);
    else expect((await kaasa.call('POST', path, { answer: what })).status).toBe(200);
    await kaasa.sendQueued();
    expect(letters(personId)).toHaveLength(1);
    expect((await kaasa.followUps(personId))[1]).toMatchObject({ 'no consent': { state: 'skipped', reason: 'no-consent' }, pause: { state: 'skipped', reason: 'paused' }, stop: { state: 'cancelled' } }[what]);
  });

  it('does nothing when the job is delivered twice', async () => {
    const { personId } = await asked();
    const [first] = await kaasa.followUps(personId);
    await kaasa.send(first?.id ?? '');
    expect(letters(personId)).toHaveLength(1);
    expect(await kaasa.facts(personId, 'mentor.follow-up-sent')).toHaveLength(1);
  });
});

describe('a check-in', () => {
  it('is not answered by opening it', async () => {
    const { personId, path } = await asked();
    for (const method of ['GET', 'HEAD'] as const) expect((await kaasa.call(method, `${path}?answer=met`)).status).toBe(200);
    expect((await kaasa.call('GET', path)).body).toMatchObject({ givenName: 'Anna', language: 'ru', stepTitle: { en: 'The first week' }, answered: null, expiresAt: '2026-12-14T21:59:59.999Z' });
    expect(await kaasa.facts(personId, 'mentor.checked-in')).toEqual([]);
  });

  it('is recorded once for the same answer', async () => {
    const { personId, path } = await asked();
    // Opens the pool's connections, so that the answers run side by side.
    await Promise.all(Array.from({ length: 8 }, () => kaasa.call('GET', path)));
    const answers = await Promise.all(Array.from({ length: 8 }, () => kaasa.call('POST', path, { answer: 'met' })));
    expect(answers.map(({ status, body }) => [status, body['answered']])).toEqual(answers.map(() => [200, 'met']));
    expect((await kaasa.facts(personId, 'mentor.checked-in', 'mentor.met-group')).map(({ type }) => type)).toEqual(['mentor.checked-in', 'mentor.met-group']);
  });

  it('is replaced by another answer, and the claim of a meeting with it', async () => {
    const { personId, path } = await asked();
    await kaasa.call('POST', path, { answer: 'met' });
    await kaasa.call('POST', path, { answer: 'not-met' });
    const [first, met, second, retracted] = await kaasa.facts(personId, 'mentor.checked-in', 'mentor.met-group', 'mentor.meeting-retracted');
    expect(second).toMatchObject({ type: 'mentor.checked-in', payload: { answer: 'not-met' }, supersedes: first?.id });
    expect(retracted).toMatchObject({ type: 'mentor.meeting-retracted', supersedes: met?.id });
    const [candidacyId] = await kaasa.db.rows<{ id: string }>(`select id from mentoring.candidacy where person_id = $1`, [personId]);
    const timeline = await kaasa.call('GET', `/candidacies/${candidacyId?.id}`, undefined, kaasa.world.signIn('administrator'));
    expect((timeline.body['followUps'] as { answers: unknown[] }[])[0]?.answers).toMatchObject([{ answer: 'met', replacedAt: expect.any(String) }, { answer: 'not-met', replacedAt: null }]);
  });

  it('takes the number of people, and corrects the fact', async () => {
    const { personId, path } = await asked();
    expect((await kaasa.call('PATCH', path, { peopleReached: 6 })).body).toMatchObject({ status: 409, code: 'mentoring.no-answer' });
    await kaasa.call('POST', path, { answer: 'met' });
    for (const peopleReached of [6, 6, 7]) await kaasa.call('PATCH', path, { peopleReached, note: ' Lugesime loo. ' });
    expect((await kaasa.call('PATCH', path, {})).body).toMatchObject({ peopleReached: 7, note: 'Lugesime loo.' });
    const facts = await kaasa.facts(personId, 'mentor.met-group');
    expect(facts.map(({ payload }) => payload['people'])).toEqual([null, 6, 7]);
    expect(facts.map(({ supersedes }) => supersedes)).toEqual([null, facts[0]?.id, facts[1]?.id]);
    await kaasa.call('POST', path, { answer: 'not-met' });
    expect((await kaasa.call('PATCH', path, { peopleReached: 3 })).body).toMatchObject({ code: 'mentoring.not-met' });
    expect((await kaasa.call('PATCH', path, { peopleReached: -1 })).status).toBe(422);
  });

  it('pauses for thirty days, and goes on by itself', async () => {
    const { personId, path } = await asked();
    await kaasa.call('POST', path, { answer: 'pause' });
    expect(await kaasa.state(personId)).toBe('paused');
    await dueAndSent('2026-12-14T08:00:00Z');
    await dueAndSent('2026-12-23T08:00:00Z');
    moveTo('2026-12-30T08:00:02Z');
    await kaasa.app.get(KeepTermsTask).run();
    expect(await kaasa.state(personId)).toBe('active');
    await dueAndSent('2027-01-22T08:00:00Z');
    expect(await sentOnes(personId)).toEqual(['day-7', 'day-60']);
  });

  it('takes a pause back with another answer', async () => {
    const { personId, path } = await asked();
    await kaasa.call('POST', path, { answer: 'pause' });
    await kaasa.call('POST', path, { answer: 'met' });
    expect(await kaasa.state(personId)).toBe('active');
  });

  it('ends everything with a stop', async () => {
    const { personId, path } = await asked();
    expect((await kaasa.call('POST', path, { answer: 'stop' })).body['answered']).toBe('stop');
    expect(await kaasa.state(personId)).toBe('withdrawn');
    expect(await kaasa.world.people.hasConsent(kaasa.db, personId)).toBe(false);
    expect((await kaasa.followUps(personId)).filter(({ state }) => state === 'planned' || state === 'queued')).toEqual([]);
    for (const instant of ['2026-12-14T08:00:00Z', '2027-03-01T10:00:00Z', '2027-11-23T10:00:00Z']) await dueAndSent(instant);
    expect(letters(personId)).toHaveLength(1);
    expect(await kaasa.facts(personId, 'consent.withdrawn')).toHaveLength(1);
  });

  it('after a stop shows the stop and takes no other answer', async () => {
    const { path } = await asked();
    await kaasa.call('POST', path, { answer: 'stop' });
    expect((await kaasa.call('POST', path, { answer: 'stop' })).status).toBe(200);
    expect((await kaasa.call('GET', path)).body).toMatchObject({ answered: 'stop' });
    expect((await kaasa.call('POST', path, { answer: 'met' })).body).toMatchObject({ status: 410, code: 'mentoring.stopped' });
  });

  it('tells apart what is forged, what is too late and what is no answer', async () => {
    const { personId, path } = await asked();
    expect((await kaasa.call('GET', '/check-ins/forged')).body).toMatchObject({ status: 404, code: 'mentoring.link-unknown' });
    expect((await kaasa.call('POST', `/check-ins/${kaasa.token('mentor-welcome', personId)}`, { answer: 'met' })).status).toBe(404);
    expect((await kaasa.call('POST', path, { answer: 'maybe' })).body).toMatchObject({ status: 422, errors: [{ pointer: '/answer' }] });
    moveTo('2026-12-14T21:59:00Z');
    expect((await kaasa.call('POST', path, { answer: 'not-met' })).status).toBe(200);
    moveTo('2026-12-14T22:00:00Z');
    expect((await kaasa.call('GET', path)).body).toMatchObject({ status: 410, code: 'mentoring.link-expired' });
    expect((await kaasa.call('POST', path, { answer: 'met' })).status).toBe(410);
  });
});

describe('stopping', () => {
  it('works by the link of an old letter, asks people first, and is done at once by a mail program', async () => {
    const { personId } = await asked();
    const path = `/mentor-stops/${kaasa.token('mentor-follow-up', personId)}`;
    moveTo('2027-03-01T10:00:00Z');
    const page = await kaasa.call('GET', path);
    expect([page.status, page.text]).toEqual([200, expect.stringContaining('<button>Больше не присылать</button>')]);
    expect(await kaasa.state(personId)).toBe('active');
    for (const type of ['application/x-www-form-urlencoded', 'multipart/form-data']) {
      const stopped = await kaasa.oneClick(path, type);
      expect([stopped.status, stopped.text]).toEqual([200, expect.stringContaining('Мы больше не будем присылать')]);
    }
    expect(await kaasa.state(personId)).toBe('withdrawn');
    expect((await kaasa.call('GET', '/mentor-stops/forged')).status).toBe(404);
  });

  it('follows a consent withdrawn elsewhere, and a new consent invites again', async () => {
    const personId = await kaasa.mentor();
    const old = kaasa.token('mentor-invitation', personId);
    await kaasa.withdrew(personId);
    expect(await kaasa.state(personId)).toBe('withdrawn');
    await kaasa.certified(personId);
    expect(kaasa.world.written('mentor-invitation', personId)).toHaveLength(1);
    kaasa.clock.advance(60_000);
    await kaasa.consented(personId);
    expect(kaasa.world.written('mentor-invitation', personId)).toHaveLength(2);
    expect((await kaasa.call('GET', `/mentor-invitations/${old}`)).body).toMatchObject({ status: 410, code: 'mentoring.link-used' });
    await kaasa.call('POST', `/mentor-invitations/${kaasa.token('mentor-invitation', personId)}`, { answer: 'accept' });
    await kaasa.onboard(personId);
    expect((await kaasa.followUps(personId)).filter(({ state }) => state === 'planned')).toHaveLength(14);
  });
});

it('concludes the term when the last letter can no longer be answered', async () => {
  const personId = await kaasa.mentor();
  await dueAndSent('2027-11-23T08:00:00Z');
  expect(await sentOnes(personId)).toEqual(['day-365']);
  await kaasa.app.get(KeepTermsTask).run();
  expect(await kaasa.state(personId)).toBe('active');
  moveTo('2027-12-08T00:00:00Z');
  await kaasa.app.get(KeepTermsTask).run();
  expect(await kaasa.state(personId)).toBe('concluded');
});
