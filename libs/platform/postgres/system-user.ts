import { spawnSync } from 'node:child_process';

/** The user PostgreSQL runs as; undefined where it runs as whoever started Kaasa. */
export interface SystemUser {
  readonly uid: number;
  readonly gid: number;
}

const preferred = 'kaasa';

/** PostgreSQL refuses to run as root, so root hands it to a user without rights of its own. */
export function unprivilegedUser(): SystemUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  return lookUp(preferred) ?? create(preferred) ?? lookUp('nobody') ?? { uid: 65534, gid: 65534 };
}

/** True when that user may enter the folder, access lists and mount options included. */
export function mayEnter(user: SystemUser | undefined, folder: string): boolean {
  if (!user) return true;
  const { status } = spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...user, cwd: '/', stdio: 'ignore' });
  return status === 0;
}

function lookUp(name: string): SystemUser | undefined {
  const uid = numberFrom('id', ['-u', name]);
  const gid = numberFrom('id', ['-g', name]);
  return uid === undefined || gid === undefined || uid === 0 ? undefined : { uid, gid };
}

function create(name: string): SystemUser | undefined {
  spawnSync('useradd', ['--system', '--user-group', '--no-create-home', '--home-dir', '/nonexistent', '--shell', '/usr/sbin/nologin', name], {
    stdio: 'ignore',
    env: { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/sbin:/sbin` },
  });
  // Another start may have made the same user at the same moment: the look-up decides, not the exit code.
  return lookUp(name);
}

function numberFrom(command: string, args: string[]): number | undefined {
  const { status, stdout } = spawnSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return status === 0 && /^\d+$/.test(stdout.trim()) ? Number(stdout) : undefined;
}
