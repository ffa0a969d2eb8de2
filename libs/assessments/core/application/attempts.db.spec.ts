import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { AssessmentPhase } from '#assessments/contract';
import type { Actor } from '#platform/auth';
import { oneRow } from '#platform/database';
import { testDatabase, type TestDatabase } from '#platform/testing';
import { attemptView } from '../http/attempt-view.mapper.js';
import { resultView as viewOf } from '../http/result-view.mapper.js';
import { assessmentsPersistence } from '../index.js';
import { startOrResume } from '../persistence/attempts.repository.js';
import { moduleTests, someone, Training, useCases } from '../testing/training.js';

let database: TestDatabase;
let training: Training;
let app: ReturnType<typeof useCases>;
let learner: Actor;
let tests: Record<AssessmentPhase, string>;

beforeAll(async () => {
  database = await testDatabase(assessmentsPersistence);
});
afterAll(() => database.close());

beforeEach(async () => {
  training = new Training();
  app = useCases(database.db, training);
  learner = someone();
  tests = await moduleTests(database.db, training);
});

async function started(phase: AssessmentPhase, by: Actor = learner) {
  const { attempt, assessment } = await app.start.execute(by, tests[phase], 'ru');
  const ids = new Map(assessment.form.items.map(({ key, id }) => [key, id]));
  const answer = (key: string, ...chosen: string[]) => ({ questionId: ids.get(key) ?? '', value: { chosen }, language: 'ru' as const });
  return { id: attempt.id, attempt, answer };
}

const resultView = (result: Parameters<typeof viewOf>[0]) => viewOf(result, 'en');
const stored = (attemptId: string) =>
  database.db.rows<{ key: string; chosen: string[] | undefined; language: string; score: number | null; trace: unknown }>(
    `select item.key, r.value->'chosen' as chosen, r.language, r.score, r.trace from assessments.response r
     join assessments.item_version v on v.id = r.item_version_id join assessments.item on item.id = v.item_id
     where r.attempt_id = $1 order by item.key`,
    [attemptId],
  );
async function somebodyWaits(): Promise<void> {
  const waiting = () => database.db.rows(`select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`);
  for (const end = Date.now() + 10_000; (await waiting()).length === 0; await new Promise((resolve) => setTimeout(resolve, 10))) {
    if (Date.now() > end) throw new Error('nobody waits');
  }
}
const factsOf = (attemptId: string) =>
  database.db.rows<{ type: string; payload: object; language: string }>(`select type, payload, language from ledger.fact where payload->>'attemptId' = $1 order by id`, [attemptId]);

describe('starting', () => {
  it('makes one attempt of many starts at once', async () => {
    const attempts = await Promise.all(Array.from({ length: 8 }, () => useCases(database.db, training).start.execute(learner, tests.pre, 'et')));
    expect(new Set(attempts.map(({ attempt }) => attempt.id)).size).toBe(1);
    expect(await oneRow(database.db, 'select count(*)::int as n from assessments.attempt where person_id = $1', [learner.personId])).toEqual({ n: 1 });
  });

  it('gives the loser of two starts the winner’s attempt', async () => {
    const { id: formId } = await oneRow<{ id: string }>(database.db, 'select form_id as id from assessments.assessment where id = $1', [tests.pre]);
    const start = { assessmentId: tests.pre, personId: learner.personId, formId, attemptsAllowed: 1, language: 'et' as const, seed: 1, startedAt: training.clock.now(), deadlineAt: null, limitEndsAt: null, closesAt: null, pauseMinutes: 0 };
    const { winner, loser } = await database.db.transaction(async (tx) => {
      const winner = await startOrResume(tx, start);
      const loser = app.start.execute(learner, tests.pre, 'ru');
      await somebodyWaits();
      return { winner, loser };
    });
    expect((await loser).attempt.id).toBe(winner?.id);
  });

  it('goes on with the open attempt, its answers, language and option order', async () => {
    const { id, attempt, answer } = await started('post');
    await app.save.execute(learner, id, [answer('q1', 'c')]);
    const again = await app.start.execute(learner, tests.post, 'en');
    expect(again.attempt).toMatchObject({ id, language: 'ru', seed: attempt.seed, number: 1, responses: [{ value: { chosen: ['c'] } }] });
  });

  it('gives one attempt before the lessons and three after', async () => {
    await app.submit.execute(learner, (await started('pre')).id);
    await expect(started('pre')).rejects.toMatchObject({ code: 'assessments.no-attempts-left', kind: 'conflict' });
    for (const number of [1, 2, 3]) {
      const { id, attempt } = await started('post');
      expect(attempt.number).toBe(number);
      await app.submit.execute(learner, id);
    }
    await expect(started('post')).rejects.toMatchObject({ code: 'assessments.no-attempts-left' });
  });

  it('is closed to people who are not registered', async () => {
    training.strangers.add(learner.personId);
    await expect(started('pre')).rejects.toMatchObject({ code: 'assessments.not-found', kind: 'not-found' });
  });

  it('shows the questions without their keys', async () => {
    const { attempt } = await started('pre');
    const view = JSON.stringify(attemptView({ assessment: (await app.read.execute(learner, attempt.id)).assessment, attempt }, 'en', training.clock.now()));
    expect(view).toContain('"stem"');
    for (const hidden of ['correct', 'explanation', 'because', 'why', 'lessonKey']) expect(view).not.toContain(hidden);
  });
});

