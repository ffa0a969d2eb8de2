import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '#kernel';
import { AttendeeList, type Attendee, type AttendeeRequest } from '#people/contract';
import type { Actor } from '#platform/auth';
import { oneRow } from '#platform/database';
import { testDatabase, type TestDatabase } from '#platform/testing';
import { accessCodeHash } from '../domain/access-code.js';
import type { AssessmentSettings } from '../domain/assessment-settings.js';
import { assessmentsPersistence } from '../index.js';
import { StatisticsGate } from '../statistics/application/statistics-gate.js';
import { AssessmentLibrary } from '../persistence/assessments.repository.js';
import { moduleTests, someone, Training, useCases } from '../testing/training.js';
import { Accommodations } from './application/accommodations.js';
import { GrantTime } from './application/grant-time.js';
import { ListTakers } from './application/list-takers.js';
import { ExpireAttempts } from './jobs/expire-attempts.task.js';

/** People by family name, as the list of people sorts and finds them. */
class NamedPeople extends AttendeeList {
  constructor(private readonly people: readonly (readonly [id: string, familyName: string, givenName: string])[]) {
    super();
  }

  async among(_sql: unknown, ids: readonly string[], { search, after, limit }: AttendeeRequest): Promise<Attendee[]> {
    return this.people
      .filter(([id, familyName, givenName]) => ids.includes(id) && `${familyName} ${givenName}`.toLowerCase().includes(search ?? '') && (after === null || familyName > after[0]))
      .map(([personId, familyName, givenName]) => ({ personId, familyName, givenName, language: 'et' as const, accommodation: null }))
      .slice(0, limit);
  }
}

let database: TestDatabase;
let training: Training;
let learner: Actor;
let trainer: Actor;
let postId: string;

beforeAll(async () => {
  database = await testDatabase(assessmentsPersistence);
});
afterAll(() => database.close());

beforeEach(async () => {
  training = new Training();
  learner = someone();
  ({ trainer } = training);
  postId = (await moduleTests(database.db, training)).post;
});

/** The use cases over the test with other settings. */
async function withSettings(change: Partial<AssessmentSettings>) {
  await database.db.rows('update assessments.assessment set settings = settings || $2::jsonb where id = $1', [postId, JSON.stringify(change)]);
  const app = useCases(database.db, training);
  const gate = new StatisticsGate(database.db, new AssessmentLibrary(database.db), training.programme);
  return {
    ...app,
    grants: new GrantTime(database.db, training.clock, gate, training.programme),
    accommodations: new Accommodations(database.db, training.clock, training.programme),
    expiry: new ExpireAttempts(database.db, training.clock, app.submit),
  };
}

type App = Awaited<ReturnType<typeof withSettings>>;

async function begun(app: App, code: string | null = null) {
  const { attempt, assessment } = await app.start.execute(learner, postId, 'et', code);
  const answer = (index: number, option: string) => ({ questionId: assessment.form.items[index]?.id ?? '', value: { chosen: [option] }, language: 'et' as const });
  return { id: attempt.id, deadline: attempt.deadlineAt?.toISOString() ?? null, answer };
}

const minutes = (count: number) => count * 60_000;
const stateOf = (id: string) => oneRow<{ state: string; endedBy: string; submittedAt: Date; score: number }>(database.db, `select state, ended_by as "endedBy", submitted_at as "submittedAt", score from assessments.attempt where id = $1`, [id]);

