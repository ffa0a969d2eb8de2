import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { RateLimits, type SqlPort } from '#people/contract';
import { oneRow } from '#platform/database';
import { peopleErrors } from '../errors.js';

/** Fixed windows: the first attempt opens one, and one statement counts and judges, whoever else is counting. */
@Injectable()
export class SqlRateLimits extends RateLimits {
  constructor(private readonly clock: Clock) {
    super();
  }

  async hit(sql: SqlPort, key: string, limit: number, windowSeconds: number): Promise<void> {
    const now = this.clock.now();
    const { hits, windowEndsAt } = await this.count(sql, key, windowSeconds, now);
    if (hits <= limit) return;
    const seconds = Math.max(1, Math.ceil((windowEndsAt.getTime() - now.getTime()) / 1_000));
    throw peopleErrors.error('people.too-many-attempts', { params: { seconds, minutes: Math.ceil(seconds / 60) } });
  }

  async within(sql: SqlPort, key: string, limit: number, windowSeconds: number): Promise<boolean> {
    return (await this.count(sql, key, windowSeconds, this.clock.now())).hits <= limit;
  }

  /** Takes one attempt back: it succeeded, and only failures count. */
  async giveBack(sql: SqlPort, key: string): Promise<void> {
    await sql.rows(`update people.rate_limit set hits = greatest(hits - 1, 0) where key = $1`, [keyHash(key)]);
  }

  async forget(sql: SqlPort, key: string): Promise<void> {
    await sql.rows(`delete from people.rate_limit where key = $1`, [keyHash(key)]);
  }

  private count(sql: SqlPort, key: string, windowSeconds: number, now: Date): Promise<{ hits: number; windowEndsAt: Date }> {
    return oneRow(
      sql,
      `insert into people.rate_limit as r (key, window_ends_at, hits) values ($1, $2, 1)
       on conflict (key) do update set
         hits = case when r.window_ends_at <= $3 then 1 else r.hits + 1 end,
         window_ends_at = case when r.window_ends_at <= $3 then excluded.window_ends_at else r.window_ends_at end
       returning hits, window_ends_at as "windowEndsAt"`,
      [keyHash(key), new Date(now.getTime() + windowSeconds * 1_000), now],
    );
  }
}

function keyHash(key: string): Buffer {
  return createHash('sha256').update(key).digest();
}
