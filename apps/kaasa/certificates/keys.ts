import type { Environment } from '#platform/config';

export interface KeyLine {
  readonly id: string;
  readonly state: string;
  readonly createdAt: string;
  readonly retiredAt: string | null;
}

export async function listKeys(environment: Environment): Promise<readonly KeyLine[]> {
  const { installationKeys } = await import('#certificates/core');
  const { withCommandDatabase } = await import('../database/command-database.js');
  const { withConnection } = await import('../database/connection.js');
  const keys = await withCommandDatabase(environment, ({ url, config }) => withConnection(url, (sql) => installationKeys(config.dataDir).list(sql)));
  return keys.map(({ id, state, createdAt, retiredAt }) => ({ id, state, createdAt: createdAt.toISOString(), retiredAt: retiredAt?.toISOString() ?? null }));
}

export async function rotateKeys(environment: Environment, compromised: boolean): Promise<{ readonly id: string }> {
  const { installationKeys } = await import('#certificates/core');
  const { withCommandDatabase } = await import('../database/command-database.js');
  const { withTransaction } = await import('../database/connection.js');
  const { id } = await withCommandDatabase(environment, ({ url, config }) => withTransaction(url, (tx) => installationKeys(config.dataDir).rotate(tx, new Date(), compromised)));
  return { id };
}
