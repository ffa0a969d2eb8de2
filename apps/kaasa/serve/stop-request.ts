/** Thrown out of a start that was interrupted; not an error. */
export class Interrupted extends Error {}

export interface StopRequest {
  readonly requested: Promise<void>;
  isRequested(): boolean;
  /** The work's result, or Interrupted as soon as a stop is requested. */
  orStop<T>(work: Promise<T>): Promise<T>;
}

/** Waits for Ctrl-C, SIGTERM, a closed terminal, or the end of the process that started us. */
export function listenForStop(onStop: () => void): StopRequest {
  let stopped = false;
  let resolve: () => void = () => undefined;
  const requested = new Promise<void>((yes) => (resolve = yes));
  const stop = (): void => {
    // npm and a terminal may deliver the same Ctrl-C several times; once is enough, the rest is ignored.
    if (stopped) return;
    stopped = true;
    onStop();
    resolve();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  if (process.connected) process.once('disconnect', stop);
  return {
    requested,
    isRequested: () => stopped,
    orStop: async (work) => {
      work.catch(() => undefined);
      const result = await Promise.race([work.then((value) => ({ value })), requested.then(() => undefined)]);
      if (!result) throw new Interrupted();
      return result.value;
    },
  };
}
