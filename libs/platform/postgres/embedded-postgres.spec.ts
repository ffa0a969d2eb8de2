import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Client } from 'pg';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './embedded-postgres.js';
import { readPidFile } from './postmaster.js';
import { placeCluster, removeElsewhere } from './placement.js';

const lines: string[] = [];
const asRoot = process.getuid?.() === 0;

async function start(dataDir: string, port?: number, tuning: 'durable' | 'throwaway' = 'throwaway'): Promise<EmbeddedPostgres> {
  return await startEmbeddedPostgres({ dataDir, tuning, log: (line) => lines.push(line), ...(port === undefined ? {} : { port }) });
}

async function ask<T>(url: string, sql: string): Promise<T[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, T>>(sql)).rows.map((row) => Object.values(row)[0] as T);
  } finally {
    await client.end();
  }
}

describe('embedded PostgreSQL', () => {
  let parent: string;
  let dataDir: string;

  beforeAll(() => {
    parent = mkdtempSync(join(realpathSync(tmpdir()), 'kaasa-postgres-'));
    dataDir = join(parent, 'data');
    // The server's user may pass, so the cluster is in the folder itself; the last test closes it.
    if (asRoot) rmSync(parent, { recursive: true });
    if (asRoot) mkdirSync(parent, { mode: 0o755 });
  });

  afterAll(() => rmSync(parent, { recursive: true, force: true }));

  it('sorts and folds as Estonian does, copies templates, and keeps data over a clean stop', async () => {
    let server = await start(dataDir);
    await server.createDatabase('first');
    const url = server.url('first');
    expect(await ask(url, `select lower('ŽÕЖ')`)).toEqual(['žõж']);
    expect(await ask(url, `select x from (values ('õun'), ('zoo'), ('tee'), ('sai')) v(x) order by x`)).toEqual(['sai', 'zoo', 'tee', 'õun']);
    await ask(url, `create table kept as select 'here' as word`);
    await Promise.all([server.createDatabase('copy 1', { template: 'first' }), server.createDatabase('copy"2', { template: 'first' })]);
    expect(await ask(server.url('copy"2'), 'select word from kept')).toEqual(['here']);
    await server.dropDatabase('copy 1');
    await server.dropDatabase('never there');
    await expect(server.createDatabase('first')).rejects.toThrow('already exists');
    expect(await server.ensureDatabase('first')).toBe(false);
    await server.stop();
    expect((await server.exited).code).toBe(0);

    server = await start(dataDir);
    expect(await ask(server.url('first'), 'select word from kept')).toEqual(['here']);
    expect(statSync(join(dataDir, 'postgres-password')).mode & 0o777).toBe(0o600);
    await server.stop();
  });

  it('takes another port when the preferred one is taken', async () => {
    const squatter = await listen();
    const taken = (squatter.address() as AddressInfo).port;
    const server = await start(dataDir, taken);
    expect(server.port).not.toBe(taken);
    await server.stop();
    squatter.close();
    const again = await start(dataDir, taken);
    expect(again.port).toBe(taken);
    await again.stop();
  });

  it('is reached by a socket, by TCP as well, and by TCP alone where the path is too long for a socket', async () => {
    const transports = (server: EmbeddedPostgres) => Promise.all([server.url('postgres'), server.url('postgres').split('?')[0] ?? ''].map((url) => ask(url, 'select inet_server_addr()::text')));
    const server = await start(dataDir);
    expect(await transports(server)).toEqual([[process.platform === 'win32' ? '127.0.0.1/32' : null], ['127.0.0.1/32']]);
    await server.stop();
    const far = await start(join(parent, 'far'.repeat(30)));
    expect(await transports(far)).toEqual([['127.0.0.1/32'], ['127.0.0.1/32']]);
    await far.stop();
  });

  it('recovers after kill -9 of the server', async () => {
    const first = await start(dataDir, undefined, 'durable');
    await ask(first.url('first'), `insert into kept values ('committed')`);
    process.kill(first.pid, 'SIGKILL');
    const second = await start(dataDir);
    expect((await first.exited).signal).toBe('SIGKILL');
    expect(await ask(second.url('first'), 'select word from kept order by 1')).toEqual(['committed', 'here']);
    await second.stop();
  });

  it('stops a server that an earlier start left running, and takes its place', async () => {
    const orphan = await start(dataDir);
    const second = await start(dataDir);
    expect((await orphan.exited).code).toBe(0);
    expect(second.pid).not.toBe(orphan.pid);
    expect(await ask(second.url('first'), 'select count(*)::int from kept')).toEqual([2]);
    await second.stop();
  });

  it('is not stopped by a lock file whose process id belongs to somebody else now', async () => {
    const first = await start(dataDir);
    process.kill(first.pid, 'SIGKILL');
    await first.exited;
    const { cluster, home } = placeCluster(dataDir, true);
    expect(readPidFile(cluster)?.pid).toBe(first.pid);
    const strangers = `${process.pid}\n${cluster}\n1\n${first.port}\n\n127.0.0.1\n\nready\n`;
    for (const lock of [join(cluster, 'postmaster.pid'), join(home, `.s.PGSQL.${first.port}.lock`)]) writeFileSync(lock, strangers);
    const second = await start(dataDir, first.port);
    expect(second.port).toBe(first.port);
    expect(await ask(second.url('first'), 'select 1')).toEqual([1]);
    await second.stop();
  });

  it('is not stopped by the process id of a dead server that nobody has collected', async () => {
    const first = await start(dataDir);
    await first.stop();
    const user = statSync(placeCluster(dataDir, true).cluster);
    // The shell ends its child and then, as another program, never asks how it ended.
    const parent = spawn('/bin/sh', ['-c', 'true & echo $!; exec sleep 20'], { ...(asRoot ? { uid: user.uid, gid: user.gid } : {}), cwd: '/', stdio: ['ignore', 'pipe', 'ignore'] });
    const [output] = (await once(parent.stdout, 'data')) as [Buffer];
    const { cluster } = placeCluster(dataDir, true);
    writeFileSync(join(cluster, 'postmaster.pid'), `${Number(output)}\n${cluster}\n1\n${first.port}\n\n127.0.0.1\n\nready\n`);
    const second = await start(dataDir);
    expect(second.pid).toBeGreaterThan(0);
    await second.stop();
    parent.kill();
  });

  (asRoot ? it : it.skip)('serves a data folder that its own user may not enter, moved but never copied', async () => {
    const closed = mkdtempSync(join(tmpdir(), 'kaasa-closed-'));
    const inner = join(closed, 'data');
    const durable = { log: (line: string) => lines.push(line), dataDir: inner };
    const server = await startEmbeddedPostgres(durable);
    const { home, elsewhere } = placeCluster(inner, false);
    expect(elsewhere).toBe(true);
    await server.ensureDatabase('there');
    await server.stop();

    const moved = join(closed, 'moved');
    renameSync(inner, moved);
    mkdirSync(inner);
    const newcomer = placeCluster(inner, true);
    expect(newcomer.home).not.toBe(home);
    removeElsewhere(newcomer, inner);
    const second = await startEmbeddedPostgres({ ...durable, dataDir: moved, tuning: 'throwaway' });
    expect(await second.ensureDatabase('there')).toBe(false);
    await second.stop();
    expect(existsSync(home)).toBe(false);
    expect(existsSync(dirname(home))).toBe(true);
    rmSync(closed, { recursive: true });
  });
});

async function listen(): Promise<Server> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}
