import { createWriteStream, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '#platform/postgres';
import { OperatorError } from '../problem.js';

export interface ServedDatabase {
  url(): string;
  /** Rejects when the server cannot be kept running; never resolves. */
  readonly failed: Promise<never>;
  stop(): Promise<void>;
}

const database = 'kaasa';
const preferredPort = 15_432;
const logLimit = 5_000_000;
const quickMs = 10_000;
const quickDeathsAllowed = 5;

/** The embedded server with the application's database; started again, on the same port, when it dies. */
export async function serveDatabase(dataDir: string, say: (line: string) => void, onMoved: () => void): Promise<ServedDatabase> {
  const log = logFile(join(dataDir, 'logs'), 'postgres.log');
  let current = await startEmbeddedPostgres({ dataDir, port: preferredPort, log: log.line });
  let stopping = false;
  let restarting: Promise<void> = Promise.resolve();
  let fail: (error: Error) => void = () => undefined;
  const failed = new Promise<never>((_resolve, reject) => (fail = reject));
  failed.catch(() => undefined);

  const watch = (server: EmbeddedPostgres, quickDeaths: number): void => {
    const since = Date.now();
    void server.exited.then(({ code, signal }) => {
      if (stopping) return;
      // Killed from outside (by hand, or by a system short of memory) is no fault of the start.
      const deaths = signal === 'SIGKILL' ? 0 : Date.now() - since > quickMs ? 1 : quickDeaths + 1;
      if (deaths > quickDeathsAllowed) {
        fail(new OperatorError(`PostgreSQL ended ${deaths} times in a row, so Kaasa stops. The reason is in ${log.path}.`));
        return;
      }
      say(`PostgreSQL ended unexpectedly (${signal ?? `exit code ${code}`}); it is started again. See ${log.path}.`);
      restarting = restart(server, deaths).catch((error: unknown) => fail(error as Error));
    });
  };

  const restart = async (old: EmbeddedPostgres, deaths: number): Promise<void> => {
    current = await startEmbeddedPostgres({ dataDir, port: old.port, log: log.line });
    if (stopping) return;
    watch(current, deaths);
    say('PostgreSQL runs again.');
    if (current.port !== old.port) onMoved();
  };

  await current.ensureDatabase(database);
  watch(current, 0);
  return {
    url: () => current.url(database),
    failed,
    stop: async () => {
      stopping = true;
      await restarting;
      await current.stop();
      log.close();
    },
  };
}

function logFile(folder: string, name: string): { path: string; line(text: string): void; close(): void } {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, name);
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > logLimit) renameSync(path, `${path}.1`);
  const stream = createWriteStream(path, { flags: 'a', mode: 0o600 });
  // A full disk must not take the server down with its log.
  stream.on('error', () => undefined);
  return { path, line: (text) => stream.write(`${text}\n`), close: () => stream.end() };
}
