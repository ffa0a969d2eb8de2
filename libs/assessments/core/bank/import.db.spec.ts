import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeQti } from '#assessments/engine/qti';
import { FixedClock } from '#kernel';
import { oneRow } from '#platform/database';
import { filesPersistence } from '#platform/files';
import { findTask, progressPersistence } from '#platform/progress';
import { testDatabase, type TestDatabase } from '#platform/testing';
import { assessmentsPersistence } from '../index.js';
import { ImportQuestions } from './application/import-questions.js';
import { TakeQuestions } from './application/take-questions.js';
import { QuestionFiles } from './exchange/question-files.js';
import { ForgetQuestionFiles } from './jobs/forget-question-files.task.js';
import type { QuestionFormat } from './domain/file-formats.js';
import { BankScene, choice, draft } from './testing/scene.js';

let database: TestDatabase;
let scene: BankScene;
let imports: ImportQuestions;
let taking: TakeQuestions;

beforeAll(async () => {
  database = await testDatabase(assessmentsPersistence, filesPersistence, progressPersistence);
  scene = new BankScene(database.db);
  imports = new ImportQuestions(database.db, scene.clock, scene.gate);
  taking = new TakeQuestions(database.db, scene.clock, new QuestionFiles());
});
afterAll(() => database.close());

const gift = `$CATEGORY: Riik/Kohalik

::K1:: Kes valib volikogu? {=Elanikud ~Valitsus ~Kohus}

::K2:: Kes valib volikogu? {=Elanikud ~Valitsus ~Kohus}

::K3:: Tallinn on pealinn. {T}
`;

async function uploaded(bankId: string, text: string | Uint8Array, format: QuestionFormat = 'gift') {
  const made = await imports.upload(scene.ann, bankId, { format, language: 'et', fileName: 'küsimused.txt', bytes: Buffer.from(text) });
  await database.db.transaction((tx) => taking.read(tx, made.id));
  return imports.view(scene.ann, made.id);
}
const count = async (bankId: string) => (await oneRow<{ n: number }>(database.db, 'select count(*)::int as n from assessments.bank_item where bank_id = $1', [bankId])).n;

describe('a file of questions', () => {
  it('is first told of, and then comes in with its folders and without what is there twice', async () => {
    const bankId = await scene.bank();
    const read = await uploaded(bankId, gift);
    expect([read.state, read.report?.duplicates, await count(bankId)]).toEqual(['read', 1, 0]);
    await imports.confirm(scene.ann, read.id, false);
    await database.db.transaction((tx) => taking.take(tx, read.id));
    const done = await imports.view(scene.ann, read.id);
    expect(done).toMatchObject({ state: 'done', taken: 2 });
    expect([await findTask(database.db, read.taskId), await findTask(database.db, done.taskId)]).toMatchObject([
      { kind: 'assessments.read-questions', state: 'done', result: { questions: 3 } },
      { kind: 'assessments.take-questions', state: 'done', done: 2, total: 2, result: { taken: 2 } },
    ]);
    const { folders } = await scene.banks.view(scene.ann, bankId);
    expect(folders.map(({ name }) => name).sort()).toEqual(['Kohalik', 'Riik']);
    const { items } = await scene.banks.items(scene.ann, bankId, { folder: folders.find(({ name }) => name === 'Riik')?.id }, { limit: 10, cursor: null });
    expect(items.map(({ name, state }) => [name, state]).sort()).toEqual([['K1', 'draft'], ['K3', 'draft']]);
    expect((await uploaded(bankId, gift)).report?.duplicates).toBe(3);
  });

  it('comes in whole or not at all', async () => {
    const bankId = await scene.bank();
    const read = await uploaded(bankId, gift);
    await imports.confirm(scene.ann, read.id, true);
    await expect(
      database.db.transaction(async (tx) => {
        await taking.take(tx, read.id);
        throw new Error('killed');
      }),
    ).rejects.toThrow('killed');
    expect([await count(bankId), (await imports.view(scene.ann, read.id)).state]).toEqual([0, 'taking']);
    await database.db.transaction((tx) => taking.take(tx, read.id));
    expect(await count(bankId)).toBe(3);
  });

  it('is confirmed once, by who may edit the bank, and not while it is read', async () => {
    const bankId = await scene.bank();
    await scene.write.add(scene.ann, bankId, draft(choice('Miski')));
    const made = await imports.upload(scene.ann, bankId, { format: 'gift', language: 'et', fileName: 'x', bytes: Buffer.from(gift) });
    await expect(imports.confirm(scene.ann, made.id, false)).rejects.toThrow('bank.not-to-confirm');
    await expect(imports.view(scene.stranger, made.id)).rejects.toThrow('bank.not-found');
    await expect(imports.discard(scene.stranger, made.id)).rejects.toThrow('bank.not-found');
    await expect(imports.upload(scene.stranger, bankId, { format: 'gift', language: 'et', fileName: 'x', bytes: Buffer.from(gift) })).rejects.toThrow('bank.not-found');
    expect(() => imports.upload(scene.ann, bankId, { format: 'gift', language: 'et', fileName: 'x', bytes: Buffer.alloc(0) })).toThrow('bank.empty-file');
  });

  it('of QTI comes in like the others, and what was reported is what comes in', async () => {
    const bankId = await scene.bank();
    const { bytes } = writeQti([{ title: 'Valik', content: choice('Kes?') }, { title: 'Teine', content: choice('Kus?') }], { language: 'et', version: '3.0' });
    const read = await uploaded(bankId, bytes, 'qti');
    expect(read.report?.counts).toEqual({ lossless: 2, degraded: 0, rejected: 0 });
    await imports.confirm(scene.ann, read.id, false);
    await database.db.transaction((tx) => taking.take(tx, read.id));
    expect(await count(bankId)).toBe(2);
  });

  it('holds letters that the database cannot, and comes in all the same', async () => {
    const bankId = await scene.bank();
    const read = await uploaded(bankId, `// [tag:a\0b]\n::${'x'.repeat(79)}\u{1F600}:: $\0CATEGORY ${'y'.repeat(79)}\u{1F600} {=a\0 ~b}\n\n$CATEGORY: c\0d\n\nJah? {T}\n`);
    await imports.confirm(scene.ann, read.id, false);
    await database.db.transaction((tx) => taking.take(tx, read.id));
    expect(await count(bankId)).toBe(2);
  });

  it('is discarded when it is not wanted, and deleted after seven days when nobody says', async () => {
    const bankId = await scene.bank();
    const [unwanted, forgotten] = [await uploaded(bankId, gift), await uploaded(bankId, gift)];
    await imports.discard(scene.ann, unwanted.id);
    await expect(imports.view(scene.ann, unwanted.id)).rejects.toThrow('bank.no-file');
    const forget = (days: number) => new ForgetQuestionFiles(database.db, new FixedClock(new Date(scene.clock.now().getTime() + days * 86_400_000))).run();
    await forget(6.9);
    expect((await imports.view(scene.ann, forgotten.id)).state).toBe('read');
    await forget(7.1);
    await expect(imports.view(scene.ann, forgotten.id)).rejects.toThrow('bank.no-file');
    for (const late of ['read', 'take'] as const) await database.db.transaction((tx) => taking[late](tx, forgotten.id));
    expect(await count(bankId)).toBe(0);
  });
});
