import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#kernel';
import { oneRow } from '#platform/database';
import { testDatabase, type TestDatabase } from '#platform/testing';
import { assessmentsPersistence } from '../index.js';
import { BankScene, choice, draft, labels, text } from './testing/scene.js';

let database: TestDatabase;
let scene: BankScene;
let bankId: string;

beforeAll(async () => {
  database = await testDatabase(assessmentsPersistence);
  scene = new BankScene(database.db);
  bankId = await scene.bank();
});
afterAll(() => database.close());

const page = (id: string) => scene.view.execute(scene.ann, id);
const list = async (filter: Parameters<BankScene['banks']['items']>[2], of = bankId) => (await scene.banks.items(scene.ann, of, filter, { limit: 50, cursor: null })).items;

describe('a question on its way to final', () => {
  it('is reviewed by another person than those who wrote at it', async () => {
    const id = await scene.write.add(scene.ann, bankId, draft(choice('Kes valib linnavolikogu?')));
    await expect(scene.review.review(scene.ann, id, 1)).rejects.toThrow('bank.own-question');
    await scene.write.change(scene.bo, id, { ...draft(choice('Kes valib linnavolikogu liikmed?')), revision: 1, confirmed: [] });
    await expect(scene.review.review(scene.bo, id, 2)).rejects.toThrow('bank.own-question');
    const carl = scene.trainer();
    await expect(scene.review.finalise(carl, id, 2)).rejects.toThrow('bank.not-reviewed');
    await scene.review.review(carl, id, 2);
    await scene.review.finalise(scene.ann, id, 3);
    expect((await page(id)).item).toMatchObject({ state: 'final', revision: 4, reviewedBy: carl.personId });
  });

  it('holds the two-person rule in the database too', async () => {
    const id = await scene.write.add(scene.ann, bankId, draft(choice('Mis on volikogu?')));
    await expect(database.db.rows(`update assessments.bank_item set state = 'reviewed', reviewed_by = $2, reviewed_at = now() where id = $1`, [id, scene.ann.personId])).rejects.toThrow(/two_persons/);
  });

  it('never changes once final: an edit begins a new draft, which becomes the next version', async () => {
    const id = await scene.final(bankId, choice('Mitu liiget on valitsuses?'));
    const first = (await page(id)).versions[0];
    await scene.write.change(scene.ann, id, { ...draft(choice('Mitu ministrit on valitsuses?')), revision: 3, confirmed: [] });
    const between = await page(id);
    expect(between.item).toMatchObject({ state: 'draft', versionId: first?.id, reviewedBy: null, writers: [scene.ann.personId] });
    expect(between.versions).toEqual([first]);
    await scene.finish(id);
    const { versions } = await page(id);
    expect(versions.map(({ number, content }) => [number, content.stem.et])).toEqual([
      [2, 'Mitu ministrit on valitsuses?'],
      [1, 'Mitu liiget on valitsuses?'],
    ]);
    for (const statement of ['update assessments.item_version set lesson_key = null', 'delete from assessments.item_version', 'update assessments.bank_version set number = 9', 'delete from assessments.bank_version']) {
      await expect(database.db.rows(statement)).rejects.toThrow(/immutable/);
    }
  });

  it('keeps what is reviewed or final where only labels change', async () => {
    const content = choice('Kes kehtestab seadused?');
    const id = await scene.final(bankId, content);
    await scene.write.change(scene.bo, id, { content, labels: labels({ tags: ['riik'] }), revision: 3, confirmed: [] });
    expect((await page(id)).item).toMatchObject({ state: 'final', tags: ['riik'], revision: 4 });
  });

  it('refuses a change made on the strength of an older state, and loses nothing of the newer', async () => {
    const id = await scene.write.add(scene.ann, bankId, draft(choice('Kus asub Riigikogu?')));
    await scene.write.change(scene.bo, id, { ...draft(choice('Kus töötab Riigikogu?')), revision: 1, confirmed: [] });
    await expect(scene.write.change(scene.ann, id, { ...draft(choice('Kus Riigikogu asub?')), revision: 1, confirmed: [] })).rejects.toThrow('bank.changed-meanwhile');
    const { item, names } = await page(id);
    expect([item.content.stem.et, names.get(item.writtenBy)]).toEqual(['Kus töötab Riigikogu?', expect.stringContaining('Nimi')]);
  });
});

