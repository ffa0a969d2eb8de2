// A throw-away installation for benchmarks: a durable PostgreSQL (fsync on) and the real API process.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { childEnvironment, workerNodeOptions } from '../../dist/apps/kaasa/serve/child-process.js';
import { freePort, startEmbeddedPostgres } from '../../dist/libs/platform/postgres/index.js';

export async function startDatabase() {
  const dataDir = mkdtempSync(join(tmpdir(), 'kaasa-bench-'));
  const server = await startEmbeddedPostgres({ dataDir, log: () => undefined });
  await server.createDatabase('bench');
  return {
    url: server.url('bench'),
    dataDir,
    pid: server.pid,
    async stop() {
      await server.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

export async function startApi(database) {
  const port = await freePort();
  return { port, ...(await startProcess('api', { ...environment(database), PORT: String(port), HOST: '127.0.0.1' })) };
}

export async function startWorker(database) {
  return startProcess('worker', environment(database), workerNodeOptions);
}

function environment(database) {
  return { ...childEnvironment(process.env), DATABASE_URL: database.url, KAASA_DATA_DIR: database.dataDir, KAASA_DEMO: '0' };
}

async function startProcess(app, env, options = []) {
  const child = spawn(process.execPath, [...options, `dist/apps/${app}/main.js`], { env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  await new Promise((ready, failed) => {
    child.once('message', ready);
    child.once('exit', () => failed(new Error(`The ${app} did not start`)));
  });
  return { pid: child.pid, stop: () => new Promise((done) => child.once('exit', done) && child.kill('SIGTERM')) };
}

const ticksPerSecond = 100;

/** CPU milliseconds used so far by a process, and by the children it has waited for. */
export function cpuMs(pid) {
  const fields = stat(pid);
  return fields === null ? 0 : ((fields[11] + fields[12] + fields[13] + fields[14]) * 1000) / ticksPerSecond;
}

/** The same over a process and all that run below it, such as the backends of a database. */
export function treeCpuMs(pid) {
  return [pid, ...childrenOf(pid)].reduce((sum, each) => sum + cpuMs(each), 0);
}

function childrenOf(parent) {
  const all = readdirSync('/proc').filter((entry) => /^\d+$/.test(entry)).map(Number);
  const direct = all.filter((pid) => stat(pid)?.[1] === parent);
  return direct.flatMap((pid) => [pid, ...childrenOf(pid)]);
}

function stat(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ').map((field, i) => (i === 0 ? field : Number(field)));
  } catch {
    return null;
  }
}
