import { join } from 'node:path';
import { readConfig, type Config, type Environment } from '#platform/config';
import { lockDataDir, type DataDirLock } from '#platform/postgres';
import type { SignIn } from '../steps.js';
import { baseUrl, choosePort, localUrl, networkAdvice } from './addresses.js';
import { childEnvironment, workerNodeOptions } from './child-process.js';
import { serveDatabase, type ServedDatabase } from './database.js';
import { prepareOnce } from './prepare-once.js';
import { Interrupted, listenForStop, type StopRequest } from './stop-request.js';
import { supervise, type Supervised } from './supervise.js';

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const apps = join(import.meta.dirname, '..', '..');

/** What has been started, in the order in which it must be stopped last to first. */
type Closers = (() => Promise<void> | void)[];

/** Serves until it is told to stop; then everything it started has ended. */
export async function serve(environment: Environment): Promise<void> {
  // A closed terminal or pipe must not break off an orderly stop.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  const config = readConfig(environment);
  const closers: Closers = [];
  const stop = listenForStop(() => say('Kaasa is stopping …'));
  let lock: DataDirLock | undefined;
  try {
    lock = await stop.orStop(lockDataDir(config.dataDir, { log: say }));
    closers.push(lock.release);
    if (lock.takenOver) say('Kaasa did not end cleanly the last time; its data are recovered.');
    await run(config, stop, closers, lock.update);
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
  } finally {
    // A start that comes now waits for us instead of giving up.
    lock?.update({ state: 'stopping' });
    await closeAll(closers);
  }
  say('Kaasa has stopped.');
}

async function run(config: Config, stop: StopRequest, closers: Closers, updateLock: DataDirLock['update']): Promise<void> {
  const port = await choosePort(config, say);
  const url = localUrl(config.host, port);
  const base = baseUrl(config, port);
  const children: Supervised[] = [];

  const database = await openDatabase(config, closers, () => children.forEach((child) => child.restart()));
  if (stop.isRequested()) throw new Interrupted();
  const signIns = await stop.orStop(prepareOnce(database.url(), config.demo));

  const environment = (): NodeJS.ProcessEnv => ({
    ...childEnvironment(process.env),
    DATABASE_URL: database.url(),
    PORT: String(port),
    HOST: config.host,
    KAASA_DATA_DIR: config.dataDir,
    KAASA_BASE_URL: base,
    KAASA_DEMO: config.demo ? '1' : '0',
  });
  const start = (name: string, folder: string, nodeOptions: readonly string[] = []): Supervised => {
    const child: Supervised = supervise({
      name,
      script: join(apps, folder, 'main.js'),
      environment,
      nodeOptions,
      say,
      onStarted: () => queueMicrotask(noteChildren),
    });
    children.push(child);
    return child;
  };
  const noteChildren = (): void => updateLock({ children: children.flatMap((child) => child.pid() ?? []) });

  // Pushed in this order, so that the API stops taking work before the worker and the database end.
  const worker = start('worker', 'worker', workerNodeOptions);
  closers.push(async () => await worker.stop(3000));
  const api = start('API', 'api');
  closers.push(async () => await api.stop(2500));

  const failed = Promise.race([database.failed, api.failed, worker.failed]);
  await stop.orStop(Promise.race([Promise.all([api.ready, worker.ready]), failed]));
  updateLock({ state: 'running', url });
  announce(signIns, config, base, url);
  await Promise.race([stop.requested, failed]);
}

async function openDatabase({ databaseUrl, dataDir }: Config, closers: Closers, onMoved: () => void): Promise<Pick<ServedDatabase, 'url' | 'failed'>> {
  if (databaseUrl !== undefined) return { url: () => databaseUrl, failed: new Promise<never>(() => undefined) };
  const embedded = await serveDatabase(dataDir, say, onMoved);
  closers.push(embedded.stop);
  return embedded;
}

function announce(signIns: readonly SignIn[], config: Config, base: string, url: string): void {
  if (signIns.length > 0) {
    const [role, email] = (['role', 'email'] as const).map((key) => Math.max(...signIns.map((signIn) => signIn[key].length)));
    say('\nDemonstration sign-ins');
    for (const signIn of signIns) say(`  ${signIn.role.padEnd(role ?? 0)}  ${signIn.email.padEnd(email ?? 0)}  ${signIn.password}`);
    say('');
  }
  say(networkAdvice(base, config.host));
  say(`Kaasa is ready: ${url}`);
}

/** In reverse order; what fails to stop does not keep the rest from stopping. */
async function closeAll(closers: Closers): Promise<void> {
  for (const close of closers.reverse()) {
    try {
      await close();
    } catch (error) {
      process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    }
  }
}
