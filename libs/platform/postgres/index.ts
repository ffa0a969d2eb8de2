export { DataDirBusyError, lockDataDir, type DataDirLock, type LockOptions, type LockState } from './data-dir-lock.js';
export { startEmbeddedPostgres, type EmbeddedPostgres, type EmbeddedPostgresOptions } from './embedded-postgres.js';
export { freePort, probePort } from './free-port.js';
export { PostgresStartError } from './problem.js';
export { hasCluster, runningPostgres, type RunningPostgres } from './running-postgres.js';
