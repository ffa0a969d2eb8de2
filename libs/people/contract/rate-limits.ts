import type { SqlPort } from './people-directory.js';

/** Counts attempts in the database, so that every process sees the same count. */
export abstract class RateLimits {
  /**
   * Counts one attempt under the key. Call it outside the transaction that the attempt may roll back.
   * @throws DomainError of kind `too-many` with `seconds` until the window ends, when more than `limit` were made in it
   */
  abstract hit(sql: SqlPort, key: string, limit: number, windowSeconds: number): Promise<void>;
  /** Counts as `hit` does, and answers whether the limit was kept: for who has something else to say or do beyond it. */
  abstract within(sql: SqlPort, key: string, limit: number, windowSeconds: number): Promise<boolean>;
}
