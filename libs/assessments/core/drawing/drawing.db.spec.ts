import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#kernel';
import type { PeopleDirectory } from '#people/contract';
import { testDatabase, type TestDatabase } from '#platform/testing';
import { BankScene, choice, draft, text } from '../bank/testing/scene.js';
import { assessmentsPersistence } from '../index.js';
import { GradeAnswer } from '../grading/application/grade-answer.js';
import { GradingGate } from '../grading/application/grading-gate.js';
import { MakeAppeal } from '../grading/application/make-appeal.js';
import { ReadGrading } from '../grading/application/read-grading.js';
import { collectAnswers } from '../statistics/application/collect-answers.js';
import { StatisticsGate } from '../statistics/application/statistics-gate.js';
import { AssessmentLibrary, readAssessment } from '../persistence/assessments.repository.js';
import { someone, Training, useCases } from '../testing/training.js';
import { drawnFor } from './domain/draw.js';
import { findDraw } from './persistence/draws.repository.js';

let database: TestDatabase;
let scene: BankScene;
const training = new Training();
const questions = { easy: 6, hard: 4 } as const;

beforeAll(async () => {
  database = await testDatabase(assessmentsPersistence);
  scene = new BankScene(database.db);
});
afterAll(() => database.close());

async function published() {
  const bankId = await scene.bank();
  const ids: string[] = [];
  for (const difficulty of ['easy', 'hard'] as const) for (let n = 0; n < questions[difficulty]; n++) ids.push(await scene.final(bankId, choice(`${difficulty} ${n}?`), { difficulty }));
  const anchor = await scene.final(bankId, choice('Ankur?'));
  const cells = [{ competence: null, difficulty: 'easy' as const, count: 2 }, { competence: null, difficulty: 'hard' as const, count: 1 }];
  const composition = { kind: 'drawn' as const, bankIds: [bankId], cells, anchorIds: [anchor], seed: 3, eachAttempt: true };
  const plan = await scene.plan('exam', ({ settings }) => ({ activityId: training.activityId, composition, settings: { ...settings, attemptsAllowed: 2, release: 'at-once' } }));
  await scene.publish.execute(scene.ann, plan.id, plan.revision);
  const [{ assessmentId = '' } = {}] = (await scene.plans.view(scene.ann, plan.id)).published;
  return { assessmentId, ids };
}

