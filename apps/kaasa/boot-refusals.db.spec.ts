import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { persistence } from '#composition';
import { withConnection } from '#platform/database';
import { emptyDatabase, testDatabase, type TestDatabase } from '#platform/testing';

const limitMs = 60_000;

let folder: string;
let empty: Awaited<ReturnType<typeof emptyDatabase>>;
let migrated: TestDatabase;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kaasa-boot-'));
  empty = await emptyDatabase();
  migrated = await testDatabase(...persistence.filter(({ schema }) => schema !== 'ledger' && schema !== 'queue'));
}, limitMs);
afterAll(async () => {
  await empty.drop();
  await migrated.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A compiled program, run until it gives up; answers its words, and is sure that they are for people. */
async function refused(script: string, environment: Readonly<Record<string, string>>, root = '.'): Promise<string> {
  const [program = '', ...parameters] = script.split(' ');
  const env = { ...process.env, NODE_OPTIONS: '', KAASA_DEMO: '0', KAASA_DATA_DIR: join(folder, 'data'), ...environment };
  const { code, said } = await new Promise<{ code: unknown; said: string }>((done) => {
    execFile(process.execPath, [resolve(root, `dist/apps/${program}/main.js`), ...parameters], { env, timeout: limitMs }, (error, stdout, stderr) => done({ code: error?.code ?? 0, said: stdout + stderr }));
  });
  expect([script, code]).toEqual([script, 1]);
  expect(said).not.toMatch(/^\s+at |geheim/m);
  return said;
}

const tablesIn = (url: string) => withConnection(url, 'kaasa-test', (sql) => sql.rows(`select table_name from information_schema.tables where table_schema not in ('pg_catalog', 'information_schema')`));

const refusedAll = (scripts: readonly string[], environment: Readonly<Record<string, string>>, root?: string) => Promise.all(scripts.map((script) => refused(script, { ...environment, KAASA_DATA_DIR: join(folder, script.replace(' ', '-')) }, root)));

/** A copy of the compiled programs with one file changed. */
function planted(file: string, change: (source: string) => string): string {
  const root = mkdtempSync(join(folder, 'planted-'));
  for (const part of ['apps', 'libs']) cpSync(join('dist', part), join(root, 'dist', part), { recursive: true });
  cpSync('package.json', join(root, 'package.json'));
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  const path = join(root, 'dist/libs', file);
  const source = readFileSync(path, 'utf8');
  const changed = change(source);
  expect(changed).not.toBe(source);
  writeFileSync(path, changed);
  return root;
}

async function squatter(): Promise<{ port: string; server: Server }> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { server, port: String((server.address() as AddressInfo).port) };
}

describe('a start stops with a sentence for the operator', () => {
  it('when a variable is wrong', async () => {
    const wrong = { DATABASE_URL: 'mysql://somebody:geheim@db/kaasa', PORT: '80x' };
    for (const said of await refusedAll(['kaasa serve', 'worker'], wrong)) {
      expect(said).toContain('PORT is "80x", but it must be a whole number from 1 to 65535, such as 3000.');
      expect(said).toContain('DATABASE_URL is "mysql://somebody:***@db/kaasa", but it must be postgresql://user:password@host:5432/database.');
    }
  }, limitMs);

  it('when the database does not answer', async () => {
    const away = { DATABASE_URL: 'postgresql://somebody:geheim@127.0.0.1:9/kaasa' };
    for (const said of await refusedAll(['kaasa serve', 'api'], away)) {
      expect(said).toContain('The PostgreSQL server at 127.0.0.1:9 does not answer (ECONNREFUSED). Start it, or correct the address in DATABASE_URL.');
    }
  }, limitMs);

  it('when migrations have not run', async () => {
    const said = await refused('worker', { DATABASE_URL: empty.url });
    expect(said).toMatch(/^\w+ could not start\. The database is older than this program: \d+ of its migrations have not run \(the first is Ledger\d+\)\. Run them: npm run -s kaasa -- migrate$/m);
    expect(await tablesIn(empty.url)).toEqual([]);
  }, limitMs);

  it('when PORT is taken', async () => {
    const { port, server } = await squatter();
    const words = await refusedAll(['kaasa serve', 'api'], { DATABASE_URL: migrated.url, PORT: port });
    server.close();
    for (const said of words) expect(said).toContain(`PORT is "${port}", but another program already uses that port.`);
  }, limitMs);
});

describe('what was planted stops it too', () => {
  it('a module with a fault, before anything is changed', async () => {
    const root = planted('modules/installed/index.js', (source) => `${source}\ninstalledModules.push({ ...installedModules[0], id: 'planted', sdk: '^9.0.0' }, installedModules[1]);\n`);
    for (const said of await refusedAll(['kaasa serve', 'worker'], { DATABASE_URL: empty.url }, root)) {
      expect(said).toMatch(/Module "planted" cannot be installed \(\/sdk\): .+/);
      expect(said).toMatch(/Two installed modules have the id "[\w-]+"; take one of them out of libs\/modules\/installed, or give it an id of its own\./);
    }
    expect(await tablesIn(empty.url)).toEqual([]);
  }, limitMs);

  it('a job that nobody handles, and one that two do', async () => {
    const handledBy = (...handlers: string[]) => planted('composition/domains.js', (source) => source.replace('...messagingHandlers', handlers.join(', ')));
    const [none, two] = await Promise.all([handledBy(), handledBy('...messagingHandlers', '...messagingHandlers')].map((root) => refused('worker', { DATABASE_URL: migrated.url }, root)));
    expect(none).toContain('Worker could not start. Job "messaging.deliver" has no handler; add its handler to the worker, or remove the job.');
    expect(two).toContain('Worker could not start. Job "messaging.deliver" has two handlers; keep one of them, or give the second a name of its own.');
  }, limitMs);
});
