// `kaasa serve` with the demonstration on a durable throw-away database, as an operator runs it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import pg from 'pg';
import { freePort } from '../../dist/libs/platform/postgres/index.js';
import { startDatabase } from './_server.mjs';

export async function startKaasa(environment = {}) {
  const database = await startDatabase();
  const env = { ...process.env, ...environment, DATABASE_URL: database.url, KAASA_DATA_DIR: database.dataDir, KAASA_DEMO: '1', PORT: String(await freePort()), HOST: '127.0.0.1', NODE_ENV: 'production' };
  for (const name of ['REDIS_URL', 'KAASA_BASE_URL']) delete env[name];
  const child = spawn(process.execPath, ['dist/apps/kaasa/main.js', 'serve'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  await new Promise((ready, failed) => {
    child.stdout.on('data', (chunk) => (output += chunk).includes('Kaasa is ready') && ready());
    child.once('exit', (code) => failed(new Error(`Kaasa ended with ${code}:\n${output}`)));
  });
  const url = /Kaasa is ready: (http\S+)/.exec(output)[1];
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  return {
    url,
    database: client,
    pid: child.pid,
    databasePid: database.pid,
    signIn: () => signIn(url, /admin@demo\.kaasa\.test\s+(\S+)/.exec(output)[1]),
    async stop() {
      await client.end();
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
      await database.stop();
    },
  };
}

/** The administrator at the API; answers what comes back, refuses what is refused. */
async function signIn(url, password) {
  const response = await fetch(`${url}/api/v1/session`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ email: 'admin@demo.kaasa.test', password }) });
  const cookie = response.headers.getSetCookie()[0].split(';')[0];
  return async (method, path, body) => {
    const answer = await fetch(`${url}/api/v1${path}`, { method, headers: { cookie, ...(body === undefined ? {} : { 'content-type': 'application/json' }) }, body: body === undefined ? undefined : JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return answer.headers.get('content-type')?.includes('json') ? answer.json() : new Uint8Array(await answer.arrayBuffer());
  };
}

/** Adds so many people who have completed a training and have no certificate yet; answers the training. */
export async function addGraduates(database, count) {
  const { rows } = await database.query(readFileSync(new URL('../testing/graduates.sql', import.meta.url), 'utf8'), [count]);
  return rows[0].activityId;
}

export async function until(what, look, seconds = 120) {
  for (const end = Date.now() + seconds * 1_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 100))) {
    const found = await look();
    if (found) return found;
  }
  throw new Error(`Waited ${seconds} s in vain: ${what}`);
}
