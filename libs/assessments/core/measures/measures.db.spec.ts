import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, SystemClock, type Language } from '#kernel';
import { testDatabase, type TestDatabase } from '#platform/testing';
import { loadGradedAttempts } from '../application/load-graded-attempts.js';
import { choice, BankScene, draft } from '../bank/testing/scene.js';
import { insertForm } from '../bank/persistence/plans.repository.js';
import { assessmentsPersistence, readAssessment } from '../index.js';
import { AssessmentLibrary } from '../persistence/assessments.repository.js';
import { CompareLanguages } from '../statistics/application/compare-languages.js';
import { StatisticsGate } from '../statistics/application/statistics-gate.js';
import { ViewTestStatistics } from '../statistics/application/view-test-statistics.js';
import { MeasureItems } from './application/measure-items.js';
import { staleTests } from './persistence/measures.repository.js';

let database: TestDatabase;
let scene: BankScene;

beforeAll(async () => {
  database = await testDatabase(assessmentsPersistence);
  scene = new BankScene(database.db);
});
afterAll(() => database.close());

/** A published test of these questions; its id and those of the versions it asks. */
async function published(itemIds: readonly string[], purpose: 'exam' | 'pre' = 'exam'): Promise<{ id: string; versions: string[] }> {
  const plan = await scene.plan(purpose, () => ({ activityId: newId(), composition: { kind: 'fixed', itemIds } }));
  await scene.publish.execute(scene.ann, plan.id, plan.revision);
  const id = (await scene.plans.view(scene.ann, plan.id)).published[0]?.assessmentId ?? '';
  return { id, versions: (await readAssessment(database.db, id))?.form.items.map((item) => item.id) ?? [] };
}

/** People who answer; `right` says how many of the questions from the first on each knows. */
async function answered(test: { id: string }, right: readonly number[], language: Language = 'et'): Promise<string[]> {
  const items = (await readAssessment(database.db, test.id))?.form.items ?? [];
  const at = { startedAt: scene.clock.now(), submittedAt: scene.clock.now() };
  const made = await database.db.transaction((tx) =>
    loadGradedAttempts(
      tx,
      right.map((count, seed) => ({ assessmentId: test.id, personId: newId(), number: 1, language, seed, ...at, answers: new Map(items.map(({ key }, index) => [key, { chosen: [index < count ? 'b' : 'a'] }])) })),
    ),
  );
  return made.map(({ id }) => id);
}

async function measure(): Promise<number> {
  const stale = await staleTests(database.db, 100);
  for (const test of stale) await database.db.transaction((tx) => new MeasureItems(scene.clock).execute(tx, test));
  return stale.length;
}

const known = async (itemId: string) => (await scene.view.execute(scene.ann, itemId)).measured;
const level = (count: number, total: number) => Array.from({ length: total }, (_, person) => (person < count ? 2 : person % 2));

