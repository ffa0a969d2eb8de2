import { DomainError } from '#kernel';
import type { RateLimits } from '#people/contract';
import type { Sql } from '#platform/database';

export interface Limit {
  readonly limit: number;
  readonly seconds: number;
}

/** Counts one attempt, and says whether it was still within the limit, for those who have something else to say or do beyond it. */
export async function withinLimit(limits: RateLimits, sql: Sql, key: string, { limit, seconds }: Limit): Promise<boolean> {
  try {
    await limits.hit(sql, key, limit, seconds);
    return true;
  } catch (error) {
    if (error instanceof DomainError && error.kind === 'too-many') return false;
    throw error;
  }
}
