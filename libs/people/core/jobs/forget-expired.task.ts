import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Database } from '#platform/database';
import type { PeriodicTask } from '#platform/queue';

const day = 86_400_000;
const linksKeptDays = 7;

/** Clears sessions, links and counted attempts that no longer mean anything; a used link is kept a while, to be told from an unknown one. */
@Injectable()
export class ForgetExpired implements PeriodicTask {
  readonly name = 'people.forget-expired';
  readonly everyMs = day / 24;

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    const now = this.clock.now();
    await this.db.rows(`delete from people.session where expires_at <= $1`, [now]);
    await this.db.rows(`delete from people.sign_in_link where expires_at <= $1`, [new Date(now.getTime() - linksKeptDays * day)]);
    await this.db.rows(`delete from people.rate_limit where window_ends_at <= $1`, [now]);
  }
}