describe('what answers say about a question', () => {
  it('is written back to it, once for each state of the answers', async () => {
    const bankId = await scene.bank();
    const [one, two] = [await scene.final(bankId, choice('Esimene?')), await scene.final(bankId, choice('Teine?'))];
    const test = await published([one, two]);
    expect(await measure()).toBe(0);
    await answered(test, level(20, 40));
    expect(await measure()).toBe(1);
    expect(await measure()).toBe(0);
    expect(await known(one)).toMatchObject({ version: 1, tests: 1, n: 40, omitted: 0, facility: 0.75 });
    expect((await scene.view.execute(scene.ann, one)).uses).toMatchObject([{ assessmentId: test.id, version: 1, attempts: 40, measure: { n: 40, facility: 0.75 } }]);
    await answered(test, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(await measure()).toBe(1);
    expect(await known(one)).toMatchObject({ n: 50, facility: 0.6 });
    const before = await database.db.rows(`select * from assessments.measured_item order by item_id`);
    await database.db.transaction((tx) => new MeasureItems(scene.clock).execute(tx, { assessmentId: test.id, mark: 'again', since: 0 }));
    expect(await database.db.rows(`select * from assessments.measured_item order by item_id`)).toEqual(before);
    await measure();
  });

  it('adds up over tests; what people knew before the lessons counts only where nothing else is known', async () => {
    const bankId = await scene.bank();
    const [one, two] = [await scene.final(bankId, choice('Mitmes testis?')), await scene.final(bankId, choice('Teine?'))];
    await answered(await published([one, two], 'pre'), [0, 0, 0, 0]);
    await measure();
    expect(await known(one)).toMatchObject({ tests: 1, n: 4, facility: 0 });
    await answered(await published([one, two]), [2, 2, 2, 1]);
    await answered(await published([two, one]), [2, 1, 0, 0]);
    await measure();
    expect(await known(one)).toMatchObject({ tests: 2, n: 8, facility: 5 / 8 });
  });

  it('finds and sorts the questions of a bank, those without answers last', async () => {
    const bankId = await scene.bank();
    const ids = [await scene.final(bankId, choice('Kerge?')), await scene.final(bankId, choice('Raske?'))];
    const unasked = await scene.final(bankId, choice('Küsimata?'));
    await answered(await published(ids), level(10, 40));
    await measure();
    const order = async (by: 'hardest' | 'easiest' | 'weakest') => {
      const seen: string[] = [];
      for (let cursor: string | null = null, first = true; first || cursor !== null; first = false) {
        const { items, next } = await scene.banks.items(scene.ann, bankId, {}, { limit: 1, cursor }, by);
        seen.push(...items.map(({ id }) => id));
        cursor = next;
      }
      return seen;
    };
    expect(await order('hardest')).toEqual([...ids.toReversed(), unasked]);
    expect(await order('easiest')).toEqual([...ids, unasked]);
    expect((await order('weakest')).at(-1)).toBe(unasked);
    const found = async (verdict: 'none' | 'too-few' | 'works') => (await scene.banks.items(scene.ann, bankId, { verdict }, { limit: 9, cursor: null })).items.map(({ id }) => id);
    expect(await found('none')).toEqual([unasked]);
    expect(await found('too-few')).toEqual([]);
  });

  it('is taken back with the last answer', async () => {
    const bankId = await scene.bank();
    const one = await scene.final(bankId, choice('Kustutatud?'));
    const [attempt] = await answered(await published([one]), [1]);
    await measure();
    expect(await known(one)).toMatchObject({ n: 1 });
    await database.db.rows(`delete from assessments.attempt where id = $1`, [attempt]);
    await measure();
    expect(await known(one)).toBeNull();
  });
});

describe('an outdated translation', () => {
  it('is another question: its answers are neither measured nor compared', async () => {
    const bankId = await scene.bank();
    const one = await scene.final(bankId, choice('Mitu saadikut?'));
    const two = await scene.final(bankId, choice('Kes valib?'));
    const asked = choice('Mitu saadikut Riigikogus on?', { stem: { et: 'Mitu saadikut Riigikogus on?', ru: 'Mitu saadikut? по-русски', en: 'How many members has the Riigikogu?' }, explanation: choice('Mitu saadikut?').explanation });
    const { item } = await scene.view.execute(scene.ann, one);
    await scene.write.change(scene.ann, one, { ...draft(asked), revision: item.revision, confirmed: ['en'] });
    await scene.finish(one);
    expect((await scene.view.execute(scene.ann, one)).versions[0]?.outdated).toEqual(['ru']);
    const test = await published([one, two]);
    await answered(test, level(8, 20), 'et');
    await measure();
    const before = await known(one);
    await answered(test, level(8, 20), 'ru');
    await measure();
    expect(await known(one)).toMatchObject({ n: before?.n, facility: before?.facility });
    expect(await known(two)).toMatchObject({ n: 40 });
    const library = new AssessmentLibrary(database.db);
    const compare = new CompareLanguages(database.db, new StatisticsGate(database.db, library, trainerOfAll()));
    const { comparison } = await compare.execute(scene.ann, test.id, { reference: 'et', focal: 'ru' });
    expect(comparison).toMatchObject({ nReference: 20, nFocal: 20 });
    expect(comparison.questions.map(({ notCompared, facilityFocal, fairness }) => [notCompared, facilityFocal !== null, fairness.nFocal])).toEqual([['outdated-translation', false, 0], [null, true, 20]]);
  });
});

describe('a test drawn for each person', () => {
  it('is reported question by question over those who were asked', async () => {
    const bankId = await scene.bank();
    const ids: string[] = [];
    for (const name of ['A', 'B', 'C']) ids.push(await scene.final(bankId, choice(`${name}?`)));
    const test = await published(ids.slice(0, 2));
    const third = (await scene.view.execute(scene.ann, ids[2] ?? '')).versions[0]?.id ?? '';
    const attempts = await answered(test, [2, 1, 0, 2]);
    const form = await insertForm(database.db, [test.versions[0] ?? '', third]);
    await database.db.rows(`update assessments.attempt set form_id = $1 where id = any ($2::uuid[])`, [form, attempts.slice(0, 2)]);
    await database.db.rows(`update assessments.response set item_version_id = $1 where attempt_id = any ($2::uuid[]) and item_version_id = $3`, [third, attempts.slice(0, 2), test.versions[1]]);
    const view = new ViewTestStatistics(database.db, new SystemClock(), new StatisticsGate(database.db, new AssessmentLibrary(database.db), trainerOfAll()));
    const { report } = await view.execute(scene.ann, test.id, 'first');
    expect(report).toMatchObject({ n: 4, max: 2, drawn: true, verdict: 'own-questions', test: { alpha: null, mean: 1.25 } });
    expect(report.questions.map(({ position, figures: { n, omitted, facility } }) => [position, n, omitted, facility])).toEqual([[1, 4, 0, 0.75], [2, 2, 0, 0.5], [3, 2, 0, 0.5]]);
    const rightOf = async () => (await view.execute(scene.ann, test.id, 'first')).report.questions[2]?.options.flatMap(({ key, correct }) => (correct ? [key] : []));
    expect(await rightOf()).toEqual(['b']);
    await database.db.rows(
      `insert into assessments.regrade (id, assessment_id, item_version_id, corrected, reason, state, proposed_by, proposed_at, decided_by, decided_at)
       select gen_random_uuid(), $1, id, jsonb_set(jsonb_set(content, '{options,0,correct}', 'true'), '{options,1,correct}', 'false'), 'x', 'approved', $3, now(), $3, now() from assessments.item_version where id = $2`,
      [test.id, third, newId()],
    );
    expect(await rightOf()).toEqual(['a']);
    await measure();
    expect(await known(ids[2] ?? '')).toMatchObject({ n: 2, facility: 0.5 });
    expect((await scene.view.execute(scene.ann, ids[2] ?? '')).uses).toMatchObject([{ assessmentId: test.id, measure: { n: 2 } }]);
  });
});

function trainerOfAll() {
  return { isTrainerOf: async () => true } as unknown as ConstructorParameters<typeof StatisticsGate>[2];
}
