import type { SqlPort } from './people-directory.js';

/** Counts attempts in the database, so that every process sees the same count. */
export abstract class RateLimits {
  /**
   * Counts one attempt under the key. Call it outside the transaction that the attempt may roll back.
   * @throws DomainError of kind `too-many` with `seconds` until the window ends, when more than `limit` were made in it
   */
  abstract hit(sql: SqlPort, key: string, limit: number, windowSeconds: number): Promise<void>;
}
