import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database';
import { limits, type Limit } from '../domain/limits.js';
import { SqlRateLimits } from '../persistence/sql-rate-limits.js';

export interface AttemptKeys {
  /** What is guessed at, such as an e-mail address. */
  readonly account: string;
  readonly accountLimit: Limit;
  readonly address: string;
}

/** Limits guessing at secrets by account and by address. An attempt is counted before it is judged, so that parallel ones cannot slip through; what succeeds is taken back. */
@Injectable()
export class GuardedAttempt {
  constructor(
    private readonly db: Database,
    private readonly rateLimits: SqlRateLimits,
  ) {}

  async run<T>(keys: AttemptKeys, attempt: () => Promise<T | undefined>): Promise<T | undefined> {
    const address = `sign-in:address:${keys.address}`;
    await this.rateLimits.hit(this.db, address, limits.signInPerAddress.limit, limits.signInPerAddress.windowSeconds);
    await this.rateLimits.hit(this.db, keys.account, keys.accountLimit.limit, keys.accountLimit.windowSeconds);
    const result = await attempt();
    if (result !== undefined) await Promise.all([this.rateLimits.giveBack(this.db, address), this.rateLimits.forget(this.db, keys.account)]);
    return result;
  }
}