describe('time', () => {
  it('hands in at the deadline what was saved, whatever the browser does, and takes no later answer', async () => {
    const app = await withSettings({ timeLimitMinutes: 30 });
    const { id, deadline, answer } = await begun(app);
    expect(deadline).toBe('2026-05-04T09:30:00.000Z');
    await app.save.execute(learner, id, [answer(0, 'b')]);
    training.clock.advance(minutes(30));
    await expect(app.save.execute(learner, id, [answer(1, 'b')])).rejects.toMatchObject({ code: 'assessments.time-is-up' });
    await app.expiry.run();
    expect(await stateOf(id)).toEqual({ state: 'graded', endedBy: 'deadline', submittedAt: new Date('2026-05-04T09:30:00Z'), score: 1 });
    await expect(app.save.execute(learner, id, [answer(1, 'b')])).rejects.toMatchObject({ code: 'assessments.time-is-up' });
    expect(await database.db.rows(`select 1 from assessments.response where attempt_id = $1`, [id])).toHaveLength(1);
  });

  it('states an expiry once, however many do it', async () => {
    const app = await withSettings({ timeLimitMinutes: 1 });
    const { id } = await begun(app);
    training.clock.advance(minutes(2));
    await Promise.all([app.expiry.run(), app.expiry.run(), app.submit.execute(learner, id)]);
    expect(await database.db.rows(`select 1 from ledger.fact where payload->>'attemptId' = $1`, [id])).toHaveLength(2);
  });

  it('gives a person their extra time, and only those who train may', async () => {
    const app = await withSettings({ timeLimitMinutes: 30 });
    const change = { personId: learner.personId, extraMinutes: 5, timeFactor: 1.5, pauseMinutes: 0, reason: 'Reads by ear.' };
    await expect(app.accommodations.set(learner, training.activityId, change)).rejects.toMatchObject({ kind: 'not-found' });
    await app.accommodations.set(trainer, training.activityId, change);
    expect((await begun(app)).deadline).toBe('2026-05-04T09:50:00.000Z');
    expect(await app.accommodations.list(trainer, training.activityId)).toMatchObject([change]);
    const [fact] = await database.db.rows<{ payload: object }>(`select payload from ledger.fact where type = 'accommodation.set' and subject_id = $1`, [learner.personId]);
    expect(fact?.payload).toEqual({ extraMinutes: 5, timeFactor: 1.5, pauseMinutes: 0 });
  });

  it('is longer by what a trainer grants, also when it is just up', async () => {
    const app = await withSettings({ timeLimitMinutes: 30 });
    const { id, answer } = await begun(app);
    training.clock.advance(minutes(31));
    const allowance = { assessmentId: postId, personId: learner.personId, attempts: 0, minutes: 10, reason: 'The lights went out.' };
    await expect(app.grants.execute(learner, allowance)).rejects.toMatchObject({ kind: 'not-found' });
    await app.grants.execute(trainer, allowance);
    training.clock.advance(minutes(9));
    await app.save.execute(learner, id, [answer(0, 'b')]);
    training.clock.advance(minutes(1));
    await expect(app.save.execute(learner, id, [answer(1, 'b')])).rejects.toMatchObject({ code: 'assessments.time-is-up' });
  });

  it('shows those who train who has what of time and attempts, and of an anonymous survey nobody', async () => {
    const app = await withSettings({ timeLimitMinutes: 30 });
    await app.accommodations.set(trainer, training.activityId, { personId: learner.personId, extraMinutes: 5, timeFactor: 1.5, pauseMinutes: 0, reason: 'Reads by ear.' });
    await app.grants.execute(trainer, { assessmentId: postId, personId: learner.personId, attempts: 2, minutes: 0, reason: 'The lights went out.' });
    await begun(app);
    const other = newId();
    const attendees = new NamedPeople([[learner.personId, 'Näidis', 'Õie'], [other, 'Teine', 'Ülo']]);
    const programme = Object.assign(Object.create(training.programme), training.programme, { participants: async () => [other, learner.personId] }) as typeof training.programme;
    const page = { limit: 1, cursor: null };
    const takers = new ListTakers(database.db, training.clock, new StatisticsGate(database.db, new AssessmentLibrary(database.db), training.programme), programme, attendees);
    const state = { attempts: 1, isOpen: true, deadlineAt: new Date('2026-05-04T09:50:00Z'), further: 2, extraMinutes: 5, timeFactor: 1.5, pauseMinutes: 0, reason: 'Reads by ear.' };
    const first = await takers.execute(trainer, postId, null, page);
    expect(first.takers).toMatchObject({ items: [{ person: { givenName: 'Õie' }, state }] });
    const second = await takers.execute(trainer, postId, null, { ...page, cursor: first.takers.next });
    expect(second.takers).toMatchObject({ items: [{ person: { givenName: 'Ülo' }, state: { personId: other, attempts: 0, isOpen: false, deadlineAt: null, further: 0 } }], next: null });
    expect((await takers.execute(trainer, postId, 'ülo', page)).takers).toMatchObject({ items: [{ person: { givenName: 'Ülo' } }], next: null });
    await expect(takers.execute(learner, postId, null, page)).rejects.toMatchObject({ kind: 'not-found' });
    await withSettings({ purpose: 'survey', anonymous: true });
    expect((await takers.execute(trainer, postId, null, page)).takers).toEqual({ items: [], next: null });
  });

  it('cannot be granted where no clock runs, and then nothing is', async () => {
    const app = await withSettings({});
    await expect(app.grants.execute(trainer, { assessmentId: postId, personId: learner.personId, attempts: 1, minutes: 5, reason: 'x' })).rejects.toMatchObject({ code: 'assessments.no-clock-runs' });
    expect(await database.db.rows(`select 1 from assessments.allowance where assessment_id = $1`, [postId])).toEqual([]);
  });
});

