import type { Clock } from '#kernel';
import type { Sql } from '#platform/database';
import { addressesInBadges } from '../persistence/credentials.repository.js';

const readAgainMs = 60_000;

/**
 * Badges name the address that the installation had when they were signed, and checkers want the documents there to name it too.
 * So an earlier name that still leads here is answered as if nothing had moved; any other is answered as today's.
 */
export class PublicAddresses {
  private byHost = new Map<string, string>();
  private readUntil = 0;

  constructor(
    private readonly sql: Sql,
    private readonly today: string,
    private readonly clock: Clock,
  ) {}

  async of(host: string | undefined): Promise<string> {
    if (host === undefined || host === new URL(this.today).host) return this.today;
    const now = this.clock.now().getTime();
    if (now >= this.readUntil) {
      this.readUntil = now + readAgainMs;
      this.byHost = new Map((await addressesInBadges(this.sql)).map((url) => [new URL(url).host, url]));
    }
    return this.byHost.get(host) ?? this.today;
  }
}