describe('translations', () => {
  it('lag behind when another language moves on, until they follow or are confirmed, and the version keeps which', async () => {
    const base = choice('Mis on omavalitsus?');
    const id = await scene.write.add(scene.ann, bankId, draft(base));
    const change = async (stem: Partial<typeof base.stem>, confirmed: ('et' | 'ru' | 'en')[] = []) => {
      const { item } = await page(id);
      await scene.write.change(scene.ann, id, { ...draft({ ...item.content, stem: { ...item.content.stem, ...stem } } as typeof base), revision: item.revision, confirmed });
      return (await page(id)).item.outdated;
    };
    expect(await change({ et: 'Mis on kohalik omavalitsus?' })).toEqual(['ru', 'en']);
    expect(await change({ ru: 'Что такое местное самоуправление?' })).toEqual(['en']);
    await scene.finish(id);
    expect((await page(id)).versions[0]?.outdated).toEqual(['en']);
    expect(await change({}, ['en'])).toEqual([]);
    expect((await page(id)).item.state).toBe('draft');
  });
});

describe('finding questions', () => {
  it('goes by words in any language, whatever their case, marks and ё', async () => {
    const own = await scene.bank();
    const id = await scene.write.add(scene.ann, own, draft(choice('Kas „Õigusriik“ kehtib?', { stem: text('Mis on õigusriik?', 'Что всё это значит?', 'What is the rule of law?') }), { name: 'K-17' }));
    await scene.write.add(scene.ann, own, draft(choice('Midagi muud')));
    for (const search of ['ÕIGUSRIIK', 'все значит', 'rule law', 'k-17', '„õigus“']) expect((await list({ search }, own)).map((line) => line.id)).toEqual([id]);
    expect(await list({ search: 'puudub_%' }, own)).toEqual([]);
  });

  it('goes by folder with what is inside it, by tag, competence, difficulty, kind, state and language that lags behind', async () => {
    const own = await scene.bank();
    const [outer] = await scene.folders.add(scene.ann, own, { name: 'Riik', parentId: null });
    const folders = await scene.folders.add(scene.ann, own, { name: 'Kohalik', parentId: outer?.id ?? null });
    const inner = folders.find(({ name }) => name === 'Kohalik');
    const id = await scene.write.add(scene.ann, own, draft(choice('Küsimus kaustas'), { folderId: inner?.id ?? null, tags: ['eelarve'], competences: ['rfcdc-12'], difficulty: 'hard' }));
    const other = await scene.write.add(scene.ann, own, draft(choice('Küsimus mujal')));
    const found = async (filter: Parameters<typeof list>[0]) => (await list(filter, own)).map((line) => line.id);
    for (const filter of [{ folder: outer?.id }, { folder: inner?.id }, { tag: 'eelarve' }, { competence: 'rfcdc-12' }, { difficulty: 'hard' as const }]) expect(await found(filter)).toEqual([id]);
    expect(await found({ folder: 'none' })).toEqual([other]);
    expect(await found({ kind: 'single-choice', state: 'draft' })).toEqual([other, id]);
    expect(await found({ state: 'final' })).toEqual([]);
    await scene.folders.remove(scene.ann, own, inner?.id ?? '');
    expect((await list({ folder: outer?.id }, own)).map((line) => line.folderId)).toEqual([outer?.id]);
    await expect(scene.folders.change(scene.ann, own, outer?.id ?? '', { name: 'Riik', parentId: outer?.id ?? null })).rejects.toThrow('bank.folder-circle');
  });

  it('pages by keyset without missing or repeating one', async () => {
    const own = await scene.bank();
    const ids: string[] = [];
    for (let n = 0; n < 5; n++) ids.unshift(await scene.write.add(scene.ann, own, draft(choice(`Küsimus ${n}`))));
    const seen: string[] = [];
    for (let cursor: string | null = null, first = true; first || cursor !== null; first = false) {
      const { items, next } = await scene.banks.items(scene.ann, own, {}, { limit: 2, cursor });
      seen.push(...items.map(({ id }) => id));
      cursor = next;
    }
    expect(seen).toEqual(ids);
  });

  it('finds the same question typed otherwise, and one that is much like it', async () => {
    const own = await scene.bank();
    const id = await scene.write.add(scene.ann, own, draft(choice('Kes valib Riigikogu liikmed?')));
    const twin = await scene.write.add(scene.ann, own, draft(choice('  kes VALIB   riigikogu liikmed ')));
    const alike = await scene.write.add(scene.ann, own, draft(choice('Kes valib Riigikogu liikmeid?')));
    await scene.write.add(scene.ann, own, draft(choice('Mida tähendab eelarve?')));
    expect((await page(id)).similar.map((line) => [line.id, line.same])).toEqual([
      [twin, true],
      [alike, false],
    ]);
    expect((await list({ duplicates: true }, own)).map((line) => line.id)).toEqual([twin, id]);
  });
});

