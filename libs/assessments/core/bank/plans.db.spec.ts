import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#kernel';
import { testDatabase, type TestDatabase } from '#platform/testing';
import { assessmentsPersistence, readAssessment } from '../index.js';
import { BankScene, choice, draft } from './testing/scene.js';

let database: TestDatabase;
let scene: BankScene;
let bankId: string;
const activityId = newId();

beforeAll(async () => {
  database = await testDatabase(assessmentsPersistence);
  scene = new BankScene(database.db);
  bankId = await scene.bank();
});
afterAll(() => database.close());

const publishedStems = async (planId: string) => {
  const { published } = await scene.plans.view(scene.ann, planId);
  const assessments = await Promise.all(published.map(({ assessmentId }) => readAssessment(database.db, assessmentId)));
  return assessments.map((assessment) => ({ purpose: assessment?.settings.purpose, stems: assessment?.form.items.map(({ content }) => content.stem.et) }));
};
const fixed = (...itemIds: string[]) => ({ kind: 'fixed' as const, itemIds });

describe('a fixed test', () => {
  it('asks the final versions in the order given, and goes on asking them when the questions change', async () => {
    const [one, two] = [await scene.final(bankId, choice('Üks?')), await scene.final(bankId, choice('Kaks?'))];
    const plan = await scene.plan('exam', () => ({ activityId, composition: fixed(two, one) }));
    await scene.publish.execute(scene.ann, plan.id, plan.revision);
    await scene.write.change(scene.ann, one, { ...draft(choice('Üks, muudetud?')), revision: 3, confirmed: [] });
    await scene.finish(one);
    expect(await publishedStems(plan.id)).toEqual([{ purpose: 'exam', stems: ['Kaks?', 'Üks?'] }]);
    expect((await scene.view.execute(scene.ann, one)).uses).toMatchObject([{ activityId, version: 1, attempts: 0 }]);
  });

  it('stays as it was published; a copy can be changed', async () => {
    const id = await scene.final(bankId, choice('Jääb nii?'));
    const plan = await scene.plan('practice', () => ({ activityId, composition: fixed(id) }));
    await scene.publish.execute(scene.ann, plan.id, plan.revision);
    await expect(scene.publish.execute(scene.ann, plan.id, plan.revision + 1)).rejects.toThrow('bank.already-published');
    await expect(scene.plans.change(scene.ann, plan.id, () => plan)).rejects.toThrow('bank.already-published');
    expect((await scene.plans.copy(scene.ann, plan.id)).plan).toMatchObject({ publishedAt: null, composition: fixed(id) });
  });

  it('is not published without a training, without questions, or with one that is not final', async () => {
    const unfinished = await scene.write.add(scene.ann, bankId, draft(choice('Pooleli?')));
    const refused = async (edit: Parameters<BankScene['plan']>[1]) => {
      const plan = await scene.plan('exam', edit);
      return scene.publish.execute(scene.ann, plan.id, plan.revision).then(
        () => 'published',
        (error: { code: string; errors: { pointer: string }[] }) => [error.code, ...error.errors.map(({ pointer }) => pointer)],
      );
    };
    expect(await refused(() => ({}))).toEqual(['bank.bad-plan', '/activityId']);
    expect(await refused(() => ({ activityId }))).toEqual(['bank.bad-plan', '/composition']);
    expect(await refused(() => ({ activityId, composition: fixed(unfinished) }))).toEqual(['bank.unaskable']);
  });
});

