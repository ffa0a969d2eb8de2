import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { PeopleDirectory } from '#people/contract';
import type { Actor } from '#platform/auth';
import { testDatabase, type TestDatabase } from '#platform/testing';
import { accessCodeHash } from '../domain/access-code.js';
import type { AssessmentSettings } from '../domain/assessment-settings.js';
import { assessmentsPersistence } from '../index.js';
import { AssessmentLibrary } from '../persistence/assessments.repository.js';
import { StatisticsGate } from '../statistics/application/statistics-gate.js';
import { moduleTests, someone, Training, useCases } from '../testing/training.js';
import { GrantTime } from '../timing/application/grant-time.js';
import { ChangeSettings } from './application/change-settings.js';
import { ViewSettings } from './application/view-settings.js';
import type { ChangeableSettings } from './domain/settings-change.js';

let database: TestDatabase;
let training: Training;
let trainer: Actor;
let postId: string;

beforeAll(async () => {
  database = await testDatabase(assessmentsPersistence);
});
afterAll(() => database.close());

beforeEach(async () => {
  training = new Training();
  ({ trainer } = training);
  postId = (await moduleTests(database.db, training)).post;
});

const people = { contacts: async (_: unknown, ids: readonly string[]) => new Map(ids.map((id) => [id, { personId: id, givenName: 'Mari', familyName: 'Maasikas' }])) } as unknown as PeopleDirectory;

async function scene(settings: Partial<AssessmentSettings> = {}, ofModule = false) {
  if (!ofModule) await database.db.rows('update assessments.assessment set module_id = null, release_id = null, phase = null where id = $1', [postId]);
  await database.db.rows('update assessments.assessment set settings = settings || $2::jsonb where id = $1', [postId, JSON.stringify(settings)]);
  const app = useCases(database.db, training);
  const gate = new StatisticsGate(database.db, new AssessmentLibrary(database.db), training.programme);
  const [changing, viewing] = [new ChangeSettings(database.db, training.clock, gate), new ViewSettings(database.db, gate, people)];
  const learner = someone();
  return {
    learner,
    viewing,
    begin: async () => (await app.start.execute(learner, postId, 'et', 'kask')).attempt.id,
    grant: (minutes: number) => new GrantTime(database.db, training.clock, gate, training.programme).execute(trainer, { assessmentId: postId, personId: learner.personId, attempts: 0, minutes, reason: 'Elekter kadus.' }),
    deadline: async (id: string) => (await app.read.execute(learner, id)).attempt.deadlineAt?.toISOString().slice(11, 16) ?? null,
    change: async (change: Partial<ChangeableSettings>, actor = trainer, version?: string) =>
      changing.execute(actor, postId, { version: version ?? (await viewing.execute(trainer, postId)).version, reason: 'Kaks olid haiged.', change: (current) => ({ ...current, ...change }) }),
  };
}

const at = (time: string) => `2026-05-04T${time}:00.000Z`;

describe('settings of a published test', () => {
  it('change from now on, with who did it and why; an access code is told by nobody', async () => {
    const { change, viewing, begin } = await scene({ accessCodeHash: accessCodeHash('kuusk'), attemptsAllowed: 1 });
    await expect(begin()).rejects.toMatchObject({ code: 'assessments.access-code' });
    await change({ accessCodeHash: accessCodeHash('kask'), attemptsAllowed: 2, closesAt: at('12:00') });
    await begin();
    expect((await viewing.execute(trainer, postId)).open).toBe(1);
    const { items } = await viewing.history(trainer, postId, { limit: 10, cursor: null });
    expect(items).toMatchObject([{ change: { before: { hasAccessCode: true, attemptsAllowed: 1, closesAt: null }, after: { hasAccessCode: true, attemptsAllowed: 2, closesAt: at('12:00') }, reason: 'Kaks olid haiged.' }, by: { givenName: 'Mari' } }]);
    expect(JSON.stringify(items)).not.toContain(accessCodeHash('kask'));
    const [fact] = await database.db.rows<{ payload: object }>(`select payload from ledger.fact where type = 'assessment.settings-changed' and actor_id = $1`, [trainer.personId]);
    expect(fact?.payload).toEqual({ assessmentId: postId, settings: ['closesAt', 'accessCodeHash', 'attemptsAllowed'] });
  });

  it('leave everybody who has begun at least the time that they were promised', async () => {
    const { begin, change, deadline, grant } = await scene({ timeLimitMinutes: 60, closesAt: at('09:40') });
    const id = await begin();
    expect(await deadline(id)).toBe('09:40');
    await change({ closesAt: at('09:20'), timeLimitMinutes: 10 });
    expect(await deadline(id)).toBe('09:40');
    await change({ closesAt: at('09:50') });
    expect(await deadline(id)).toBe('09:50');
    await grant(5);
    await change({ closesAt: null });
    expect(await deadline(id)).toBe('10:05');
    await change({ closesAt: at('09:10') });
    expect(await deadline(id)).toBe('10:05');
  });

  it('give no end to what had none, and a later one where only the closing ended it', async () => {
    const endless = await scene();
    const open = await endless.begin();
    await endless.change({ closesAt: at('09:30') });
    expect(await endless.deadline(open)).toBe(null);
    const closing = await scene();
    const id = await closing.begin();
    expect(await closing.deadline(id)).toBe('09:30');
    await closing.change({ closesAt: at('11:00') });
    expect(await closing.deadline(id)).toBe('11:00');
    await closing.change({ closesAt: null });
    expect(await closing.deadline(id)).toBe(null);
  });

  it('are refused to strangers, to who has not seen the newest, and where they cannot change', async () => {
    const { change, learner, viewing } = await scene();
    await expect(change({ pages: 'all' }, learner)).rejects.toMatchObject({ kind: 'not-found' });
    const { version } = await viewing.execute(trainer, postId);
    await change({ pages: 'all' });
    await expect(change({ pages: 'one' }, trainer, version)).rejects.toMatchObject({ code: 'assessments.settings-changed-meanwhile' });
    const pointers = async (wanted: Partial<ChangeableSettings>) => change(wanted).then(() => [], (error: { errors: { pointer: string; code: string }[] }) => error.errors.map(({ pointer, code }) => [pointer, code]));
    expect(await pointers({ opensAt: at('12:00'), closesAt: at('11:00') })).toEqual([['/closesAt', 'assessments.closes-before-opening']]);
    const survey = await scene({ purpose: 'survey', anonymous: true, closesAt: at('08:00') });
    await expect(survey.change({ closesAt: null })).rejects.toMatchObject({ errors: [{ pointer: '/closesAt', code: 'assessments.survey-stays-closed' }] });
  });

  it('give the test of a module no clock, and a number of attempts', async () => {
    const { change, viewing } = await scene({}, true);
    expect((await viewing.execute(trainer, postId)).changeable).toEqual(['attemptsAllowed', 'pages', 'review']);
    await expect(change({ timeLimitMinutes: 5, counts: 'last', attemptsAllowed: null, accessCodeHash: 'x' })).rejects.toMatchObject({
      errors: [
        { pointer: '/accessCode', code: 'assessments.setting-fixed' },
        { pointer: '/timeLimitMinutes', code: 'assessments.setting-fixed' },
        { pointer: '/counts', code: 'assessments.setting-fixed' },
        { pointer: '/attemptsAllowed', code: 'assessments.module-attempts' },
      ],
    });
    await change({ attemptsAllowed: 5 });
  });
});
