import { Queue, Worker, createPostgresBackend, runMigrations, type Processor, type QueueOptions, type WorkerOptions } from 'bullmq';
import { Redis } from 'ioredis';
import { Client, Pool } from 'pg';

/** Where BullMQ keeps its queues: PostgreSQL by default, Redis or Valkey to outgrow one machine. */
export interface QueueBackend {
  prepare(): Promise<void>;
  queue(name: string): Queue;
  worker(name: string, process: Processor, options: Partial<WorkerOptions>): Worker;
  close(): Promise<void>;
}

export interface QueueBackendSettings {
  readonly databaseUrl: string;
  readonly redisUrl: string | null;
}

export function queueBackend(settings: QueueBackendSettings): QueueBackend {
  return settings.redisUrl === null ? postgresBackend(settings.databaseUrl) : redisBackend(settings.redisUrl);
}

/** Recovery after a killed worker takes at most two of these. */
const stalledInterval = 5_000;
const workerDefaults = { lockDuration: 10_000, stalledInterval, maxStalledCount: 1_000 };

function postgresBackend(databaseUrl: string): QueueBackend {
  // One pool for all queues of the process, or their number would multiply the connections. Each worker keeps one to listen on.
  const pool = new Pool({ connectionString: databaseUrl, max: 16, keepAlive: true, application_name: 'kaasa-queue', options: '-c search_path=bullmq' });
  pool.on('error', () => undefined);
  const connection = pool as never;
  return {
    async prepare() {
      const client = new Client({ connectionString: databaseUrl });
      await client.connect();
      try {
        await runMigrations(client as never);
      } finally {
        await client.end();
      }
    },
    queue: (name) => new Queue(name, { connection }, createPostgresBackend as never),
    worker: (name, process, options) => new Worker(name, process, { ...workerDefaults, ...options, connection }, createPostgresBackend as never),
    close: () => pool.end(),
  };
}

function redisBackend(redisUrl: string): QueueBackend {
  const connections: Redis[] = [];
  const connect = () => {
    const connection = new Redis(redisUrl, { maxRetriesPerRequest: null });
    connections.push(connection);
    return connection;
  };
  const options = (): QueueOptions => ({ connection: connect() as never });
  return {
    prepare: async () => undefined,
    queue: (name) => new Queue(name, options()),
    worker: (name, process, extra) => new Worker(name, process, { ...workerDefaults, ...extra, ...options() }),
    close: async () => {
      for (const connection of connections) connection.disconnect();
    },
  };
}
