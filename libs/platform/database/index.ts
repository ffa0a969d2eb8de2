export { withConnection } from './connection.js';
export { dataSourceOptions, type DataSourceSettings, type MigrationClass, type Persistence, type RowClass } from './data-source.js';
export { Database, sqlState, Tx, violates } from './database.js';
export { listen, type Listening } from './listen.js';
export { migrate, pendingMigrations } from './migrate.js';
export { prepared } from './prepared.js';
export { firstRow, oneRow, type Sql } from './sql.js';
