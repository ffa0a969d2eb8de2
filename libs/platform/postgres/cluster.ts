import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import type { Binaries } from './binaries.js';
import type { Placement } from './placement.js';
import { PostgresStartError } from './problem.js';

export type Tuning = 'durable' | 'throwaway';

export const superuser = 'kaasa';

/** Makes the cluster on the first start; answers the password of its superuser. */
export async function ensureCluster(dataDir: string, place: Placement, programs: Binaries, tuning: Tuning): Promise<string> {
  const passwordFile = join(dataDir, 'postgres-password');
  if (existsSync(place.cluster)) {
    checkVersion(place.cluster, programs);
    if (existsSync(passwordFile)) return readFileSync(passwordFile, 'utf8').trim();
    throw new PostgresStartError(`The password of the database is missing: put back ${passwordFile}, or move ${place.cluster} away to start with an empty database.`);
  }
  const password = randomBytes(24).toString('base64url');
  rmSync(passwordFile, { force: true });
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  await initialise(place, programs, password, tuning);
  return password;
}

/** Built beside its place and renamed into it, so that a killed first start leaves no half cluster. */
async function initialise(place: Placement, programs: Binaries, password: string, tuning: Tuning): Promise<void> {
  for (const entry of readdirSync(place.home)) {
    if (entry.startsWith('draft-')) rmSync(join(place.home, entry), { recursive: true, force: true });
  }
  const draft = join(place.home, `draft-${randomBytes(4).toString('hex')}`);
  const secret = `${draft}.password`;
  writeFileSync(secret, password, { mode: 0o600 });
  chmodSync(secret, 0o600);
  if (place.user) chownSync(secret, place.user.uid, place.user.gid);
  try {
    const args = ['-D', draft, '-U', superuser, '--pwfile', secret, '--auth=scram-sha-256', '--encoding=UTF8'];
    // Estonian order and case folding for every alphabet; only the C part of the system's locales is relied on.
    args.push('--locale-provider=icu', '--icu-locale=et', '--locale=C', '--no-instructions');
    // The password has 192 random bits: stretching it would only make connections slower.
    args.push('-c', 'scram_iterations=16');
    if (tuning === 'throwaway') args.push('--no-sync');
    const { code, output } = await collect(programs.initdb, args, place);
    if (code !== 0) throw new PostgresStartError(`The database could not be set up in ${place.home}: ${lastLines(output)}`);
    renameSync(draft, place.cluster);
  } finally {
    rmSync(secret, { force: true });
    rmSync(draft, { recursive: true, force: true });
  }
}

function checkVersion(cluster: string, programs: Binaries): void {
  const major = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  if (major === programs.major) return;
  throw new PostgresStartError(
    `The database in ${cluster} was made by PostgreSQL ${major}, and this Kaasa brings PostgreSQL ${programs.major}. Make a backup with the Kaasa that wrote it and restore that here.`,
  );
}

/** Settings by command line, so that an update of Kaasa changes them for clusters that exist already. */
export function settings(port: number, socketFolder: string | undefined, tuning: Tuning): string[] {
  const megabytes = totalmem() / 2 ** 20;
  const buffers = tuning === 'throwaway' ? 64 : Math.round(Math.min(512, Math.max(64, megabytes / 16)));
  const values: Record<string, string | number> = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: socketFolder === undefined ? '' : `"${socketFolder.replaceAll('"', '""')}"`,
    max_connections: 200,
    shared_buffers: `${buffers}MB`,
    effective_cache_size: `${Math.round(Math.max(128, megabytes / 2))}MB`,
    max_wal_size: '1GB',
    // No replicas: the log needs to hold only what recovery needs.
    wal_level: 'minimal',
    max_wal_senders: 0,
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_line_prefix: '%m [%p] ',
    log_checkpoints: 'off',
    jit: 'off',
  };
  if (tuning === 'throwaway') Object.assign(values, { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' });
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** Nothing of the caller's environment reaches the server: it holds secrets, and PG* variables would change it. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  const kept = ['PATH', 'SystemRoot', 'TEMP', 'TMP'];
  return { ...Object.fromEntries(kept.map((name) => [name, process.env[name]])), LANG: 'C', LC_ALL: 'C', TZ: 'UTC' };
}

export function lastLines(output: string): string {
  return output.trim().split('\n').slice(-4).join(' / ') || 'it said nothing.';
}

async function collect(program: string, args: string[], place: Placement): Promise<{ code: number | null; output: string }> {
  return await new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...place.user, cwd: '/', env: serverEnvironment(), stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (part: Buffer) => (output += part.toString()));
    child.stderr.on('data', (part: Buffer) => (output += part.toString()));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}
