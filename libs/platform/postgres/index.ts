export { startEmbeddedPostgres, type EmbeddedPostgres, type EmbeddedPostgresOptions } from './embedded-postgres.js';
export { freePort, tryPort } from './free-port.js';
export { PostgresStartError } from './problem.js';
