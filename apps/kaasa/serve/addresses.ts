import { networkInterfaces } from 'node:os';
import { isLoopback, type Config } from '#platform/config';
import { probePort } from '#platform/postgres';
import { OperatorError } from '../problem.js';

const portsTried = 100;

/** The port to serve on: the given one or none, else the first free one from 3000 on. */
export async function choosePort({ port, portIsSet, host }: Config, say: (line: string) => void): Promise<number> {
  const last = portIsSet ? port : port + portsTried;
  for (let candidate = port; candidate <= last; candidate += 1) {
    const probe = await probePort(candidate, host);
    if ('port' in probe) {
      if (candidate !== port) say(`Port ${port} is taken; Kaasa uses ${candidate}.`);
      return candidate;
    }
    if (probe.code === 'EACCES') throw new OperatorError(`PORT is "${candidate}", but this user may not open it. Choose one above 1023.`);
    if (probe.code !== 'EADDRINUSE') throw new OperatorError(`HOST is "${host}", but this computer cannot listen there (${probe.code}). Use 127.0.0.1, 0.0.0.0 or an address of its own.`);
  }
  if (portIsSet) throw new OperatorError(`PORT is "${port}", but another program already uses that port. Stop that one, choose another port, or leave PORT out: then the next free one is taken.`);
  throw new OperatorError(`PORT is not set, and all ports from ${port} to ${last} are taken. Set PORT to a free one.`);
}

/** The address to open on this computer. */
export function localUrl(host: string, port: number): string {
  const everywhere = host === '0.0.0.0' || host === '::';
  const shown = everywhere ? '127.0.0.1' : host;
  return `http://${shown.includes(':') ? `[${shown}]` : shown}:${port}`;
}

/** What links and QR codes start with: as configured, else the address that most devices near by can open. */
export function baseUrl({ baseUrl: given, host }: Config, port: number): string {
  if (given !== undefined) return given;
  if (host !== '0.0.0.0' && host !== '::') return localUrl(host, port);
  return localUrl(networkAddress() ?? host, port);
}

/** How phones get in; QR codes that lead to this computer only are of no use to them. */
export function networkAdvice(base: string, host: string): string {
  if (!isLoopback(new URL(base).hostname)) return `Links and QR codes lead to ${base}`;
  const address = networkAddress() ?? 'this computer’s address';
  return isLoopback(host)
    ? 'Only this computer can open Kaasa. For phones and others on the local network (QR codes too), start it with HOST=0.0.0.0'
    : `QR codes lead to ${base}, which phones cannot open. Set KAASA_BASE_URL to an address they can, such as http://${address}`;
}

function networkAddress(): string | undefined {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({ family, internal, address }) => family === 'IPv4' && !internal && !address.startsWith('169.254.'))?.address;
}