describe('a test that draws for each attempt', () => {
  it('asks each person questions of their own by the blueprint, the same ones whenever they come back', async () => {
    const { assessmentId, ids } = await published();
    // What happens to the bank afterwards changes nothing.
    await scene.write.change(scene.ann, ids[0] ?? '', { ...draft(choice('easy 0, teisiti?'), { difficulty: 'hard' }), revision: 3, confirmed: [] });
    await scene.finish(ids[0] ?? '');
    const app = useCases(database.db, training);
    const forms = new Set<string>();
    for (let n = 0; n < 12; n++) {
      const person = someone();
      const { assessment, attempt } = await app.start.execute(person, assessmentId, 'et');
      const stems = assessment.form.items.map(({ content }) => content.stem.et);
      expect(stems.map((stem) => stem.replace(/ \d|\?/g, ''))).toEqual(['Ankur', 'easy', 'easy', 'hard']);
      forms.add([...stems].sort().join());
      for (const again of [await app.start.execute(person, assessmentId, 'ru'), await app.read.execute(person, attempt.id)]) expect(again.assessment.form).toEqual(assessment.form);
      const draw = await findDraw(database.db, assessmentId);
      expect(draw === undefined ? [] : drawnFor(draw, attempt.seed)).toEqual(assessment.form.items.map(({ id }) => id));
      await app.save.execute(person, attempt.id, assessment.form.items.map(({ id }) => ({ questionId: id, value: { chosen: ['b'] }, language: 'et' })));
      await app.submit.execute(person, attempt.id);
      expect((await app.result.execute(person, attempt.id)).attempt).toMatchObject({ state: 'graded', score: 4, max: 4 });
    }
    expect(forms.size).toBeGreaterThan(3);
    const assessment = await readAssessment(database.db, assessmentId);
    const answered = assessment === undefined ? undefined : await collectAnswers(database.db, [assessmentId], assessment.form, 'first');
    expect(answered?.attempts.map(({ asked, answers }) => [asked?.size ?? answers.length, answers.length])).toEqual(Array.from({ length: 12 }, () => [4, 4]));
    expect(answered?.questions.length).toBeGreaterThan(4);
    expect((await scene.view.execute(scene.ann, ids[1] ?? '')).uses).toMatchObject([{ assessmentId }]);
  });

  it('has a desk that knows what was drawn for whom', async () => {
    const { assessmentId } = await published();
    const app = useCases(database.db, training);
    const trainer = { ...someone([training.programmeId, scene.programmeId].map((programmeId) => ({ role: 'trainer', programmeId }) as const)), personId: training.trainerId };
    const gate = new StatisticsGate(database.db, new AssessmentLibrary(database.db), training.programme);
    const people = { contacts: async () => new Map() } as unknown as PeopleDirectory;
    const library = new AssessmentLibrary(database.db);
    const desk = new ReadGrading(database.db, library, people, gate, new GradingGate(library, gate));
    const appeal = new MakeAppeal(database.db, library, training.clock);
    const stems: string[] = [];
    for (let n = 0; n < 3; n++) {
      const person = someone();
      const { assessment, attempt } = await app.start.execute(person, assessmentId, 'et');
      await app.submit.execute(person, attempt.id);
      const last = assessment.form.items.at(-1);
      await appeal.execute(person, attempt.id, last?.id ?? '', 'Miks?');
      stems.push(last?.content.stem.et ?? '');
    }
    const waiting = await desk.appeals(trainer, training.activityId, { limit: 10, cursor: null });
    expect(waiting.map(({ question }) => question.content.stem.et)).toEqual(stems);
    const [{ line } = { line: undefined }] = waiting;
    // Nobody answered it: what was left out can be graded, too.
    await new GradeAnswer(database.db, new GradingGate(library, gate), training.clock).execute(trainer, line?.attemptId ?? '', line?.questionId ?? '', { marks: null, points: 1, comment: null, notes: [] });
    expect(await database.db.rows(`select t.score, r.value, r.score as given from assessments.attempt t join assessments.response r on r.attempt_id = t.id where t.id = $1`, [line?.attemptId])).toEqual([{ score: 1, value: null, given: 1 }]);
  });

  it('refuses answers to questions that were drawn for somebody else', async () => {
    const { assessmentId } = await published();
    const app = useCases(database.db, training);
    const { assessment, attempt } = await app.start.execute(someone(), assessmentId, 'et');
    const own = new Set(assessment.form.items.map(({ id }) => id));
    const other = (await findDraw(database.db, assessmentId))?.pool.find(({ itemId }) => !own.has(itemId))?.itemId ?? newId();
    await expect(app.save.execute({ ...someone(), personId: attempt.personId }, attempt.id, [{ questionId: other, value: { chosen: ['b'] }, language: 'et' }])).rejects.toMatchObject({ code: 'assessments.bad-responses' });
  });

  it('is no choice for pairs, nor where nobody has an attempt', async () => {
    const composition = { kind: 'drawn' as const, bankIds: [], cells: [], anchorIds: [], seed: 1, eachAttempt: true };
    const refused = { errors: [{ pointer: '/composition/eachAttempt', code: 'bank.contradiction' }] };
    await expect(scene.plan('pre', () => ({ composition, pairing: 'parallel' }))).rejects.toMatchObject(refused);
    await expect(scene.plan('survey', ({ settings }) => ({ composition, title: text('Küsitlus'), settings: { ...settings, anonymous: true } }))).rejects.toMatchObject(refused);
  });
});
