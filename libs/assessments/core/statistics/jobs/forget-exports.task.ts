import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Database } from '#platform/database';
import type { PeriodicTask } from '#platform/queue';
import { forgetExports } from '../persistence/exports.repository.js';

@Injectable()
export class ForgetExports implements PeriodicTask {
  readonly name = 'assessments.forget-exports';
  readonly everyMs = 3_600_000;

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  run(): Promise<void> {
    return forgetExports(this.db, this.clock.now());
  }
}
