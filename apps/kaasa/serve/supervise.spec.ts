import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { supervise, type Supervised } from './supervise.js';

describe('supervision of a child', () => {
  let folder: string;
  let said: string[];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'kaasa-supervise-'));
    said = [];
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function watch(script: string): Supervised {
    const path = join(folder, 'child.cjs');
    writeFileSync(path, script);
    return supervise({ name: 'worker', script: path, environment: () => process.env, say: (line) => said.push(line), onStarted: () => undefined });
  }

  it('starts a killed child again', async () => {
    const child = watch(`process.send({ ready: true }); setInterval(() => {}, 1000);`);
    await child.ready;
    const first = child.pid() ?? 0;
    process.kill(first, 'SIGKILL');
    while (!said.includes('The worker runs again.')) await pause(20);
    expect(said[0]).toBe('The worker ended unexpectedly (SIGKILL); it is started again in 250 ms.');
    expect(child.pid()).not.toBe(first);
    await child.stop(1000);
  });

  it('does not repeat a start that never succeeded', async () => {
    const child = watch(`process.exit(3);`);
    await expect(child.failed).rejects.toThrow('The worker did not start (exit code 3)');
    await child.stop(1000);
  });

  it('forces a child that does not stop in time', async () => {
    const child = watch(`process.on('SIGTERM', () => {}); process.send({ ready: true }); setInterval(() => {}, 1000);`);
    await child.ready;
    const since = Date.now();
    await child.stop(200);
    // By itself it would never end.
    expect(Date.now() - since).toBeLessThan(10_000);
  });
});
