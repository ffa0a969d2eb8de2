import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Binaries } from './binaries.js';
import { idExists, isAlive, worksInCluster } from './process-identity.js';

export interface PidFile {
  readonly pid: number;
  readonly port: number;
  readonly status: string;
}

/** What the running server says about itself in its own lock file. */
export function readPidFile(cluster: string): PidFile | undefined {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Math.abs(Number(lines[0]));
    return pid > 0 ? { pid, port: Number(lines[3]), status: (lines[7] ?? '').trim() } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Ends whatever an earlier start left of this cluster's server: a postmaster whose Kaasa was killed,
 * or parts that outlived a killed postmaster. A lock file that names a stranger's process, or a dead one that
 * its parent has not collected yet, is removed: PostgreSQL would take it for a server and refuse to start.
 */
export async function endLeftovers(cluster: string, programs: Binaries, log: (line: string) => void): Promise<void> {
  const left = readPidFile(cluster);
  const runs = (): boolean => left !== undefined && isAlive(left.pid) && worksInCluster(left.pid, cluster);
  if (left && runs()) {
    log(`PostgreSQL of an earlier start still runs (process ${left.pid}); it is stopped first.`);
    await endProcess(left.pid, runs, programs);
  }
  await endParts(cluster);
  // Only then: where the id is free, PostgreSQL's own check, which also looks for parts still at work, is kept.
  if (left && idExists(left.pid) && !runs()) rmSync(join(cluster, 'postmaster.pid'), { force: true });
}

/** Asks a postmaster to end, more firmly as time passes. */
async function endProcess(pid: number, runs: () => boolean, programs: Binaries): Promise<void> {
  const steps = [['INT', 5000], ['QUIT', 3000], ['KILL', 3000]] as const;
  for (const [signal, patience] of steps) {
    signalPostmaster(pid, signal, programs);
    if (await gone(runs, patience)) return;
  }
}

/** Windows knows no signals; pg_ctl has a way of its own to deliver them there. */
export function signalPostmaster(pid: number, signal: 'INT' | 'QUIT' | 'KILL', programs: Binaries): void {
  try {
    if (process.platform === 'win32' && signal !== 'KILL') spawnSync(programs.pgCtl, ['kill', signal, String(pid)], { stdio: 'ignore' });
    else process.kill(pid, `SIG${signal}`);
  } catch {
    // It has ended in the meantime.
  }
}

/** Server parts notice by themselves that their postmaster is gone; one that is busy may need a push. */
async function endParts(cluster: string): Promise<void> {
  if (process.platform !== 'linux') return;
  if (await gone(() => parts(cluster).length > 0, 1500)) return;
  for (const pid of parts(cluster)) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It has ended in the meantime.
    }
  }
  await gone(() => parts(cluster).length > 0, 3000);
}

function parts(cluster: string): number[] {
  if (!existsSync(cluster)) return [];
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number).filter((pid) => worksInCluster(pid, cluster) && isAlive(pid));
}

async function gone(present: () => boolean, patienceMs: number): Promise<boolean> {
  const until = Date.now() + patienceMs;
  while (present()) {
    if (Date.now() > until) return false;
    await pause(25);
  }
  return true;
}
