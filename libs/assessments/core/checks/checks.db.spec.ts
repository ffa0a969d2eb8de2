import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '#platform/auth';
import { testDatabase, type TestDatabase } from '#platform/testing';
import type { DeliveryPolicy } from '../domain/assessment-settings.js';
import { attemptView } from '../http/attempt-view.mapper.js';
import { assessmentsPersistence } from '../index.js';
import { AssessmentLibrary } from '../persistence/assessments.repository.js';
import { moduleTests, question, someone, text, Training, useCases } from '../testing/training.js';
import { CheckAnswer } from './application/check-answer.js';

let database: TestDatabase;
let training: Training;
let learner: Actor;

beforeAll(async () => {
  database = await testDatabase(assessmentsPersistence);
});
afterAll(() => database.close());

beforeEach(() => {
  training = new Training();
  learner = someone();
  training.items = ['q1', 'q2', 'q3'].map((key) => ({ key, lesson: 'first', content: { ...question(key), hints: [text(`hint ${key}`)] } }));
});

const interactive = { kind: 'interactive', tries: 3, penalty: 0.25 } as const;

async function begun(policy: DeliveryPolicy) {
  const app = useCases(database.db, training);
  const { post } = await moduleTests(database.db, training);
  await database.db.rows(`update assessments.assessment set settings = jsonb_set(settings, '{policy}', $2) where activity_id = $1`, [training.activityId, JSON.stringify(policy)]);
  const { attempt, assessment } = await app.start.execute(learner, post, 'en');
  const checker = new CheckAnswer(database.db, training.clock, new AssessmentLibrary(database.db));
  const idOf = (key: string) => assessment.form.items.find((item) => item.key === key)?.id ?? '';
  const answer = (key: string, option: string) => ({ questionId: idOf(key), value: { chosen: [option] }, language: 'en' as const });
  const seen = async () => attemptView(await app.read.execute(learner, attempt.id), 'en', training.clock.now());
  const check = async (key: string, option: string, by = learner) => {
    await checker.execute(by, attempt.id, answer(key, option));
    return (await seen()).checks.find(({ questionId }) => questionId === idOf(key));
  };
  return { app, id: attempt.id, answer, check, seen, idOf };
}

describe('an answer that is checked at once', () => {
  it('says nothing before, all afterwards, and then stays', async () => {
    const { app, id, answer, check, seen, idOf } = await begun({ kind: 'immediate' });
    const before = await seen();
    expect(before).toMatchObject({ checks: [], checkable: ['q1', 'q2', 'q3'].map(idOf) });
    for (const hidden of ['because', 'why b', 'hint']) expect(JSON.stringify(before)).not.toContain(hidden);
    expect(await check('q1', 'a')).toMatchObject({ tries: 1, triesLeft: 0, done: true, outcome: 'wrong', score: 0, hint: null, explanation: 'because q1' });
    expect(JSON.stringify(await seen())).not.toContain('because q2');
    await expect(app.save.execute(learner, id, [answer('q1', 'b'), answer('q2', 'b')])).rejects.toMatchObject({ code: 'assessments.already-checked', kind: 'conflict' });
    expect(await check('q1', 'b')).toMatchObject({ tries: 1, outcome: 'wrong' });
    await app.save.execute(learner, id, [answer('q2', 'b')]);
    await app.submit.execute(learner, id);
    expect((await app.result.execute(learner, id)).attempt).toMatchObject({ score: 1, max: 3 });
    await expect(check('q2', 'b')).rejects.toMatchObject({ code: 'assessments.already-submitted' });
  });

  it('is one’s own, in a test that lets it be, and not empty', async () => {
    const { check, seen } = await begun({ kind: 'deferred' });
    await expect(check('q1', 'b')).rejects.toMatchObject({ code: 'assessments.not-checked' });
    expect((await seen()).checkable).toEqual([]);
    training = new Training();
    const other = await begun({ kind: 'immediate' });
    await expect(other.check('q1', 'b', someone())).rejects.toMatchObject({ kind: 'not-found' });
    await expect(other.check('q1', 'x')).rejects.toMatchObject({ code: 'assessments.bad-responses' });
  });
});

describe('an answer with several tries', () => {
  it('gets a hint, no key, and less for each try', async () => {
    const { app, id, check, seen } = await begun(interactive);
    expect(await check('q1', 'a')).toMatchObject({ tries: 1, triesLeft: 2, done: false, outcome: 'wrong', score: null, hint: 'hint q1', lines: [], explanation: null });
    for (const hidden of ['because', 'why b']) expect(JSON.stringify(await seen())).not.toContain(hidden);
    expect(await check('q1', 'b')).toMatchObject({ tries: 2, triesLeft: 0, done: true, outcome: 'correct', score: 0.75, explanation: 'because q1' });
    await app.submit.execute(learner, id);
    expect((await app.result.execute(learner, id)).attempt).toMatchObject({ score: 0.75 });
  });

  it('counts the same answer once, however often and at once it is checked, and has it saved', async () => {
    const { app, id, answer, check, seen } = await begun(interactive);
    await Promise.all(Array.from({ length: 5 }, () => check('q1', 'a')));
    await app.save.execute(learner, id, [answer('q1', 'b')]);
    expect(await check('q1', 'a')).toMatchObject({ tries: 1, triesLeft: 2 });
    expect((await seen()).responses).toMatchObject([{ value: { chosen: ['a'] } }]);
    await Promise.all(['c', 'd', 'c'].map((option) => check('q1', option)));
    expect(await check('q1', 'b')).toMatchObject({ tries: 3, done: true });
  });

  it('is graded as the next try where it was changed and not checked again', async () => {
    const { app, id, answer, check } = await begun(interactive);
    await check('q1', 'a');
    await app.save.execute(learner, id, [answer('q1', 'b'), answer('q2', 'b')]);
    await check('q3', 'a');
    await app.submit.execute(learner, id);
    expect((await app.result.execute(learner, id)).attempt).toMatchObject({ score: 1.75 });
  });
});
