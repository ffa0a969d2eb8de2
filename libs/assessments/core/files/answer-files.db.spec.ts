import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { newId } from '#kernel';
import type { ItemContent } from '#assessments/engine';
import type { Actor } from '#platform/auth';
import { filesPersistence, storeFile } from '#platform/files';
import { testDatabase, type TestDatabase } from '#platform/testing';
import { itemFiles } from '../bank/domain/bank-item.js';
import { assessmentsPersistence } from '../index.js';
import { AssessmentLibrary } from '../persistence/assessments.repository.js';
import { AttemptOwners } from '../persistence/attempt-owners.js';
import { moduleTests, someone, text, Training, useCases } from '../testing/training.js';
import { AnswerFilesGate } from './application/answer-files-gate.js';
import { KeepAnswerFiles } from './application/keep-answer-files.js';
import { ReadAttemptMedium } from './application/read-attempt-medium.js';

const png = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), Buffer.alloc(100, 7)]);
const pdf = Buffer.from('%PDF-1.7\n');
const sha256 = createHash('sha256').update(png).digest('hex');
const asked: ItemContent = {
  ...{ kind: 'file', stem: text('![](media:map)'), explanation: text(''), points: 2 },
  ...{ media: [{ key: 'map', mediaType: 'image/png', sha256, alt: text('A map') }], accept: ['image/png'], maxFiles: 2, maxBytes: 120 },
};

let database: TestDatabase;
const training = new Training();
let learner: Actor;
const { trainer } = training;
let files: KeepAnswerFiles;
let media: ReadAttemptMedium;
let app: ReturnType<typeof useCases>;
let postId: string;
let attemptId: string;
let questionId: string;

beforeAll(async () => {
  database = await testDatabase(assessmentsPersistence, filesPersistence);
  const { db } = database;
  training.items = [{ key: 'q1', lesson: 'first', content: asked }] as unknown as typeof training.items;
  const gate = new AnswerFilesGate(db, new AssessmentLibrary(db), new AttemptOwners(db), training.programme);
  files = new KeepAnswerFiles(db, training.clock, gate);
  media = new ReadAttemptMedium(db, gate);
  app = useCases(db, training);
  postId = (await moduleTests(db, training)).post;
  await storeFile(db, { bytes: png, owner: { kind: itemFiles, id: newId() }, accepts: ['image/png'], maxBytes: 1_000, at: training.clock.now() });
});
afterAll(() => database.close());
beforeEach(async () => {
  learner = someone();
  const { attempt, assessment } = await app.start.execute(learner, postId, 'et', null);
  attemptId = attempt.id;
  questionId = assessment.form.items[0]?.id ?? '';
});

const missing = { kind: 'not-found' };
const handIn = (bytes = png, by = learner) => files.add(by, attemptId, questionId, bytes);
const answer = (ids: string[]) => app.save.execute(learner, attemptId, [{ questionId, value: { files: ids }, language: 'et' }]);

describe('what a question shows', () => {
  it('is for the person who is asked it, the trainers and administrators, and for no other hash', async () => {
    for (const reader of [learner, trainer, someone([{ role: 'administrator', programmeId: training.programmeId }])]) {
      expect((await media.execute(reader, attemptId, sha256)).bytes).toEqual(png);
    }
    await expect(media.execute(someone(), attemptId, sha256)).rejects.toMatchObject(missing);
    await expect(media.execute(someone([{ role: 'trainer', programmeId: training.programmeId }]), attemptId, sha256)).rejects.toMatchObject(missing);
    await expect(media.execute(learner, attemptId, 'f'.repeat(64))).rejects.toMatchObject(missing);
    await expect(media.execute(learner, 'no id', sha256)).rejects.toMatchObject(missing);
  });
});

describe('files handed in', () => {
  it('are named by the answer, read by its trainers and hidden from others', async () => {
    const { id } = await handIn();
    await answer([id]);
    for (const reader of [learner, trainer]) expect((await files.read(reader, id)).bytes).toEqual(png);
    await expect(files.read(someone(), id)).rejects.toMatchObject(missing);
    await expect(files.remove(trainer, id)).rejects.toMatchObject(missing);
  });

  it('are taken within the kinds, the size and the number that the question allows', async () => {
    await expect(handIn(pdf)).rejects.toMatchObject({ code: 'files.wrong-type' });
    await expect(handIn(Buffer.concat([png, png]))).rejects.toMatchObject({ code: 'files.too-large' });
    const ids = [await handIn(), await handIn(), await handIn(), await handIn()].map(({ id }) => id);
    await expect(handIn()).rejects.toMatchObject({ code: 'assessments.too-many-files' });
    await expect(answer(ids)).rejects.toMatchObject({ code: 'assessments.bad-responses' });
    await files.remove(learner, ids[3] ?? '');
    await handIn();
  });

  it('are one’s own: an answer names no file of another attempt, and nobody adds to another’s', async () => {
    const { id } = await handIn();
    await expect(handIn(png, trainer)).rejects.toMatchObject(missing);
    const other = someone();
    const { attempt } = await app.start.execute(other, (await app.read.execute(learner, attemptId)).assessment.id, 'et', null);
    await expect(app.save.execute(other, attempt.id, [{ questionId, value: { files: [id] }, language: 'et' }])).rejects.toMatchObject({ code: 'files.not-found' });
  });

  it('stay as they were handed in', async () => {
    const { id } = await handIn();
    await answer([id]);
    await app.submit.execute(learner, attemptId);
    await expect(files.remove(learner, id)).rejects.toMatchObject({ code: 'assessments.already-submitted' });
    await expect(handIn()).rejects.toMatchObject({ code: 'assessments.already-submitted' });
  });
});
