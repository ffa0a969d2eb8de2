import { randomUUID } from 'node:crypto';
import { Client, type ClientConfig } from 'pg';
import type { Database } from './database.js';

export interface Listening {
  /** Whether everything committed from now on will be told. */
  readonly connected: boolean;
  /** Waits until all that was committed before has been told. A connection that is lost has told that it is. */
  caughtUp(): Promise<void>;
  end(): Promise<void>;
}

interface Listener {
  readonly told: (payload: string) => void;
  /** The connection is gone: what happened since then is unknown. */
  readonly lost: () => void;
}

const againMs = 1_000;
const patienceMs = 2_000;

/** Hears a channel of the database (LISTEN) over a connection of its own, and connects again whenever it was lost. */
export function listen(db: Database, channel: string, { told, lost }: Listener): Listening {
  const waiting = new Map<string, () => void>();
  let client: Client | null = null;
  let connected = false;
  let ended = false;
  let again: NodeJS.Timeout | undefined;

  const drop = () => {
    if (client === null) return;
    const dropped = client;
    client = null;
    connected = false;
    lost();
    for (const heard of waiting.values()) heard();
    void dropped.end().catch(() => undefined);
    if (!ended) again = setTimeout(connect, againMs).unref();
  };
  const connect = () => {
    const own = new Client({ ...connectionOf(db), keepAlive: true });
    client = own;
    own.on('error', drop).on('end', drop);
    own.on('notification', ({ payload = '' }) => {
      const heard = waiting.get(payload);
      if (heard === undefined) told(payload);
      else heard();
    });
    own
      .connect()
      .then(() => own.query(`listen ${channel}`))
      .then(() => (connected = client === own), drop);
  };
  connect();
  return {
    get connected() {
      return connected;
    },
    async caughtUp() {
      if (!connected) return;
      const mark = randomUUID();
      // Notifications arrive in the order of commits: when this one is heard, all before it were.
      const heard = new Promise<void>((resolve) => {
        waiting.set(mark, resolve);
        setTimeout(resolve, patienceMs).unref();
      });
      await db.rows('select pg_notify($1, $2)', [channel, mark]);
      await heard;
      waiting.delete(mark);
    },
    async end() {
      ended = true;
      clearTimeout(again);
      await client?.end().catch(() => undefined);
    },
  };
}

function connectionOf({ dataSource }: Database): ClientConfig {
  const { url, extra, applicationName } = dataSource.options as { url?: string; extra?: ClientConfig; applicationName?: string };
  return { ...extra, connectionString: url ?? '', application_name: applicationName ?? 'kaasa' };
}
