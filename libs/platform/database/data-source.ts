import type { MigrationInterface, DataSourceOptions } from 'typeorm';

/** A row class, as `@Entity()` marks it. */
export type RowClass = new () => object;
export type MigrationClass = new () => MigrationInterface;

/** What one domain keeps in the database. */
export interface Persistence {
  /** The PostgreSQL schema that the domain owns. */
  readonly schema: string;
  readonly rows: readonly RowClass[];
  readonly migrations: readonly MigrationClass[];
}

export interface DataSourceSettings {
  readonly url: string;
  readonly poolSize: number;
  readonly applicationName: string;
}

export function dataSourceOptions(settings: DataSourceSettings, persistence: readonly Persistence[]): DataSourceOptions {
  return {
    type: 'postgres',
    url: settings.url,
    entities: persistence.flatMap((p) => [...p.rows]),
    migrations: persistence.flatMap((p) => [...p.migrations]),
    migrationsTableName: 'kaasa_migration',
    migrationsTransactionMode: 'each',
    synchronize: false,
    installExtensions: false,
    applicationName: settings.applicationName,
    poolSize: settings.poolSize,
    logging: false,
    // In a pipeline a statement does not wait for the answer to the one before: see Database.together.
    extra: { connectionTimeoutMillis: 15_000, options: '-c timezone=UTC', pipeline: true },
  };
}
