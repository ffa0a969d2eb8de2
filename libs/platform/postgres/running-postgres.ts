import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { serverUrl } from './address.js';
import { readPidFile } from './postmaster.js';
import { isAlive, worksInCluster } from './process-identity.js';

export interface RunningPostgres {
  readonly port: number;
  url(database: string): string;
}

/** True when a database was once set up in the data folder. */
export function hasCluster(dataDir: string): boolean {
  const cluster = clusterOf(dataDir);
  return cluster !== undefined && existsSync(cluster);
}

/** The server that runs now for a data folder, whoever started it; undefined when there is none. Changes nothing. */
export function runningPostgres(dataDir: string): RunningPostgres | undefined {
  const cluster = clusterOf(dataDir);
  const server = cluster === undefined ? undefined : readPidFile(cluster);
  if (cluster === undefined || server === undefined || server.status !== 'ready') return undefined;
  if (!isAlive(server.pid) || !worksInCluster(server.pid, cluster)) return undefined;
  const password = readFileSync(join(dataDir, 'postgres-password'), 'utf8').trim();
  const { port } = server;
  return { port, url: (database) => serverUrl({ cluster, port, password }, database) };
}

function clusterOf(dataDir: string): string | undefined {
  if (!existsSync(dataDir)) return undefined;
  const pointer = join(dataDir, 'postgres-location.json');
  if (!existsSync(pointer)) return join(realpathSync(dataDir), 'postgres', 'cluster');
  return join((JSON.parse(readFileSync(pointer, 'utf8')) as { cluster: string }).cluster, 'cluster');
}
