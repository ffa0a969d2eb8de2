import { readConfig, type Config, type Environment } from '#platform/config';
import { DataDirBusyError, lockDataDir, runningPostgres, startEmbeddedPostgres, type DataDirLock } from '#platform/postgres';

export interface CommandDatabase {
  readonly url: string;
  readonly config: Config;
}

/** The application's database in the embedded server. */
export const databaseName = 'kaasa';

/**
 * The operator's database for one command: DATABASE_URL, or that of the Kaasa that runs in the data folder, or else the
 * embedded server, started for the command's duration.
 */
export async function withCommandDatabase<T>(environment: Environment, work: (database: CommandDatabase) => Promise<T>): Promise<T> {
  const config = readConfig(environment);
  if (config.databaseUrl !== undefined) return work({ url: config.databaseUrl, config });
  const lock = await lockOrRunning(config.dataDir);
  if ('url' in lock) return work({ url: lock.url(databaseName), config });
  try {
    const server = await startEmbeddedPostgres({ dataDir: config.dataDir, log: () => undefined });
    try {
      await server.ensureDatabase(databaseName);
      return await work({ url: server.url(databaseName), config });
    } finally {
      lock.update({ state: 'stopping' });
      await server.stop();
    }
  } finally {
    lock.release();
  }
}

async function lockOrRunning(dataDir: string): Promise<DataDirLock | NonNullable<ReturnType<typeof runningPostgres>>> {
  try {
    return await lockDataDir(dataDir);
  } catch (error) {
    const running = error instanceof DataDirBusyError ? runningPostgres(dataDir) : undefined;
    if (running === undefined) throw error;
    return running;
  }
}
