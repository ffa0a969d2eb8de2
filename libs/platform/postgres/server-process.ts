import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { socketFolder } from './address.js';
import type { Binaries } from './binaries.js';
import { lastLines, serverEnvironment, settings, type Tuning } from './cluster.js';
import type { Placement } from './placement.js';
import { readPidFile, signalPostmaster } from './postmaster.js';

export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

export interface ServerProcess {
  readonly pid: number;
  readonly exited: Promise<Exit>;
  stop(): Promise<void>;
}

/** The server ended before it was ready; `output` tells why. */
export class ServerEnded extends Error {
  constructor(readonly output: string) {
    super(lastLines(output));
  }
}

const startLimitMs = 120_000;

export async function launch(place: Placement, programs: Binaries, port: number, tuning: Tuning, log: (line: string) => void): Promise<ServerProcess> {
  // In a process group of its own: Ctrl-C in a terminal must not end it before those who still write to it.
  const child = spawn(programs.postgres, ['-D', place.cluster, ...settings(port, socketFolder(place.cluster), tuning)], {
    ...place.user,
    cwd: '/',
    env: serverEnvironment(),
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let ended: Exit | undefined;
  const recent: string[] = [];
  createInterface({ input: child.stderr }).on('line', (line) => {
    recent.push(line);
    if (recent.length > 40) recent.shift();
    log(line);
  });
  const exited = new Promise<Exit>((resolve) => {
    child.once('error', (error) => {
      recent.push(error.message);
      resolve((ended = { code: null, signal: null }));
    });
    child.once('close', (code, signal) => resolve((ended = { code, signal })));
  });
  const until = Date.now() + startLimitMs;
  for (;;) {
    if (ended) throw new ServerEnded(recent.join('\n'));
    const file = readPidFile(place.cluster);
    if (file?.pid === child.pid && file?.status === 'ready') break;
    if (Date.now() > until) {
      child.kill('SIGKILL');
      throw new ServerEnded(`${recent.join('\n')}\nIt was not ready after ${startLimitMs / 1000} seconds.`);
    }
    await pause(10);
  }
  const pid = child.pid ?? 0;
  const guard = guardAgainstOurDeath(pid, place);
  void exited.then(() => guard?.kill('SIGKILL'));
  child.unref();
  return { pid, exited, stop: async () => await end(pid, exited, () => ended !== undefined, programs) };
}

async function end(pid: number, exited: Promise<Exit>, hasEnded: () => boolean, programs: Binaries): Promise<void> {
  // "Fast": open transactions are rolled back, and a last checkpoint makes the next start quick.
  for (const [signal, patience] of [['INT', 3000], ['QUIT', 1500], ['KILL', 1500]] as const) {
    if (hasEnded()) return;
    signalPostmaster(pid, signal, programs);
    const patient = new AbortController();
    await Promise.race([exited, pause(patience, undefined, { signal: patient.signal }).catch(() => undefined)]);
    patient.abort();
  }
}

/**
 * A shell that waits for our end of a pipe to close, which the system does however we end,
 * and then stops the server: a killed Kaasa leaves nothing running.
 */
function guardAgainstOurDeath(pid: number, place: Placement): ChildProcess | undefined {
  if (process.platform === 'win32') return undefined;
  const guard = spawn('/bin/sh', ['-c', `read _; kill -INT ${pid}`], { ...place.user, cwd: '/', env: serverEnvironment(), detached: true, stdio: ['pipe', 'ignore', 'ignore'] });
  guard.once('error', () => undefined);
  guard.unref();
  // Without this, the open pipe would keep the event loop of a test alive.
  (guard.stdin as unknown as { unref?: () => void }).unref?.();
  return guard;
}
