import { withConnection as withNamedConnection, type Sql } from '#platform/database';

/** One connection for the work's duration. */
export function withConnection<T>(databaseUrl: string, work: (sql: Sql) => Promise<T>): Promise<T> {
  return withNamedConnection(databaseUrl, 'kaasa-command', work);
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
