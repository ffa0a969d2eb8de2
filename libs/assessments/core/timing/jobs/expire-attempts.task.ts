import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Database } from '#platform/database';
import type { PeriodicTask } from '#platform/queue';
import { SubmitAttempt } from '../../application/submit-attempt.js';
import { dueAttempts } from '../persistence/time.repository.js';

const atOnce = 500;

/** Hands in, with what was saved, every attempt whose time is up, whatever its browser does. Two at once do it once. */
@Injectable()
export class ExpireAttempts implements PeriodicTask {
  readonly name = 'assessments.expire-attempts';
  readonly everyMs = 5_000;

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly submission: SubmitAttempt,
  ) {}

  async run(): Promise<void> {
    for (const id of await dueAttempts(this.db, this.clock.now(), atOnce)) await this.submission.expire(id);
  }
}
