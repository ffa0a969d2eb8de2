import { realpathSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { Client, DatabaseError } from 'pg';
import { clearSockets, serverUrl } from './address.js';
import { provideBinaries, type Binaries } from './binaries.js';
import { ensureCluster, type Tuning } from './cluster.js';
import { freePort, probePort } from './free-port.js';
import { placeCluster, removeElsewhere, type Placement } from './placement.js';
import { endLeftovers } from './postmaster.js';
import { PostgresStartError } from './problem.js';
import { launch, ServerEnded, type Exit, type ServerProcess } from './server-process.js';

export interface EmbeddedPostgresOptions {
  /** Holds the cluster, or a pointer to it, and the password. Made when it does not exist. */
  readonly dataDir: string;
  /** Preferred; when it is taken, another free one is used. */
  readonly port?: number;
  readonly log: (line: string) => void;
  /** `throwaway` gives up durability for speed, and cleans up after itself: for tests only. */
  readonly tuning?: Tuning;
}

export interface EmbeddedPostgres {
  readonly port: number;
  readonly pid: number;
  /** Resolves when the server has ended, wanted or not. */
  readonly exited: Promise<Exit>;
  url(database: string): string;
  createDatabase(name: string, options?: { readonly template?: string }): Promise<void>;
  /** Creates the database unless it is there; true when it was created. */
  ensureDatabase(name: string): Promise<boolean>;
  /** Ends the sessions of that database, and drops it where it exists. */
  dropDatabase(name: string): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts the PostgreSQL of a data folder. The caller sees to it that only one process does so
 * at a time (see lockDataDir): a server that already runs there is taken for a leftover and stopped.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const tuning = options.tuning ?? 'durable';
  const place = placeCluster(options.dataDir, tuning === 'throwaway');
  const dataDir = realpathSync(options.dataDir);
  const programs = provideBinaries(place.user, place.shared);
  const password = await ensureCluster(dataDir, place, programs, tuning);
  await endLeftovers(place.cluster, programs, options.log);
  clearSockets(place.cluster);
  const { server, port } = await launchOnFreePort(options, place, programs, tuning);

  const url = (database: string): string => serverUrl({ cluster: place.cluster, port, password }, database);
  const createDatabase: EmbeddedPostgres['createDatabase'] = async (name, { template } = {}) => {
    const from = template === undefined ? '' : ` template ${quoted(template)}`;
    await whenNotBusy(async () => await statement(url('postgres'), `create database ${quoted(name)}${from}`));
  };
  return {
    port,
    pid: server.pid,
    exited: server.exited,
    url,
    createDatabase,
    ensureDatabase: async (name) => {
      try {
        await createDatabase(name);
        return true;
      } catch (error) {
        if (codeOf(error) === '42P04') return false;
        throw error;
      }
    },
    dropDatabase: async (name) => await statement(url('postgres'), `drop database if exists ${quoted(name)} with (force)`),
    stop: async () => {
      await server.stop();
      if (tuning === 'throwaway') removeElsewhere(place, dataDir);
    },
  };
}

async function launchOnFreePort(options: EmbeddedPostgresOptions, place: Placement, programs: Binaries, tuning: Tuning): Promise<{ server: ServerProcess; port: number }> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort(options.port);
    try {
      return { server: await launch(place, programs, port, tuning, options.log), port };
    } catch (error) {
      if (!(error instanceof ServerEnded)) throw error;
      const portLost = 'code' in (await probePort(port)) || error.output.includes('could not create any TCP/IP sockets');
      // Somebody took the port in between, or parts of a killed server still hold the shared memory.
      const passing = portLost || error.output.includes('pre-existing shared memory block');
      if (attempt < 8 && passing) {
        await pause(150 * attempt);
        continue;
      }
      throw new PostgresStartError(`The embedded PostgreSQL in ${place.cluster} did not start: ${error.message}`);
    }
  }
}

async function statement(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** A template cannot be copied while somebody is connected to it; those who just left may still be leaving. */
async function whenNotBusy(work: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (codeOf(error) !== '55006' || attempt === 20) throw error;
      await pause(100);
    }
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof DatabaseError ? error.code : undefined;
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
