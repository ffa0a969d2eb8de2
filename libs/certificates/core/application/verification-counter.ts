import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Database } from '#platform/database';
import { addVerified } from '../persistence/holder-links.repository.js';

const keepAfterMs = 2_000;

/** Counts how often a certificate's page is asked for, a number and nothing more; written together, so that the page does not wait for it. */
@Injectable()
export class VerificationCounter implements OnApplicationShutdown {
  private counts = new Map<string, number>();
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly db: Database) {}

  count(certificateId: string): void {
    this.counts.set(certificateId, (this.counts.get(certificateId) ?? 0) + 1);
    this.timer ??= setTimeout(() => void this.keep().catch(() => undefined), keepAfterMs).unref();
  }

  async keep(): Promise<void> {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    const counts = this.counts;
    this.counts = new Map();
    if (counts.size > 0) await addVerified(this.db, counts);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.keep().catch(() => undefined);
  }
}
