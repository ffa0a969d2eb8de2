import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { serveDatabase, type ServedDatabase } from './database.js';

const dataDir = mkdtempSync(join(tmpdir(), 'kaasa-served-'));
let served: ServedDatabase;

beforeAll(async () => {
  served = await serveDatabase(dataDir, () => undefined, () => undefined);
}, 60_000);
afterAll(async () => {
  await served.stop();
  rmSync(dataDir, { recursive: true });
}, 60_000);

/** Asks until it is answered. */
async function answered(): Promise<string> {
  for (;;) {
    const client = new Client({ connectionString: served.url() });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return String((await client.query(`select current_setting('data_directory') as folder`)).rows[0].folder);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}

const folder = (): Promise<string> => Promise.race([answered(), served.failed]);

it('comes back however often it is killed', async () => {
  const killed = new Set<number>();
  while (killed.size < 8) {
    const pid = Number(readFileSync(join(await folder(), 'postmaster.pid'), 'utf8').split('\n')[0]);
    process.kill(pid, 'SIGKILL');
    killed.add(pid);
  }
  await expect(folder()).resolves.toContain('kaasa');
}, 120_000);
