import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataDirBusyError, lockDataDir } from './data-dir-lock.js';
import { startMark } from './process-identity.js';

describe('data folder lock', () => {
  let dataDir: string;
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'kaasa-lock-'));
  });
  afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

  it('refuses a second holder with a sentence that helps, and is free after release', async () => {
    const lock = await lockDataDir(dataDir);
    lock.update({ state: 'running', url: 'http://127.0.0.1:3000' });
    const refusal = lockDataDir(dataDir);
    await expect(refusal).rejects.toThrow(DataDirBusyError);
    await expect(refusal).rejects.toThrow(/process \d+\) already runs and serves http:\/\/127\.0\.0\.1:3000 .*KAASA_DATA_DIR=/);
    lock.release();
    const second = await lockDataDir(dataDir);
    expect(second.takenOver).toBe(false);
    second.release();
    expect(readdirSync(dataDir)).toEqual([]);
  });

  it('waits for a holder that is stopping, but not for ever', async () => {
    const lock = await lockDataDir(dataDir);
    lock.update({ state: 'stopping' });
    await expect(lockDataDir(dataDir, { patienceMs: 150 })).rejects.toThrow('is still stopping');
    setTimeout(() => lock.release(), 200);
    (await lockDataDir(dataDir)).release();
  });

  it('takes over from a killed holder, and ends the children that it left', async () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    await once(child, 'spawn');
    const pid = child.pid ?? 0;
    plant({ pid: 2 ** 22 + 1, children: [{ pid, mark: startMark(pid) }] });
    const ended = once(child, 'exit');
    setTimeout(() => child.kill(), 100);
    const lock = await lockDataDir(dataDir);
    await ended;
    expect(lock.takenOver).toBe(true);
    lock.release();
  });

  it('sees that a process id has been given to somebody else since', async () => {
    plant({ pid: process.ppid, mark: 'another-boot/1' });
    expect((await lockDataDir(dataDir)).takenOver).toBe(true);
  });

  it('takes an unreadable lock for a stale one', async () => {
    writeFileSync(join(dataDir, 'kaasa.lock'), '');
    const lock = await lockDataDir(dataDir);
    expect(JSON.parse(readFileSync(join(dataDir, 'kaasa.lock'), 'utf8'))).toMatchObject({ pid: process.pid, state: 'starting' });
    lock.release();
  });

  it('lets only one of many take a stale lock over', async () => {
    for (let round = 0; round < 5; round += 1) {
      plant({ pid: 2 ** 22 + 1 });
      const results = await Promise.allSettled(Array.from({ length: 12 }, async () => await lockDataDir(dataDir)));
      expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    }
  });

  function plant(holder: Record<string, unknown>): void {
    writeFileSync(join(dataDir, 'kaasa.lock'), JSON.stringify({ token: 'old', state: 'running', children: [], ...holder }));
  }
});
