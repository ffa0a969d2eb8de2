import { prepared, type Sql } from '#platform/database';

export interface StoredKey {
  readonly id: string;
  readonly sealed: Buffer;
  readonly seal: string;
  readonly createdAt: Date;
  readonly retiredAt: Date | null;
  readonly revokedAt: Date | null;
}

/** All keys there ever were, the newest first. */
export async function allKeys(sql: Sql): Promise<readonly StoredKey[]> {
  return sql.rows<StoredKey>(prepared(`select id, sealed, seal, created_at as "createdAt", retired_at as "retiredAt", revoked_at as "revokedAt" from certificates.signing_key order by created_at desc, id`));
}

export async function insertKey(tx: Sql, { id, sealed, seal, createdAt }: Pick<StoredKey, 'id' | 'sealed' | 'seal' | 'createdAt'>): Promise<void> {
  await tx.rows(`insert into certificates.signing_key (id, sealed, seal, created_at) values ($1, $2, $3, $4)`, [id, sealed, seal, createdAt]);
}

export async function retireKeys(tx: Sql, ids: readonly string[], at: Date, revoked: boolean): Promise<void> {
  await tx.rows(`update certificates.signing_key set retired_at = coalesce(retired_at, $2), revoked_at = case when $3 then coalesce(revoked_at, $2) else revoked_at end where id = any($1)`, [ids, at, revoked]);
}

/** Held to the end of the transaction, so that two processes do not both make a key. */
export async function lockKeys(tx: Sql): Promise<void> {
  await tx.rows(`select pg_advisory_xact_lock(hashtextextended('certificates.signing-key', 0))`);
}
