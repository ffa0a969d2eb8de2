import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isAlive, startMark } from './process-identity.js';

/** Another Kaasa works in the data folder; the message says what to do. */
export class DataDirBusyError extends Error {
  override readonly name = 'DataDirBusyError';
}

export type LockState = 'starting' | 'running' | 'stopping';

interface Process {
  readonly pid: number;
  readonly mark?: string | undefined;
}

interface Holder extends Process {
  readonly token: string;
  readonly state: LockState;
  readonly url?: string | undefined;
  readonly children: readonly Process[];
}

export interface DataDirLock {
  /** True when the lock of a holder that had been killed was taken over. */
  readonly takenOver: boolean;
  update(change: { state?: LockState; url?: string; children?: readonly number[] }): void;
  release(): void;
}

export interface LockOptions {
  /** How long to wait for a holder that says it is stopping. */
  readonly patienceMs?: number;
  readonly log?: (line: string) => void;
}

/** Takes the data folder for this process alone. What a killed holder left running is ended first. */
export async function lockDataDir(dataDir: string, { patienceMs = 15_000, log = () => undefined }: LockOptions = {}): Promise<DataDirLock> {
  mkdirSync(dataDir, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
  const path = join(dataDir, 'kaasa.lock');
  let mine: Holder = { ...identify(process.pid), token: randomUUID(), state: 'starting', children: [] };
  const until = Date.now() + patienceMs;
  let takenOver = false;
  let told = false;
  for (;;) {
    if (place(path, mine)) {
      // Where several take over at the same moment, the later may have taken the earlier's new lock for the stale one.
      if (takenOver) await pause(50);
      if (read(path)?.token === mine.token) break;
    }
    const holder = read(path);
    if (!holder) continue;
    if (!isRunning(holder)) {
      await endChildren(holder);
      takenOver = removeIfStill(path, holder) || takenOver;
      continue;
    }
    if (holder.state !== 'stopping' || Date.now() > until) throw busy(dataDir, holder);
    if (!told) log('Waiting for the Kaasa that is stopping in this data folder.');
    told = true;
    await pause(100);
  }
  return {
    takenOver,
    update: ({ state, url, children }) => {
      mine = { ...mine, state: state ?? mine.state, url: url ?? mine.url, children: children?.map(identify) ?? mine.children };
      if (read(path)?.token === mine.token) replace(path, mine);
    },
    release: () => {
      if (read(path)?.token === mine.token) rmSync(path, { force: true });
    },
  };
}

function identify(pid: number): Process {
  return { pid, mark: startMark(pid) };
}

function isRunning({ pid, mark }: Process): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || !isAlive(pid)) return false;
  const now = startMark(pid);
  return mark === undefined || now === undefined || now === mark;
}

/** Links a finished file into place: nobody ever reads half a lock, and only one can succeed. */
function place(path: string, holder: Holder): boolean {
  const draft = write(path, holder);
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    unlinkSync(draft);
  }
}

function replace(path: string, holder: Holder): void {
  renameSync(write(path, holder), path);
}

function write(path: string, holder: Holder): string {
  const draft = `${path}.${randomUUID()}`;
  writeFileSync(draft, JSON.stringify(holder), { mode: 0o600 });
  return draft;
}

function removeIfStill(path: string, stale: Holder): boolean {
  const aside = `${path}.${randomUUID()}`;
  try {
    renameSync(path, aside);
  } catch {
    return false;
  }
  const wasStale = read(aside)?.token === stale.token;
  try {
    if (!wasStale) linkSync(aside, path);
  } catch {
    // A third start has placed its lock; the one whose lock we hold will see that it lost it.
  } finally {
    unlinkSync(aside);
  }
  return wasStale;
}

/** API and worker end by themselves when their parent is gone; one that hangs would work beside its successor. */
async function endChildren({ children = [] }: Holder): Promise<void> {
  const until = Date.now() + 5000;
  let running = children.filter(isRunning);
  while (running.length > 0 && Date.now() < until) {
    await pause(50);
    running = running.filter(isRunning);
  }
  for (const { pid } of running) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It has ended in the meantime.
    }
  }
}

function read(path: string): Holder | undefined {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
  try {
    return JSON.parse(text) as Holder;
  } catch {
    // Emptied by a full disk or a crash of the machine: nobody can hold it.
    return { pid: 0, token: text, state: 'starting', children: [] };
  }
}

function busy(dataDir: string, { pid, url, state }: Holder): DataDirBusyError {
  const where = url ? ` and serves ${url}` : '';
  const what = state === 'stopping' ? 'is still stopping' : `already runs${where}`;
  return new DataDirBusyError(
    `A Kaasa (process ${pid}) ${what} with the data folder ${resolve(dataDir)}. Use that one, stop it with Ctrl-C in its window, or start a second installation with another folder: KAASA_DATA_DIR=/another/folder.`,
  );
}
