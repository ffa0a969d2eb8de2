import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TimedThread } from './timed-thread.js';

let folder: string;
let thread: TimedThread<{ busyMs: number }, string>;

/** Keeps its thread busy, as reading a file does. */
const script = `export default ({ busyMs, port }) => {
  port.postMessage({ done: 1, of: 2 });
  for (const until = Date.now() + busyMs; Date.now() < until; );
  port.close();
  return 'done';
};`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'timed-thread-'));
  await writeFile(join(folder, 'busy.mjs'), script);
  thread = new TimedThread(join(folder, 'busy.mjs'), 250);
});
afterAll(async () => {
  await thread.close();
  await rm(folder, { recursive: true });
});

describe('the time limit of work in a thread', () => {
  it('begins when the work does: three that each keep it are done, though the last waits longer than that', async () => {
    const told: number[] = [];
    const all = [1, 2, 3].map(() => thread.run({ busyMs: 120 }, (done) => told.push(done)));
    expect(await Promise.all(all)).toEqual(['done', 'done', 'done']);
    expect(told).toEqual([1, 1, 1]);
  });

  it('ends what takes longer, and nothing that waits behind it', async () => {
    const [slow, next] = await Promise.allSettled([thread.run({ busyMs: 5_000 }), thread.run({ busyMs: 1 })]);
    expect([slow.status, next]).toEqual(['rejected', { status: 'fulfilled', value: 'done' }]);
  });
});
