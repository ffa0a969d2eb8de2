import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { DomainError, defineFact, defineJob, newId } from '#kernel';
import { firstRow, oneRow } from '../database/index.js';
import { recordFact } from '../ledger/index.js';
import { freePort, testDatabase, type TestDatabase } from '../testing/index.js';
import { enqueue, jobRegistry, listFailedJobs, queueBackend, retryFailedJob, WorkerRuntime, type AnyFactSubscriber, type AnyJobHandler, type JobHandler } from './index.js';

interface Effect {
  readonly [key: string]: string;
  readonly key: string;
}

const effectJob = defineJob<Effect>({ queue: 'effects', name: 'test.effect', version: 1, key: ({ key }) => key, attempts: 3 });
const somethingHappened = defineFact<{ note: string }>('test.happened');
const fact = (note: string) => ({ occurredAt: new Date(), subjectId: null, actorId: null, programmeId: null, activityId: null, language: null, payload: { note } });

const redisAvailable = (() => {
  try {
    execFileSync('redis-server', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();
const describeOnRedis = redisAvailable ? describe : describe.skip;

describe('jobs on PostgreSQL', () => queueSuite(async () => ({ redisUrl: null, close: async () => undefined })));
describeOnRedis('jobs on Redis', () => queueSuite(startRedis));

async function startRedis(): Promise<{ redisUrl: string; close(): Promise<void> }> {
  const port = await freePort();
  const server: ChildProcess = spawn('redis-server', ['--port', String(port), '--save', '', '--appendonly', 'no'], { stdio: ['ignore', 'pipe', 'ignore'] });
  for await (const line of server.stdout ?? []) if (String(line).includes('Ready to accept')) break;
  return {
    redisUrl: `redis://127.0.0.1:${port}`,
    close: async () => {
      server.kill();
      await once(server, 'exit');
    },
  };
}

function queueSuite(openStore: () => Promise<{ redisUrl: string | null; close(): Promise<void> }>): void {
  let database: TestDatabase;
  let store: Awaited<ReturnType<typeof openStore>>;
  let runtime: WorkerRuntime | null = null;

  beforeAll(async () => {
    database = await testDatabase();
    await database.db.rows('create table effect (key text, run integer generated always as identity)');
    store = await openStore();
  });
  afterEach(async () => {
    await runtime?.stop();
    runtime = null;
  });
  afterAll(async () => {
    await store.close();
    await database.close();
  });

  async function work(handlers: AnyJobHandler[], subscribers: AnyFactSubscriber[] = []): Promise<void> {
    const registry = jobRegistry(handlers.map(({ job }) => job), handlers, subscribers);
    const settings = { databaseUrl: database.url, concurrency: 4, log: () => undefined };
    runtime = new WorkerRuntime(database.db, queueBackend({ databaseUrl: database.url, redisUrl: store.redisUrl }), registry, settings);
    await runtime.start([]);
  }

  const writeEffect: JobHandler<Effect> = {
    job: effectJob,
    async handle(tx, { key }) {
      await tx.rows('insert into effect (key) values ($1)', [key]);
    },
  };
  const count = async (key: string) => (await oneRow<{ n: number }>(database.db, 'select count(*)::int as n from effect where key = $1', [key])).n;

  async function until(condition: () => Promise<boolean>): Promise<void> {
    for (const end = Date.now() + 15_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 25))) {
      if (await condition()) return;
    }
    throw new Error('waited in vain');
  }
  const settled = (key: string, state: string) => async () => {
    const row = await firstRow<{ state: string }>(database.db, 'select state from queue.outbox where job_id = $1', [`test.effect.v1.${key}`]);
    return row?.state === state;
  };

  it('does an effect once, however often it is asked for, and whatever its key is made of', async () => {
    const once = 'once:';
    await work([writeEffect]);
    for (let i = 0; i < 3; i++) await database.db.transaction((tx) => enqueue(tx, effectJob, { key: once }));
    await until(settled(once, 'done'));
    await database.db.transaction((tx) => enqueue(tx, effectJob, { key: once }));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await count(once)).toBe(1);
  });

  it('forgets jobs and facts of a transaction that rolls back', async () => {
    const heard: string[] = [];
    const listen: AnyFactSubscriber = { name: 'test.listen', fact: somethingHappened as never, handle: async (_tx, { payload }: never) => void heard.push((payload as { note: string }).note) };
    await work([writeEffect], [listen]);
    const doomed = database.db.transaction(async (tx) => {
      await enqueue(tx, effectJob, { key: 'doomed' });
      await recordFact(tx, somethingHappened, fact('doomed'));
      throw new Error('changed my mind');
    });
    await expect(doomed).rejects.toThrow('changed my mind');
    await database.db.transaction((tx) => recordFact(tx, somethingHappened, fact('kept')));
    await until(async () => heard.length > 0);
    expect(heard).toEqual(['kept']);
    expect(await firstRow(database.db, `select 1 from queue.outbox where job_id = 'test.effect.v1.doomed'`)).toBeUndefined();
  });

  it('retries what breaks, keeps what went on breaking, and runs it again when told to', async () => {
    let broken = true;
    const sometimes: JobHandler<Effect> = {
      job: { ...effectJob, attempts: 1 },
      async handle(tx, { key }) {
        await tx.rows('insert into effect (key) values ($1)', [key]);
        if (broken) throw new Error('the printer is on fire');
      },
    };
    await work([sometimes]);
    await database.db.transaction((tx) => enqueue(tx, sometimes.job, { key: 'stubborn' }));
    await until(settled('stubborn', 'failed'));
    expect(await count('stubborn')).toBe(0);
    const [failed] = (await listFailedJobs(database.db, { limit: 10, cursor: null })).items;
    expect(failed).toMatchObject({ name: 'test.effect', error: 'the printer is on fire' });
    broken = false;
    expect(await retryFailedJob(database.db, failed?.id ?? newId())).toBe(true);
    await until(settled('stubborn', 'done'));
    expect(await count('stubborn')).toBe(1);
  });

  it('does not repeat a refusal of the domain', async () => {
    let runs = 0;
    await work([
      {
        job: effectJob,
        handle: async () => {
          runs++;
          throw new DomainError('test.refused', 'conflict');
        },
      },
    ]);
    await database.db.transaction((tx) => enqueue(tx, effectJob, { key: 'refused' }));
    await until(settled('refused', 'failed'));
    expect(runs).toBe(1);
  });

  it('gives each subscriber of a fact a job of its own', async () => {
    const heard: string[] = [];
    const subscriber = (name: string, fail: boolean): AnyFactSubscriber => ({
      name,
      fact: somethingHappened as never,
      handle: async (_tx, { payload }: never) => {
        if (fail && heard.filter((h) => h === name).length === 0) {
          heard.push(name);
          throw new Error('first time fails');
        }
        heard.push(`${name}:${(payload as { note: string }).note}`);
      },
    });
    await work([], [subscriber('test.first', true), subscriber('test.second', false)]);
    await database.db.transaction((tx) => recordFact(tx, somethingHappened, fact('news')));
    await until(async () => heard.includes('test.first:news') && heard.includes('test.second:news'));
    expect(heard.filter((h) => h === 'test.second:news')).toHaveLength(1);
  });

  it('brings back a job that the backend has lost', async () => {
    await database.db.transaction((tx) => enqueue(tx, effectJob, { key: 'lost' }));
    await database.db.rows(`update queue.outbox set state = 'relayed', relayed_at = now() - interval '1 hour' where job_id = 'test.effect.v1.lost'`);
    await work([writeEffect]);
    await runtime?.relayLost(60);
    await until(settled('lost', 'done'));
    expect(await count('lost')).toBe(1);
  });
}
