import { Injectable } from '@nestjs/common';
import type { PeriodicTask } from '#platform/queue';
import { Retention } from '../application/retention.js';

/** Erases what tests have kept of people for as long as the data inventory says. */
@Injectable()
export class ApplyRetention implements PeriodicTask {
  readonly name = 'assessments.apply-retention';
  readonly everyMs = 3_600_000;

  constructor(private readonly retention: Retention) {}

  run(): Promise<void> {
    return this.retention.apply();
  }
}
