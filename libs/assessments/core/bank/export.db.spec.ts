import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readQti } from '#assessments/engine/qti';
import { importFile } from '#assessments/engine/formats';
import { filesPersistence } from '#platform/files';
import { findTask, progressPersistence } from '#platform/progress';
import { testDatabase, type TestDatabase } from '#platform/testing';
import { assessmentsPersistence } from '../index.js';
import { ExportQuestions, type WantedFile } from './application/export-questions.js';
import { WriteQuestionFile } from './application/write-question-file.js';
import { QuestionFiles } from './exchange/question-files.js';
import { ForgetQuestionFiles } from './jobs/forget-question-files.task.js';
import { BankScene, choice, draft, text } from './testing/scene.js';

let database: TestDatabase;
let scene: BankScene;
let exports: ExportQuestions;
let writing: WriteQuestionFile;

beforeAll(async () => {
  database = await testDatabase(assessmentsPersistence, filesPersistence, progressPersistence);
  scene = new BankScene(database.db);
  exports = new ExportQuestions(database.db, scene.clock, scene.gate);
  writing = new WriteQuestionFile(database.db, scene.clock, new QuestionFiles());
});
afterAll(() => database.close());

async function written(bankId: string, wanted: Partial<WantedFile>) {
  const { id } = await exports.ask(scene.ann, bankId, { format: 'gift', language: 'et', folderId: null, itemIds: null, ...wanted });
  await database.db.transaction((tx) => writing.write(tx, id));
  const [made, file] = [await exports.view(scene.ann, id), await exports.file(scene.ann, id)];
  return { made, file };
}

describe('a file of a bank’s questions', () => {
  it('holds the bank, a folder with what is in it, or a selection, and says what it cannot hold', async () => {
    const bankId = await scene.bank();
    const [outer] = await scene.folders.add(scene.ann, bankId, { name: 'Riik', parentId: null });
    const inner = (await scene.folders.add(scene.ann, bankId, { name: 'Kohus', parentId: outer?.id ?? null })).find(({ name }) => name === 'Kohus');
    const chosen = await scene.write.add(scene.ann, bankId, draft(choice('Esimene')));
    await scene.write.add(scene.ann, bankId, draft(choice('Teine'), { folderId: inner?.id ?? null }));
    await scene.write.add(scene.ann, bankId, draft({ kind: 'slider', stem: text('Kui palju?'), explanation: text(''), points: 1, min: 0, max: 10, step: 1, answers: [{ value: 5, tolerance: { kind: 'absolute', by: 0 }, share: 1 }] }));
    const all = await written(bankId, {});
    expect(all.made.report).toMatchObject({ counts: { lossless: 2, degraded: 0, rejected: 1 }, lines: [{ kind: 'slider', losses: [{ code: 'not-in-gift' }] }, {}, {}] });
    expect(await findTask(database.db, all.made.taskId)).toMatchObject({ state: 'done', done: 3, total: 3, result: { exportId: all.made.id, questions: 3 } });
    expect(all.file.name).toMatch(/-2026-05-04-gift\.gift$/);
    const titles = (bytes: Buffer) => importFile('gift', bytes, { language: 'et' }).items.map(({ content, category }) => [content?.stem.et, category.join('/')]);
    expect(titles(all.file.bytes)).toEqual([['Esimene', ''], ['Teine', 'Riik/Kohus']]);
    expect(titles((await written(bankId, { folderId: outer?.id ?? null })).file.bytes)).toEqual([['Teine', 'Riik/Kohus']]);
    expect(titles((await written(bankId, { itemIds: [chosen] })).file.bytes)).toEqual([['Esimene', '']]);
    for (const format of ['qti-2.1', 'qti-3.0'] as const) expect(readQti((await written(bankId, { format })).file.bytes, { language: 'et' }).counts.rejected).toBe(0);
  });

  it('is open to who may edit the bank, and deleted after seven days', async () => {
    const bankId = await scene.bank();
    const { made } = await written(bankId, {});
    await expect(exports.ask(scene.stranger, bankId, { format: 'gift', language: 'et', folderId: null, itemIds: null })).rejects.toThrow('bank.not-found');
    await expect(exports.file(scene.stranger, made.id)).rejects.toThrow('bank.not-found');
    scene.clock.advance(8 * 86_400_000);
    await new ForgetQuestionFiles(database.db, scene.clock).run();
    await expect(exports.view(scene.ann, made.id)).rejects.toThrow('bank.no-file');
    // Asked for and deleted before its turn came.
    await database.db.transaction((tx) => writing.write(tx, made.id));
  });
});