describe('a drawn pair', () => {
  it('asks other questions after the lessons, beside the anchors', async () => {
    const own = await scene.bank();
    const ids: string[] = [];
    for (let n = 0; n < 4; n++) ids.push(await scene.final(own, choice(`Paar ${n}?`), { competences: ['rfcdc-12'], difficulty: 'easy' }));
    const anchor = await scene.final(own, choice('Ankur?'));
    const composition = { kind: 'drawn' as const, bankIds: [own], cells: [{ competence: 'rfcdc-12', difficulty: 'easy' as const, count: 2 }], anchorIds: [anchor], seed: 7 };
    const plan = await scene.plan('pre', () => ({ activityId, composition, pairing: 'parallel' }));
    await scene.publish.execute(scene.ann, plan.id, plan.revision);
    const [pre, post] = await publishedStems(plan.id);
    expect([pre?.purpose, post?.purpose]).toEqual(['pre', 'post']);
    expect([pre?.stems?.[0], post?.stems?.[0]]).toEqual(['Ankur?', 'Ankur?']);
    expect([...(pre?.stems?.slice(1) ?? []), ...(post?.stems?.slice(1) ?? [])].sort()).toEqual(['Paar 0?', 'Paar 1?', 'Paar 2?', 'Paar 3?']);
    const wanting = await scene.plan('pre', () => ({ activityId, composition: { ...composition, cells: [{ competence: 'rfcdc-12', difficulty: 'easy', count: 3 }] }, pairing: 'parallel' }));
    expect(await scene.compose.execute(wanting)).toMatchObject({ forms: null, missing: [{ competence: 'rfcdc-12', missing: 2 }] });
    await expect(scene.publish.execute(scene.ann, wanting.id, wanting.revision)).rejects.toThrow('bank.too-few-questions');
  });

  it('is not published where one form or one attempt could be worth more points than another, unless nobody is compared', async () => {
    const own = await scene.bank();
    for (const [index, points] of [1, 1, 2, 1].entries()) await scene.final(own, choice(`Punkte ${index}?`, { points }));
    const drawn = { kind: 'drawn' as const, bankIds: [own], cells: [{ competence: null, difficulty: null, count: 2 }], anchorIds: [], seed: 7 };
    const each = { ...drawn, eachAttempt: true };
    const outcome = async (purpose: 'pre' | 'exam' | 'practice', composition: typeof drawn, pairing: 'none' | 'same' | 'parallel' = 'none') => {
      const plan = await scene.plan(purpose, () => ({ activityId, composition, pairing }));
      const { uneven } = await scene.compose.execute(plan);
      return [uneven.map(({ points }) => points), await scene.publish.execute(scene.ann, plan.id, plan.revision).then(() => 'published', ({ code }: { code: string }) => code)];
    };
    expect(await outcome('pre', drawn, 'parallel')).toEqual([[[1, 2]], 'bank.uneven-points']);
    expect(await outcome('exam', each)).toEqual([[[1, 2]], 'bank.uneven-points']);
    for (const free of [await outcome('pre', drawn, 'same'), await outcome('exam', drawn), await outcome('practice', each)]) expect(free).toEqual([[], 'published']);
  });
});

describe('settings', () => {
  it('are refused where they contradict each other', async () => {
    const pointers = (purpose: 'exam' | 'survey', edit: Parameters<BankScene['plan']>[1]) =>
      scene.plan(purpose, edit).then(
        () => [],
        (error: { errors: { pointer: string }[] }) => error.errors.map(({ pointer }) => pointer),
      );
    expect(await pointers('exam', ({ settings }) => ({ settings: { ...settings, opensAt: '2026-05-02T00:00:00.000Z', closesAt: '2026-05-01T00:00:00.000Z', anonymous: true } }))).toEqual(['/settings/closesAt', '/settings/anonymous']);
    expect(await pointers('survey', ({ settings }) => ({ settings: { ...settings, passMark: 0.5 }, pairing: 'parallel' }))).toEqual(['/settings/passMark', '/pairing', '/pairing']);
    expect(await pointers('survey', ({ settings }) => ({ settings: { ...settings, anonymous: true } }))).toEqual([]);
  });

  it('are hidden from trainers of other programmes, and not overwritten by who has not seen the newest', async () => {
    const plan = await scene.plan('exam', () => ({}));
    await expect(scene.plans.view(scene.stranger, plan.id)).rejects.toThrow('bank.no-plan');
    await expect(scene.plans.change(scene.bo, plan.id, () => ({ ...plan, revision: 1 }))).rejects.toThrow('bank.changed-meanwhile');
    await expect(scene.publish.execute(scene.stranger, plan.id, plan.revision)).rejects.toThrow('bank.no-plan');
  });
});