describe('saving', () => {
  it('stores each answer with the language in which it was read', async () => {
    const { id, answer } = await started('post');
    await app.save.execute(learner, id, [answer('q1', 'b'), { ...answer('q2', 'a'), language: 'et' }]);
    await app.save.execute(learner, id, [answer('q1', 'b'), { ...answer('q3', 'a', 'b'), language: 'en' }]);
    expect((await stored(id)).map(({ key, chosen, language }) => [key, chosen, language])).toEqual([
      ['q1', ['b'], 'ru'],
      ['q2', ['a'], 'et'],
      ['q3', ['a', 'b'], 'en'],
    ]);
  });

  it('refuses all of a save of which one answer does not fit, and points to it', async () => {
    const { id, answer } = await started('post');
    const refused = app.save.execute(learner, id, [answer('q1', 'b'), answer('q2', 'z')]);
    await expect(refused).rejects.toMatchObject({ kind: 'invalid', errors: [{ pointer: '/responses/1/value', code: 'assessments.unknown-option' }] });
    expect(await stored(id)).toEqual([]);
  });

  it('keeps the last of parallel saves to the same questions, whole', async () => {
    const { id, answer } = await started('post');
    const saves = ['a', 'b', 'c', 'd'].flatMap((option) => [
      app.save.execute(learner, id, [answer('q1', option), answer('q2', option), answer('q4', option)]),
      app.save.execute(learner, id, [answer('q4', option), answer('q2', option), answer('q1', option)]),
    ]);
    await Promise.all(saves);
    expect(new Set((await stored(id)).map(({ chosen }) => chosen?.join())).size).toBe(1);
    await app.save.execute(learner, id, [answer('q1', 'd')]);
    expect((await stored(id))[0]?.chosen).toEqual(['d']);
  });

  it('writes nothing after the submission', async () => {
    const { id, answer } = await started('post');
    await app.save.execute(learner, id, [answer('q1', 'b')]);
    await app.submit.execute(learner, id);
    const before = await stored(id);
    await expect(app.save.execute(learner, id, [answer('q1', 'a'), answer('q2', 'b')])).rejects.toMatchObject({ code: 'assessments.already-submitted', kind: 'conflict' });
    expect(await stored(id)).toEqual(before);
  });

  it('is the owner’s alone', async () => {
    const { id, answer } = await started('post');
    const other = someone([{ role: 'administrator', programmeId: training.programmeId }]);
    await expect(app.save.execute(other, id, [answer('q1', 'b')])).rejects.toMatchObject({ kind: 'not-found' });
    await expect(app.read.execute(other, id)).rejects.toMatchObject({ kind: 'not-found' });
    await expect(app.submit.execute(other, id)).rejects.toMatchObject({ kind: 'not-found' });
    expect(await stored(id)).toEqual([]);
  });
});

