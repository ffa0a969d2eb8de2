import { fork, type ChildProcess } from 'node:child_process';
import { OperatorError } from '../problem.js';

export interface SuperviseOptions {
  /** As it is called in sentences: "API", "worker". */
  readonly name: string;
  readonly script: string;
  /** Asked at every start, so that a restarted child gets what is right then. */
  readonly environment: () => NodeJS.ProcessEnv;
  /** What Node is told besides, such as limits of its memory. */
  readonly nodeOptions?: readonly string[];
  readonly say: (line: string) => void;
  readonly onStarted: () => void;
}

export interface Supervised {
  /** Resolves at the first readiness. */
  readonly ready: Promise<void>;
  /** Rejects when the child cannot be kept running; never resolves. */
  readonly failed: Promise<never>;
  pid(): number | undefined;
  restart(): void;
  stop(patienceMs: number): Promise<void>;
}

const readyLimitMs = 90_000;
const quickMs = 3000;
const quickDeathsAllowed = 10;

/** Runs a child process, and starts it again when it dies. */
export function supervise({ name, script, environment, nodeOptions = [], say, onStarted }: SuperviseOptions): Supervised {
  let child: ChildProcess | undefined;
  let gone: Promise<void> = Promise.resolve();
  let stopping = false;
  let everReady = false;
  let quickDeaths = 0;
  let retry: NodeJS.Timeout | undefined;
  const { promise: ready, resolve: becomeReady } = deferred<undefined>();
  const { promise: failed, reject: fail } = deferred<never>();
  failed.catch(() => undefined);

  const timer = setTimeout(() => fail(new OperatorError(`The ${name} was not ready after ${readyLimitMs / 1000} seconds; its own messages are above.`)), readyLimitMs);

  const launch = (): void => {
    // In a process group of its own: Ctrl-C in a terminal is for us, who end things in order.
    const current = fork(script, { detached: true, execArgv: ['--enable-source-maps', ...nodeOptions], env: environment(), stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    child = current;
    let readyAt: number | undefined;
    current.on('message', (message) => {
      if (typeof message !== 'object' || message === null || !('ready' in message)) return;
      readyAt = Date.now();
      clearTimeout(timer);
      if (everReady) say(`The ${name} runs again.`);
      everReady = true;
      becomeReady(undefined);
    });
    gone = new Promise((resolve) => {
      let told = false;
      const end = (how: string): void => {
        if (told) return;
        told = true;
        resolve();
        if (!stopping) died(how, readyAt);
      };
      current.once('error', (error) => end(error.message));
      current.once('exit', (code, signal) => end(signal ?? `exit code ${code}`));
    });
    onStarted();
  };

  const died = (how: string, readyAt: number | undefined): void => {
    if (!everReady) return fail(new OperatorError(`The ${name} did not start (${how}); its own message is above.`));
    // Killed from outside (by hand, or by a system short of memory) is no fault of the start.
    const ownFault = !how.startsWith('SIG') && (readyAt === undefined || Date.now() - readyAt <= quickMs);
    quickDeaths = ownFault ? quickDeaths + 1 : 0;
    if (quickDeaths >= quickDeathsAllowed) {
      return fail(new OperatorError(`The ${name} ended ${quickDeaths} times in a row right after its start (last: ${how}), so Kaasa stops. The reason is in its messages above.`));
    }
    const delay = Math.min(5000, 250 * 2 ** Math.max(0, quickDeaths - 1));
    say(`The ${name} ended unexpectedly (${how}); it is started again in ${delay} ms.`);
    retry = setTimeout(launch, delay);
  };

  const ask = (): void => {
    if (process.platform === 'win32') child?.send({ stop: true }, () => undefined);
    else child?.kill('SIGTERM');
  };

  launch();
  return {
    ready: ready.then(() => undefined),
    failed,
    pid: () => child?.pid,
    restart: () => ask(),
    stop: async (patienceMs) => {
      stopping = true;
      clearTimeout(timer);
      clearTimeout(retry);
      ask();
      const force = setTimeout(() => child?.kill('SIGKILL'), patienceMs);
      await gone;
      clearTimeout(force);
    },
  };
}

function deferred<T>(): { promise: Promise<T>; resolve: (value: T) => void; reject: (error: Error) => void } {
  let resolve: (value: T) => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}
