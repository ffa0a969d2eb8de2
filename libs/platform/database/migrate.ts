import { DataSource } from 'typeorm';
import { dataSourceOptions, type Persistence } from './data-source.js';
import { oneRow, type Sql } from './sql.js';

const migrationLock = 7_264_001;

/** The names of the migrations that have not run here, in their order. */
export async function pendingMigrations(sql: Sql, persistence: readonly Persistence[]): Promise<string[]> {
  const { present } = await oneRow<{ present: boolean }>(sql, `select to_regclass('kaasa_migration') is not null as present`);
  const done = new Set(present ? (await sql.rows<{ name: string }>(`select name from kaasa_migration`)).map(({ name }) => name) : []);
  return persistence.flatMap(({ migrations }) => migrations.map(({ name }) => name)).filter((name) => !done.has(name));
}

/** Creates the domains' schemas and runs what migrations are new; several processes may call it at once. */
export async function migrate(url: string, persistence: readonly Persistence[]): Promise<string[]> {
  const settings = { url, poolSize: 2, applicationName: 'kaasa-migrate' };
  const dataSource = await new DataSource(dataSourceOptions(settings, persistence)).initialize();
  const runner = dataSource.createQueryRunner();
  try {
    await runner.query('select pg_advisory_lock($1)', [migrationLock]);
    for (const { schema } of persistence) await runner.query(`create schema if not exists ${schema}`);
    const done = await dataSource.runMigrations();
    return done.map((migration) => migration.name);
  } finally {
    await runner.query('select pg_advisory_unlock($1)', [migrationLock]);
    await runner.release();
    await dataSource.destroy();
  }
}
