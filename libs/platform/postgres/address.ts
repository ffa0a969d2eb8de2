import { existsSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { superuser } from './cluster.js';

/** The room that macOS, the narrowest, gives the path of a socket. */
const longestPath = 103;

/**
 * Where the server of a cluster offers a socket besides its port: a round trip takes a third less processor time by it than by TCP.
 * Undefined where the system has none or the path would be too long for one.
 */
export function socketFolder(cluster: string): string | undefined {
  const folder = dirname(cluster);
  return process.platform === 'win32' || Buffer.byteLength(socketIn(folder, 65_535)) > longestPath ? undefined : folder;
}

/** Of a server that runs. */
export function serverUrl({ cluster, port, password }: { readonly cluster: string; readonly port: number; readonly password: string }, database: string): string {
  const folder = socketFolder(cluster);
  const by = folder !== undefined && existsSync(socketIn(folder, port)) ? `?host=${encodeURIComponent(folder)}` : '';
  return `postgresql://${superuser}:${password}@127.0.0.1:${port}/${encodeURIComponent(database)}${by}`;
}

/** Removes what a killed server left: its lock names a process whose id may be a stranger's now, and PostgreSQL would not start. */
export function clearSockets(cluster: string): void {
  const folder = socketFolder(cluster);
  if (folder === undefined) return;
  for (const name of readdirSync(folder)) if (name.startsWith('.s.PGSQL.')) rmSync(join(folder, name), { force: true });
}

function socketIn(folder: string, port: number): string {
  return join(folder, `.s.PGSQL.${port}`);
}
