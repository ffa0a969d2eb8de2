import { createServer } from 'node:net';

/** Opens the port for a moment (0: whichever is free); answers it, or the code of the error that prevents it. */
export async function probePort(port: number, host = '127.0.0.1'): Promise<{ port: number } | { code: string }> {
  return await new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve({ code: error.code ?? error.message }));
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve({ port: address && typeof address === 'object' ? address.port : port }));
    });
  });
}

/** The preferred port, or another one that is free. */
export async function freePort(preferred = 0, host = '127.0.0.1'): Promise<number> {
  for (const wanted of [preferred, 0]) {
    const probe = await probePort(wanted, host);
    if ('port' in probe) return probe.port;
  }
  throw new Error(`No port can be opened on ${host}.`);
}