describe('submitting', () => {
  it('grades by the engine and states both facts with ids, numbers and codes only', async () => {
    const { id, answer } = await started('post');
    await app.save.execute(learner, id, [answer('q1', 'b'), answer('q2', 'a'), answer('q3', 'a')]);
    await app.submit.execute(learner, id);
    const { attempt } = await app.read.execute(learner, id);
    expect(attempt).toMatchObject({ state: 'graded', score: 1.5, max: 4, passed: false });
    const common = { attemptId: id, assessmentId: tests.post, moduleId: 'test-module', phase: 'post' };
    expect(await factsOf(id)).toEqual([
      { type: 'attempt.submitted', language: 'ru', payload: { ...common, number: 1 } },
      { type: 'attempt.graded', language: 'ru', payload: { ...common, score: 1.5, max: 4, passed: false } },
    ]);
  });

  it('answers the same result however often, and at once', async () => {
    const { id, answer } = await started('post');
    await app.save.execute(learner, id, [answer('q1', 'b'), answer('q3', 'b')]);
    const seen = () => app.result.execute(learner, id).then((result) => JSON.stringify(resultView(result)));
    const views = await Promise.all(Array.from({ length: 6 }, () => app.submit.execute(learner, id).then(seen)));
    training.clock.advance(60_000);
    await app.submit.execute(learner, id);
    views.push(await seen());
    expect(new Set(views).size).toBe(1);
    expect(await factsOf(id)).toHaveLength(2);
  });

  it('grades exactly what was acknowledged when saves race with it', async () => {
    for (let round = 0; round < 10; round++) {
      const by = someone();
      const { id, answer } = await started('post', by);
      const saves = ['q1', 'q2', 'q3', 'q4'].map((key) => app.save.execute(by, id, [answer(key, 'b')]).then(() => key));
      const submission = app.submit.execute(by, id);
      const acknowledged = (await Promise.allSettled(saves)).flatMap((save) => (save.status === 'fulfilled' ? [save.value] : []));
      await submission;
      const responses = await stored(id);
      expect(responses.map(({ key }) => key)).toEqual(acknowledged);
      expect(responses.every(({ score }) => score !== null)).toBe(true);
      const worth: Record<string, number> = { q1: 1, q2: 1, q3: 0.5, q4: 1 };
      expect((await app.result.execute(by, id)).attempt.score).toBe(acknowledged.reduce((sum, key) => sum + (worth[key] ?? 0), 0));
    }
  });
});

describe('results', () => {
  async function submitted(phase: AssessmentPhase, ...right: string[]): Promise<string> {
    const { id, answer } = await started(phase);
    await app.save.execute(learner, id, right.map((key) => answer(key, 'b')));
    await app.submit.execute(learner, id);
    return id;
  }

  it('shows of a pre-test the score alone, and of a post-test why each answer was right', async () => {
    const pre = resultView(await app.result.execute(learner, await submitted('pre', 'q1')));
    expect(pre).toMatchObject({ phase: 'pre', percent: 25, passed: false, previousPercent: null, questions: [] });
    const post = resultView(await app.result.execute(learner, await submitted('post', 'q1', 'q2', 'q4')));
    expect(post).toMatchObject({ percent: 75, passMark: 0.5, passed: true, previousPercent: 25 });
    expect(post.questions[0]).toMatchObject({ value: { chosen: ['b'] }, score: 1, max: 1, lessonKey: 'first', explanation: 'because one' });
    expect(post.questions[2]).toMatchObject({ value: null, score: 0, max: 1 });
    expect(post.questions[0]?.lines.find(({ text }) => text === 'b')).toMatchObject({ verdict: 'right', explanation: 'why b' });
    expect(post.questions[2]?.lines.filter(({ verdict }) => verdict === 'missed')).toHaveLength(2);
  });

  it('are open to the training’s trainer and administrators, and hidden from others', async () => {
    const id = await submitted('post', 'q1');
    const { trainer } = training;
    await expect(app.result.execute(trainer, id)).resolves.toBeDefined();
    await expect(app.result.execute({ ...trainer, grants: [] }, id)).rejects.toMatchObject({ kind: 'not-found' });
    await expect(app.result.execute(someone([{ role: 'administrator', programmeId: training.programmeId }]), id)).resolves.toBeDefined();
    await expect(app.result.execute(someone(), id)).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('are not there before the submission', async () => {
    const { id } = await started('post');
    await expect(app.result.execute(learner, id)).rejects.toMatchObject({ code: 'assessments.not-submitted' });
  });
});