describe('changing many at once', () => {
  it('changes labels of all, and undoing brings back what nobody has changed since', async () => {
    const own = await scene.bank();
    const [a, b] = [await scene.write.add(scene.ann, own, draft(choice('Üks'), { tags: ['vana'] })), await scene.write.add(scene.ann, own, draft(choice('Kaks')))];
    const foreign = await scene.write.add(scene.ann, bankId, draft(choice('Teises pangas')));
    const { changeId, changed } = await scene.many.execute(scene.ann, own, [a, b, foreign], { addTags: ['uus'], removeTags: ['vana'], difficulty: 'easy', retired: true });
    expect([changed, await list({}, own)]).toEqual([2, []]);
    expect((await page(foreign)).item.tags).toEqual([]);
    await scene.many.execute(scene.bo, own, [a], { difficulty: 'hard' });
    await expect(scene.many.undo(scene.bo, own, changeId)).rejects.toThrow('bank.nothing-to-undo');
    await scene.many.undo(scene.ann, own, changeId);
    expect((await list({}, own)).map((line) => [line.id, line.tags, line.difficulty])).toEqual([
      [b, [], null],
      [a, ['vana'], 'hard'],
    ]);
    await expect(scene.many.undo(scene.ann, own, changeId)).rejects.toThrow('bank.nothing-to-undo');
  });
});

describe('who may', () => {
  it('hides banks and questions from trainers of other programmes', async () => {
    const id = await scene.write.add(scene.ann, bankId, draft(choice('Peidetud?')));
    await expect(scene.banks.list(scene.stranger, 'programme')).rejects.toThrow('bank.not-found');
    await expect(scene.banks.view(scene.stranger, bankId)).rejects.toThrow('bank.not-found');
    await expect(scene.view.execute(scene.stranger, id)).rejects.toThrow('bank.no-question');
    await expect(scene.write.change(scene.stranger, id, { ...draft(choice('Ei')), revision: 1, confirmed: [] })).rejects.toThrow('bank.no-question');
    await expect(scene.many.execute(scene.stranger, bankId, [id], { retired: true })).rejects.toThrow('bank.not-found');
    await expect(scene.view.execute(scene.ann, newId())).rejects.toThrow('bank.no-question');
  });

  it('takes nothing that is no question', async () => {
    const { n } = await oneRow<{ n: number }>(database.db, 'select count(*)::int as n from assessments.bank_item');
    for (const content of [{}, { kind: 'riddle' }, { ...choice('x'), options: 'none' }, { ...choice('x'), secret: 1 }, { ...choice('x'), stem: 'x' }]) {
      expect(() => scene.write.add(scene.ann, bankId, { content, labels: labels() })).toThrow('bank.bad-question');
    }
    expect(await oneRow(database.db, 'select count(*)::int as n from assessments.bank_item')).toEqual({ n });
  });
});
