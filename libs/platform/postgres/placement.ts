import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { PostgresStartError } from './problem.js';
import { isAlive, worksInCluster } from './process-identity.js';
import { mayEnter, unprivilegedUser, type SystemUser } from './system-user.js';

export interface Placement {
  /** The folder that belongs to the server's user and holds the cluster. */
  readonly home: string;
  readonly cluster: string;
  readonly user: SystemUser | undefined;
  /** Where a copy of the programs may go. */
  readonly shared: string;
  readonly elsewhere: boolean;
}

interface Owner {
  readonly dataDir: string;
  readonly throwaway: boolean;
}

/** Where a cluster lives that may not be in the data folder, because the server's user may not enter that. */
export const sharedRoot = '/var/lib/kaasa';

/**
 * Finds, or prepares, the place of a data folder's cluster. It is the folder itself where the server's user
 * may go there; else a folder of its own below /var/lib/kaasa, which a pointer file in the data folder names.
 */
export function placeCluster(dataDir: string, throwaway: boolean): Placement {
  const root = process.getuid?.() === 0;
  // As root others may pass through, but not list: the server's user has to reach the cluster.
  const mode = root ? 0o711 : 0o700;
  if (mkdirSync(dataDir, { recursive: true, mode })) chmodSync(dataDir, mode);
  const real = realpathSync(dataDir);
  const inside = join(real, 'postgres');
  const pointer = join(real, 'postgres-location.json');
  const user = unprivilegedUser();
  if (existsSync(pointer)) return at(followPointer(pointer, real, throwaway), user, true, real);
  if (existsSync(join(inside, 'cluster'))) {
    if (mayEnter(user, real)) return at(inside, user, false, real);
    throw new PostgresStartError(
      `The database in ${inside} is in a folder that PostgreSQL's own user may no longer enter. Allow passing through the folders above it (chmod o+x), or start Kaasa as the owner of the folder.`,
    );
  }
  if (mayEnter(user, real)) {
    makeOwn(inside, user);
    return at(inside, user, false, real);
  }
  for (const folder of [sharedRoot, join(sharedRoot, 'clusters')]) makeOpen(folder);
  sweepAbandoned();
  const name = `${createHash('sha256').update(real).digest('hex').slice(0, 16)}-${randomBytes(4).toString('hex')}`;
  const home = join(sharedRoot, 'clusters', name);
  makeOwn(home, user);
  writeOwner(home, { dataDir: real, throwaway });
  writeFileSync(pointer, `${JSON.stringify({ cluster: home })}\n`, { mode: 0o600 });
  return at(home, user, true, real);
}

/** Removes a throw-away cluster that lies outside its data folder, so that nothing stays behind. */
export function removeElsewhere(placement: Placement, dataDir: string): void {
  if (!placement.elsewhere) return;
  rmSync(placement.home, { recursive: true, force: true });
  rmSync(`${placement.home}.owner.json`, { force: true });
  rmSync(join(dataDir, 'postgres-location.json'), { force: true });
}

function at(home: string, user: SystemUser | undefined, elsewhere: boolean, dataDir: string): Placement {
  const cluster = join(home, 'cluster');
  return { home, cluster, user: existsSync(cluster) ? ownerOf(cluster, user) : user, shared: user ? sharedRoot : dataDir, elsewhere };
}

/** A cluster keeps the user that made it, also when the machine has got other users since. */
function ownerOf(cluster: string, user: SystemUser | undefined): SystemUser | undefined {
  const { uid, gid } = statSync(cluster);
  const me = process.getuid?.();
  if (user) return uid === 0 ? user : { uid, gid };
  if (me === undefined || me === uid) return undefined;
  throw new PostgresStartError(`The database in ${cluster} belongs to another user (uid ${uid}). Start Kaasa as the user that made it, or as root.`);
}

/** Whatever the umask says, others may pass; a folder that exists keeps the rights its owner gave it. */
export function makeOpen(folder: string): void {
  if (mkdirSync(folder, { recursive: true })) chmodSync(folder, 0o755);
}

function makeOwn(folder: string, user: SystemUser | undefined): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  if (user) chownSync(folder, user.uid, user.gid);
}

function followPointer(pointer: string, dataDir: string, throwaway: boolean): string {
  const { cluster: home } = JSON.parse(readFileSync(pointer, 'utf8')) as { cluster: string };
  const owner = readOwner(home);
  if (!owner || !existsSync(home)) {
    throw new PostgresStartError(
      `The database of ${dataDir} was kept in ${home}, which no longer exists. Put it back, or delete ${pointer} to start with an empty database.`,
    );
  }
  if (owner.dataDir !== dataDir) {
    if (pointsTo(owner.dataDir, home)) {
      throw new PostgresStartError(
        `${dataDir} is a copy of ${owner.dataDir}, and the database in ${home} belongs to that one. Use a backup to copy an installation, or delete ${pointer} to start with an empty database.`,
      );
    }
    writeOwner(home, { dataDir, throwaway });
  }
  return home;
}

function pointsTo(dataDir: string, home: string): boolean {
  try {
    const { cluster } = JSON.parse(readFileSync(join(dataDir, 'postgres-location.json'), 'utf8')) as { cluster: string };
    return cluster === home;
  } catch {
    return false;
  }
}

/** Beside the cluster's folder and root's own, so that the server's user cannot change it. */
function writeOwner(home: string, owner: Owner): void {
  writeFileSync(`${home}.owner.json`, `${JSON.stringify(owner)}\n`, { mode: 0o600 });
}

function readOwner(home: string): Owner | undefined {
  try {
    return JSON.parse(readFileSync(`${home}.owner.json`, 'utf8')) as Owner;
  } catch {
    return undefined;
  }
}

/**
 * Clusters whose data folder was temporary and is gone. A folder elsewhere that is missing
 * may be on a disk that is not mounted now: that one stays.
 */
function sweepAbandoned(): void {
  const folder = join(sharedRoot, 'clusters');
  const temporary = realpathSync(tmpdir()) + sep;
  for (const entry of readdirSync(folder)) {
    if (!entry.endsWith('.owner.json')) continue;
    const home = join(folder, entry.slice(0, -'.owner.json'.length));
    const owner = readOwner(home);
    if (!owner || existsSync(owner.dataDir) || !(owner.throwaway || owner.dataDir.startsWith(temporary))) continue;
    if (serves(join(home, 'cluster'))) continue;
    rmSync(home, { recursive: true, force: true });
    rmSync(`${home}.owner.json`, { force: true });
  }
}

function serves(cluster: string): boolean {
  try {
    const pid = Number.parseInt(readFileSync(join(cluster, 'postmaster.pid'), 'utf8'), 10);
    return isAlive(pid) && worksInCluster(pid, cluster);
  } catch {
    return false;
  }
}
