import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#kernel';
import { CurriculaDirectory } from '#curricula/contract';
import type { ScaleItem } from '#assessments/engine';
import { testDatabase, type TestDatabase } from '#platform/testing';
import { attemptView } from '../http/attempt-view.mapper.js';
import { assessmentsPersistence, readAssessment } from '../index.js';
import { AssessmentLibrary } from '../persistence/assessments.repository.js';
import { ListMeasuredTests } from '../statistics/application/list-measured-tests.js';
import { StatisticsGate } from '../statistics/application/statistics-gate.js';
import { someone, Training, useCases } from '../testing/training.js';
import type { Composition } from './domain/plan.js';
import { BankScene, choice, text } from './testing/scene.js';

let database: TestDatabase;
let scene: BankScene;
let [knowledge, rating] = ['', ''];
const training = new Training();
const none = { et: '', ru: '', en: '' };
const steps = [1, 2, 3, 4, 5].map((value) => ({ value, text: text(String(value)) }));
const scale: ScaleItem = { kind: 'scale', points: 0, stem: text('Kui kindel?'), explanation: none, statements: [{ key: 'a', text: none }], steps, look: 'likert' };

beforeAll(async () => {
  database = await testDatabase(assessmentsPersistence);
  scene = new BankScene(database.db);
  const bankId = await scene.bank();
  knowledge = await scene.final(bankId, choice('Mis?'));
  rating = await scene.final(bankId, scale);
});
afterAll(() => database.close());

const asked = (...thenIds: string[]): Composition => ({ kind: 'fixed', itemIds: [rating, knowledge], thenIds });

async function published(purpose: 'pre' | 'post' | 'survey', edit: Parameters<BankScene['plan']>[1]) {
  const plan = await scene.plan(purpose, (made) => ({ activityId: training.activityId, composition: asked(rating), ...edit(made) }));
  await scene.publish.execute(scene.ann, plan.id, plan.revision);
  const ids = (await scene.plans.view(scene.ann, plan.id)).published.map(({ assessmentId }) => assessmentId);
  return Promise.all(ids.map(async (id) => (await readAssessment(database.db, id)) ?? Promise.reject(new Error('not published'))));
}

describe('a self-rating that looks back', () => {
  it('has a question of its own behind it, the same whenever it is published', async () => {
    const [first] = await published('post', () => ({}));
    const [again] = await published('survey', () => ({}));
    expect(first?.form.items.map(({ content }) => content.stem.en.split('\n')[0])).toEqual(['Kui kindel? in English', 'Now look back: how would you have rated yourself **before the training**?', 'Mis? in English']);
    expect(first?.form.items.map(({ thenOf }) => thenOf)).toEqual([null, first?.form.items[0]?.id, null]);
    expect(again?.form.items.map(({ id }) => id)).toEqual(first?.form.items.map(({ id }) => id));
  });

  it('is asked after the lessons only', async () => {
    const pair = await published('pre', () => ({ pairing: 'same' }));
    expect(pair.map(({ settings, form }) => [settings.purpose, form.items.length])).toEqual([['pre', 2], ['post', 3]]);
    await expect(published('pre', () => ({}))).rejects.toMatchObject({ errors: [{ pointer: '/composition/thenIds', code: 'bank.contradiction' }] });
  });

  it('is a scale of the test itself', async () => {
    for (const id of [knowledge, newId()]) await expect(published('post', () => ({ composition: asked(id) }))).rejects.toMatchObject({ errors: [{ pointer: '/composition/thenIds', code: 'bank.then-not-rated' }] });
  });

  it('is answered beside its question, wherever that is, and told as then and now', async () => {
    const [test] = await published('post', ({ settings }) => ({ settings: { ...settings, shuffleQuestions: true } }));
    if (test === undefined) throw new Error('not published');
    const { start, save, submit } = useCases(database.db, training);
    const [now, then] = test.form.items;
    for (let person = 0; person < 10; person++) {
      const actor = someone();
      const { attempt, assessment } = await start.execute(actor, test.id, 'et');
      const { questions } = attemptView({ attempt, assessment }, 'et', training.clock.now());
      const place = questions.findIndex(({ thenOf }) => thenOf !== null);
      expect([questions[place]?.id, questions[place]?.thenOf, questions[place]?.position]).toEqual([then?.id, questions[place - 1]?.id, questions[place - 1]?.position]);
      expect(questions.at(-1)?.position).toBe(2);
      const given = [[now?.id, 3 + (person % 3)], [then?.id, 1 + (person % 3)]] as const;
      await save.execute(actor, attempt.id, given.map(([questionId = '', value]) => ({ questionId, value: { values: { a: value } }, language: 'et' as const })));
      await submit.execute(actor, attempt.id);
    }
    const gate = new StatisticsGate(database.db, new AssessmentLibrary(database.db), training.programme);
    const list = new ListMeasuredTests(database.db, training.clock, gate, { course: async () => [] } as unknown as CurriculaDirectory, new AssessmentLibrary(database.db));
    const { selfRatings } = await list.execute({ ...someone([scene.programmeId, training.programmeId].map((programmeId) => ({ role: 'trainer' as const, programmeId }))), personId: training.trainerId }, training.activityId);
    const told = selfRatings.find(({ assessmentId }) => assessmentId === test.id);
    expect(told?.ratings).toMatchObject([{ questionId: now?.id, low: 1, high: 5, gain: { nMatched: 10, hidden: false, gain: { value: 2, ci: [2, 2] }, verdict: 'more' } }]);
    expect(selfRatings.filter(({ assessmentId }) => assessmentId !== test.id).every(({ ratings }) => ratings.every(({ gain }) => gain.hidden))).toBe(true);
  });
});
