import { spawnSync } from 'node:child_process';
import { readFileSync, readlinkSync, realpathSync } from 'node:fs';

/** True while the id is in use: also by somebody else's process, or by one that is dead but not yet collected. */
export function idExists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** True while a process with this id runs, whoever owns it. */
export function isAlive(pid: number): boolean {
  return idExists(pid) && processState(pid) !== 'Z';
}

/**
 * Something that differs between two processes that got the same id one after the other;
 * undefined where the system does not tell, so that callers fall back to the id alone.
 */
export function startMark(pid: number): string | undefined {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const ticks = statFields(pid)[19];
    return ticks === undefined ? undefined : `${boot}/${ticks}`;
  } catch {
    return process.platform === 'win32' ? undefined : ps(pid, 'lstart');
  }
}

/** True when the process is a PostgreSQL server (or one of its parts) that works in this cluster folder. */
export function worksInCluster(pid: number, cluster: string): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster);
  } catch {
    if (process.platform === 'linux') return false;
    if (process.platform === 'win32') return true;
    return (ps(pid, 'command') ?? '').includes(cluster);
  }
}

function processState(pid: number): string | undefined {
  try {
    return statFields(pid)[0];
  } catch {
    return undefined;
  }
}

/** The fields of /proc/PID/stat after the command, whose name may itself hold spaces and brackets. */
function statFields(pid: number): string[] {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

function ps(pid: number, column: string): string | undefined {
  const { status, stdout } = spawnSync('ps', ['-o', `${column}=`, '-p', String(pid)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return status === 0 ? stdout.trim() || undefined : undefined;
}