describe('a start', () => {
  it('is possible from the opening until the closing, and what is open then goes on', async () => {
    const app = await withSettings({ opensAt: '2026-05-04T10:00:00Z', closesAt: '2026-05-04T12:00:00Z' });
    await expect(begun(app)).rejects.toMatchObject({ code: 'assessments.not-open-yet' });
    training.clock.advance(minutes(60));
    const { id, deadline } = await begun(app);
    expect(deadline).toBe('2026-05-04T12:00:00.000Z');
    training.clock.advance(minutes(120));
    expect((await begun(app)).id).toBe(id);
    await app.expiry.run();
    await expect(begun(app)).rejects.toMatchObject({ code: 'assessments.closed' });
  });

  it('goes by settings as they are now, whichever process changed them', async () => {
    const app = await withSettings({});
    const { id } = await begun(app);
    const other = await withSettings({ closesAt: '2026-05-04T08:00:00.000Z', review: { score: 'never', ownAnswers: 'never', rightAnswers: 'never', explanations: 'never' } });
    await app.submit.execute(learner, id);
    expect((await app.result.execute(learner, id)).shown.score).toBe(false);
    await expect(begun(app)).rejects.toMatchObject({ code: 'assessments.closed' });
    expect((await app.read.execute(learner, id)).assessment.settings.closesAt).toBe((await other.read.execute(learner, id)).assessment.settings.closesAt);
  });

  it('is refused where answers are promised to be anonymous, and would not be', async () => {
    const app = await withSettings({ anonymous: true });
    await expect(begun(app)).rejects.toMatchObject({ code: 'assessments.anonymous' });
  });

  it('asks for the access code once', async () => {
    const app = await withSettings({ accessCodeHash: accessCodeHash('Kevad 26') });
    await expect(begun(app)).rejects.toMatchObject({ code: 'assessments.access-code', errors: [{ pointer: '/accessCode' }] });
    await expect(begun(app, 'sügis')).rejects.toMatchObject({ code: 'assessments.access-code' });
    const { id } = await begun(app, 'kevad26');
    expect((await begun(app)).id).toBe(id);
  });

  it('is possible once more when a trainer grants an attempt', async () => {
    const app = await withSettings({ attemptsAllowed: 1 });
    await app.submit.execute(learner, (await begun(app)).id);
    await expect(begun(app)).rejects.toMatchObject({ code: 'assessments.no-attempts-left' });
    await app.grants.execute(trainer, { assessmentId: postId, personId: learner.personId, attempts: 1, minutes: 0, reason: 'The room was noisy.' });
    await app.submit.execute(learner, (await begun(app)).id);
    await expect(begun(app)).rejects.toMatchObject({ code: 'assessments.no-attempts-left' });
    expect((await app.directory.standings(database.db, training.activityId, learner.personId)).find(({ phase }) => phase === 'post')).toMatchObject({ attempts: 2, attemptsAllowed: 2 });
  });
});
