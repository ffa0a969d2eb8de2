import { BootRefusal } from './boot-refusal.js';

export interface Running {
  /** Where it answers, for a server. */
  readonly url?: string;
  close(): Promise<void>;
}

const closeLimitMs = 6000;

/**
 * The life of a process that `kaasa serve` watches over (API, worker), and that also runs on its own:
 * says when it is ready, and ends cleanly on a signal, on request, or when the process above it is gone.
 */
export function runSupervised(name: string, start: () => Promise<Running>): void {
  let ending = false;
  let running: Running | undefined;

  const end = async (): Promise<void> => {
    if (ending) return;
    ending = true;
    // Work that does not end in time is taken up again after the next start.
    setTimeout(() => process.exit(1), closeLimitMs).unref();
    try {
      await running?.close();
      process.exit(0);
    } catch (error) {
      console.error(`${name} did not stop cleanly:`, error);
      process.exit(1);
    }
  };

  // A closed terminal or pipe must not break off an orderly end.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => void end());
  process.on('disconnect', () => void end());
  process.on('message', (message) => {
    if (typeof message === 'object' && message !== null && 'stop' in message) void end();
  });

  start().then(
    async (started) => {
      running = started;
      if (ending) await started.close();
      else process.send?.({ ready: true, url: started.url }, undefined, undefined, () => undefined);
    },
    (error: unknown) => {
      if (!ending && error instanceof BootRefusal) console.error(`${name} could not start. ${error.message}`);
      else if (!ending) console.error(`${name} could not start:`, error);
      process.exit(1);
    },
  );
}
