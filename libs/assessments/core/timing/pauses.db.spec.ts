import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '#platform/auth';
import { oneRow } from '#platform/database';
import { testDatabase, type TestDatabase } from '#platform/testing';
import type { AssessmentSettings } from '../domain/assessment-settings.js';
import { attemptView } from '../http/attempt-view.mapper.js';
import { assessmentsPersistence } from '../index.js';
import { moduleTests, someone, Training, useCases } from '../testing/training.js';
import { Accommodations } from './application/accommodations.js';
import { Pauses } from './application/pauses.js';
import { ExpireAttempts } from './jobs/expire-attempts.task.js';

let database: TestDatabase;
let training: Training;
let learner: Actor;
let postId: string;

beforeAll(async () => {
  database = await testDatabase(assessmentsPersistence);
});
afterAll(() => database.close());

beforeEach(async () => {
  training = new Training();
  learner = someone();
  postId = (await moduleTests(database.db, training)).post;
});

const minutes = (count: number) => training.clock.advance(count * 60_000);

/** An attempt that has begun, at a test of half an hour, with what can be done about it. */
async function begun(pauseMinutes: number, settings: Partial<AssessmentSettings> = {}) {
  await database.db.rows('update assessments.assessment set settings = settings || $2::jsonb where id = $1', [postId, JSON.stringify({ timeLimitMinutes: 30, ...settings })]);
  const app = useCases(database.db, training);
  const accommodations = new Accommodations(database.db, training.clock, training.programme);
  const { trainer } = training;
  const give = (count: number) => accommodations.set(trainer, training.activityId, { personId: learner.personId, extraMinutes: 0, timeFactor: 1, pauseMinutes: count, reason: 'Has to lie down.' });
  if (pauseMinutes > 0) await give(pauseMinutes);
  const { attempt, assessment } = await app.start.execute(learner, postId, 'et');
  const pauses = new Pauses(database.db, training.clock);
  const { id } = attempt;
  return {
    id,
    give,
    pauses,
    expire: () => new ExpireAttempts(database.db, training.clock, app.submit).run(),
    save: (index: number) => app.save.execute(learner, id, [{ questionId: assessment.form.items[index]?.id ?? '', value: { chosen: ['b'] }, language: 'et' }]),
    pause: () => pauses.pause(learner, id),
    resume: () => pauses.resume(learner, id),
    submit: () => app.submit.execute(learner, id),
    view: async () => attemptView(await app.read.execute(learner, id), 'et', training.clock.now()),
  };
}

describe('pauses', () => {
  it('stop the clock, hide the questions and take no answer; the deadline moves when one goes on', async () => {
    const { pause, resume, save, view } = await begun(15);
    minutes(10);
    await save(0);
    expect(await view()).toMatchObject({ pause: { endsAt: null, secondsLeft: 900 } });
    await pause();
    await expect(save(1)).rejects.toMatchObject({ code: 'assessments.paused', kind: 'conflict' });
    expect(await view()).toMatchObject({ questions: [], responses: [], checks: [], pause: { endsAt: '2026-05-04T09:25:00.000Z' } });
    minutes(5);
    await resume();
    const { deadlineAt, questions, responses, pause: left } = await view();
    expect([deadlineAt, questions.length, responses.length, left]).toEqual(['2026-05-04T09:35:00.000Z', 4, 1, { endsAt: null, secondsLeft: 600 }]);
    await save(1);
  });

  it('end by themselves, and then what was saved is handed in at the moved deadline', async () => {
    const { id, pause, save, expire, view } = await begun(15);
    await save(0);
    minutes(29);
    await pause();
    minutes(14);
    await expire();
    expect((await view()).state).toBe('open');
    minutes(1);
    await save(1);
    await expect(pause()).rejects.toMatchObject({ code: 'assessments.no-pause-left' });
    minutes(1);
    await expire();
    expect(await oneRow(database.db, `select ended_by as "endedBy", submitted_at as "submittedAt", score from assessments.attempt where id = $1`, [id])).toEqual({ endedBy: 'deadline', submittedAt: new Date('2026-05-04T09:45:00Z'), score: 2 });
    await expect(pause()).rejects.toMatchObject({ code: 'assessments.time-is-up' });
  });

  it('count once, however often and from wherever one presses', async () => {
    const { pause, resume, view } = await begun(15);
    await Promise.all([pause(), pause(), pause()]);
    minutes(5);
    await Promise.all([resume(), resume(), resume()]);
    await resume();
    expect(await view()).toMatchObject({ deadlineAt: '2026-05-04T09:35:00.000Z', pause: { secondsLeft: 600 } });
  });

  it('are for whom they were given: also in an attempt that is open, and for nobody else', async () => {
    const { id, give, pause, pauses, submit, view } = await begun(0);
    expect((await view()).pause).toBeNull();
    await expect(pause()).rejects.toMatchObject({ code: 'assessments.no-pause-left' });
    await give(5);
    await pause();
    await expect(pauses.pause(someone(), id)).rejects.toMatchObject({ kind: 'not-found' });
    await expect(pauses.resume(someone(), id)).rejects.toMatchObject({ kind: 'not-found' });
    await expect(submit()).rejects.toMatchObject({ code: 'assessments.paused' });
    minutes(5);
    await submit();
    await expect(pause()).rejects.toMatchObject({ code: 'assessments.already-submitted' });
  });

  it('do not outlast the test, and need a clock that runs', async () => {
    const closing = await begun(15, { closesAt: '2026-05-04T09:40:00.000Z' });
    await closing.pause();
    expect((await closing.view()).pause?.endsAt).toBe('2026-05-04T09:10:00.000Z');
    await closing.resume();
    await closing.submit();
    const { pause, view } = await begun(15, { timeLimitMinutes: null, closesAt: null });
    expect((await view()).pause).toBeNull();
    await expect(pause()).rejects.toMatchObject({ code: 'assessments.no-pause-left' });
  });
});
