import { Client } from 'pg';
import type { Sql } from '#platform/database';

/** One connection for the work's duration. */
export async function withConnection<T>(databaseUrl: string, work: (sql: Sql) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: databaseUrl, application_name: 'kaasa-command', connectionTimeoutMillis: 10_000, options: '-c timezone=UTC' });
  await client.connect();
  try {
    return await work({ rows: async <R extends object>(text: string, parameters: readonly unknown[] = []) => (await client.query<R>(text, [...parameters])).rows });
  } finally {
    await client.end();
  }
}

/** All of the work or none of it. */
export function withTransaction<T>(databaseUrl: string, work: (tx: Sql) => Promise<T>): Promise<T> {
  return withConnection(databaseUrl, async (sql) => {
    await sql.rows('begin');
    try {
      const result = await work(sql);
      await sql.rows('commit');
      return result;
    } catch (error) {
      await sql.rows('rollback').catch(() => undefined);
      throw error;
    }
  });
}
