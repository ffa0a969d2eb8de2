import { connect } from 'node:net';

/** Null when something takes connections there, else why not. */
export async function answers(host: string, port: number, patienceMs = 5_000): Promise<string | null> {
  return new Promise((resolve) => {
    const socket = connect({ host: host.replace(/^\[|\]$/g, ''), port, timeout: patienceMs });
    const end = (problem: string | null): void => {
      socket.destroy();
      resolve(problem);
    };
    socket.once('connect', () => end(null));
    socket.once('timeout', () => end(`nothing within ${patienceMs / 1_000} seconds`));
    socket.once('error', (error: NodeJS.ErrnoException) => end(error.code ?? error.message));
  });
}
