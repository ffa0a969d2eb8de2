import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Installation } from './installation.js';
import { until } from './until.js';

/** A fresh connection for each look: the database is one of those that get killed. */
export async function ask<R extends object>(installation: Installation, text: string, parameters: unknown[] = []): Promise<R[]> {
  return until('the database', async () => {
    try {
      const database = await installation.database();
      database.on('error', () => undefined);
      try {
        return (await database.query<R>(text, parameters)).rows;
      } finally {
        await database.end().catch(() => undefined);
      }
    } catch {
      return undefined;
    }
  });
}

/** Kills PostgreSQL as a power cut would. */
export async function killDatabase(installation: Installation): Promise<void> {
  const [row] = await ask<{ folder: string }>(installation, `select current_setting('data_directory') as folder`);
  process.kill(Number(readFileSync(join(row?.folder ?? '', 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL');
}
