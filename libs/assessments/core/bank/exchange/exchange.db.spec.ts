import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { exportFile, importFile } from '#assessments/engine/formats';
import { filesPersistence } from '#platform/files';
import { testDatabase, type TestDatabase } from '#platform/testing';
import { assessmentsPersistence } from '../../index.js';
import { BankScene } from '../testing/scene.js';
import { givenItems } from './give-items.js';
import { takeItems } from './take-items.js';

const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const question = (name: string, text: string, file = '') =>
  `<question type="truefalse"><name><text>${name}</text></name><questiontext format="html"><text>${text}</text>${file}</questiontext><defaultgrade>1</defaultgrade><answer fraction="100"><text>true</text></answer><answer fraction="0"><text>false</text></answer><tags><tag><text>law</text></tag></tags></question>`;
const folder = (path: string) => `<question type="category"><category><text>$course$/top/${path}</text></category></question>`;
const file = `<quiz>${folder('Law/Courts')}${question('One', 'Is it?')}${folder('Law')}${question('Two', '&lt;img src="@@PLUGINFILE@@/a.png" alt="A dot"&gt;', `<file name="a.png" encoding="base64">${pixel}</file>`)}<question type="calculated"><name><text>Three</text></name></question></quiz>`;

let database: TestDatabase;
let scene: BankScene;
let bankId: string;

beforeAll(async () => {
  database = await testDatabase(assessmentsPersistence, filesPersistence);
  scene = new BankScene(database.db);
  bankId = await scene.bank();
});
afterAll(() => database.close());

const take = (text: string, fail = false) =>
  database.db.transaction(async (tx) => {
    const count = await takeItems(tx, { bankId, items: importFile('moodle-xml', Buffer.from(text), { language: 'en' }).items, by: scene.ann.personId, at: scene.clock.now() });
    if (fail) throw new Error('stop');
    return count;
  });

it('takes nothing when it cannot take everything', async () => {
  await expect(take(file, true)).rejects.toThrow('stop');
  expect(await givenItems(database.db, bankId)).toEqual([]);
  expect((await scene.banks.view(scene.ann, bankId)).folders).toEqual([]);
});

it('takes what came over as drafts, in folders, with pictures, and gives it back as it was', async () => {
  expect(await take(file)).toBe(2);
  const given = await givenItems(database.db, bankId);
  expect(given.map(({ title, category, tags, content, media }) => [title, category, tags, content.kind, [...(media ?? [])].map(([, bytes]) => Buffer.from(bytes).toString('base64'))])).toEqual(
    expect.arrayContaining([
      ['One', ['Law', 'Courts'], ['law'], 'true-false', []],
      ['Two', ['Law'], ['law'], 'true-false', [pixel]],
    ]),
  );
  const { items } = await scene.banks.items(scene.ann, bankId, {}, { limit: 10, cursor: null });
  expect(items.map(({ state }) => state)).toEqual(['draft', 'draft']);
  const once = exportFile('moodle-xml', given, { language: 'en' });
  expect(once.items.map(({ outcome, losses }) => [outcome, losses])).toEqual([['lossless', []], ['lossless', []]]);
});

it('uses the folders that are there when a file comes again, and lets anyone review what the operator brought', async () => {
  const before = (await scene.banks.view(scene.ann, bankId)).folders.length;
  await database.db.transaction((tx) => takeItems(tx, { bankId, items: importFile('moodle-xml', Buffer.from(file), { language: 'en' }).items, by: null, at: scene.clock.now() }));
  expect((await scene.banks.view(scene.ann, bankId)).folders).toHaveLength(before);
  const [last] = (await scene.banks.items(scene.ann, bankId, {}, { limit: 1, cursor: null })).items;
  expect((await scene.view.execute(scene.ann, last?.id ?? '')).item.writers).toEqual([]);
});
