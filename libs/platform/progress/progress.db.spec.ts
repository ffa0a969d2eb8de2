import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#kernel';
import type { Actor } from '../auth/index.js';
import { testDatabase, type TestDatabase } from '../testing/index.js';
import { advanceTask, beginTask, failTask, finishTask, findTask, latestTask, measureTask, progressPersistence } from './index.js';
import { progressErrors } from './progress.errors.js';
import { forgetTasks } from './tasks.js';
import { TasksController } from './tasks.controller.js';

let database: TestDatabase;
const at = new Date('2026-11-23T10:00:00Z');
const programmeId = newId();
const owner = newId();

beforeAll(async () => {
  database = await testDatabase(progressPersistence);
});
afterAll(() => database.close());

const begun = (total: number | null = 10) => beginTask(database.db, { kind: 'test.work', programmeId, startedBy: owner, total }, at);
const actor = (personId: string, grants: Actor['grants'] = []): Actor => ({ personId, sessionId: newId(), language: 'et', grants });

describe('progress of long work', () => {
  it('counts batches, and a batch that is rolled back does not count', async () => {
    const id = await begun(null);
    await measureTask(database.db, id, 20, at);
    await advanceTask(database.db, id, { done: 8, failed: 2 }, at);
    const torn = database.db.transaction(async (tx) => {
      await advanceTask(tx, id, { done: 10 }, at);
      throw new Error('killed');
    });
    await expect(torn).rejects.toThrow('killed');
    expect(await findTask(database.db, id)).toMatchObject({ state: 'running', total: 20, done: 8, failed: 2 });
  });

  it('stays as it ended', async () => {
    const id = await begun();
    await finishTask(database.db, id, { issued: 10 }, at);
    await failTask(database.db, id, 'late.failure', at);
    await advanceTask(database.db, id, { done: 1 }, at);
    expect(await findTask(database.db, id)).toMatchObject({ state: 'done', done: 0, result: { issued: 10 }, errorCode: null });
    expect((await latestTask(database.db, programmeId, 'test.work'))?.kind).toBe('test.work');
  });

  it('is shown to whoever asked for it and to administrators, and is not there for others', async () => {
    const id = await begun();
    const controller = new TasksController(database.db);
    expect(await controller.read(actor(owner), id)).toMatchObject({ id, state: 'waiting', total: 10, done: 0 });
    expect(await controller.read(actor(newId(), [{ role: 'administrator', programmeId }]), id)).toMatchObject({ id });
    const hidden = progressErrors.error('progress.not-found').code;
    await expect(controller.read(actor(newId(), [{ role: 'trainer', programmeId }]), id)).rejects.toMatchObject({ code: hidden });
  });

  it('is forgotten with the name of who asked, once it is long over', async () => {
    const [over, running] = [await begun(), await begun()];
    await failTask(database.db, over, 'some.code', at);
    await forgetTasks(database.db, new Date(at.getTime() + 1));
    expect([await findTask(database.db, over), (await findTask(database.db, running))?.state]).toEqual([undefined, 'waiting']);
  });
});
