import { createServer } from 'node:net';

/** The port itself when it can be listened on, else undefined; 0 asks for any free one. */
export async function tryPort(port: number, host = '127.0.0.1'): Promise<number | undefined> {
  return await new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? address?.port : undefined));
    });
  });
}

/** The preferred port, or another one that is free. */
export async function freePort(preferred = 0, host = '127.0.0.1'): Promise<number> {
  const port = (await tryPort(preferred, host)) ?? (await tryPort(0, host));
  if (port === undefined) throw new Error(`No port can be opened on ${host}.`);
  return port;
}
