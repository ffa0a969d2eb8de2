import { Client } from 'pg';
import { BootRefusal } from '../supervision/index.js';
import { sqlState } from './database.js';
import type { Sql } from './sql.js';

/**
 * One connection for the work's duration.
 * @throws BootRefusal with what to do when the database cannot be reached or does not let us in
 */
export async function withConnection<T>(databaseUrl: string, applicationName: string, work: (sql: Sql) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: databaseUrl, application_name: applicationName, connectionTimeoutMillis: 10_000, options: '-c timezone=UTC' });
  // A server that ends takes its connections along; whoever uses this one hears of it by the next statement.
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    throw connectionRefusal(error, client);
  }
  try {
    return await work({ rows: async <R extends object>(text: string, parameters: readonly unknown[] = []) => (await client.query<R>(text, [...parameters])).rows });
  } finally {
    await client.end();
  }
}

type Address = Pick<Client, 'host' | 'port' | 'user' | 'database'>;

const refusals: Readonly<Record<string, (address: Address) => string>> = {
  '28P01': ({ user }) => `does not accept the password of ${user}. Correct it in DATABASE_URL.`,
  '28000': ({ user }) => `does not let ${user} in. Correct the user in DATABASE_URL, or the server’s pg_hba.conf.`,
  '3D000': ({ database }) => `has no database "${database}". Make it, or correct the name in DATABASE_URL.`,
  '42501': ({ user, database }) => `does not let ${user} into the database "${database}". Grant it, or correct DATABASE_URL.`,
  '53300': () => 'takes no more connections. End some, or raise its max_connections.',
  '57P03': () => 'is still starting. Try again in a moment.',
};

/** The error as the operator can act on it. It names neither the password nor the whole address. */
function connectionRefusal(error: unknown, address: Address): BootRefusal {
  const server = `The PostgreSQL server at ${address.host}:${address.port}`;
  const code = sqlState(error);
  const known = code === undefined ? undefined : refusals[code];
  if (known !== undefined) return new BootRefusal(`${server} ${known(address)}`, { cause: error });
  const reason = code ?? (error instanceof Error ? error.message : String(error));
  return new BootRefusal(`${server} does not answer (${reason}). Start it, or correct the address in DATABASE_URL.`, { cause: error });
}
