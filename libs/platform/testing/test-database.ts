import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { Database, dataSourceOptions, migrate, type Persistence } from '../database/index.js';
import { ledgerPersistence } from '../ledger/index.js';
import { queuePersistence } from '../queue/index.js';

export interface TestDatabase {
  readonly db: Database;
  readonly url: string;
  close(): Promise<void>;
}

interface OwnDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** A fresh database on the run's own server, migrated with ledger, queue and the given domains. */
export async function testDatabase(...domains: readonly Persistence[]): Promise<TestDatabase> {
  const persistence = [ledgerPersistence, queuePersistence, ...domains];
  const { url, drop } = await emptyDatabase();
  await migrate(url, persistence);
  const dataSource = await new DataSource(dataSourceOptions({ url, poolSize: 14, applicationName: 'kaasa-test' }, persistence)).initialize();
  return {
    db: new Database(dataSource),
    url,
    async close() {
      await dataSource.destroy();
      await drop();
    },
  };
}

export const emptyDatabase = (): Promise<OwnDatabase> => makeDatabase('');

/** A copy of the run's demonstration (project "browser"). */
export const preparedDatabase = (): Promise<OwnDatabase> => makeDatabase('template prepared');

async function makeDatabase(like: string): Promise<OwnDatabase> {
  const server = process.env['KAASA_TEST_POSTGRES'];
  if (server === undefined) throw new Error('No test server: run the specs through jest (project "database" or "browser").');
  const name = `t_${randomBytes(6).toString('hex')}`;
  await asAdministrator(server, `create database ${name} ${like}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.toString(), drop: () => asAdministrator(server, `drop database if exists ${name} with (force)`) };
}

async function asAdministrator(server: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
