import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Database } from '#platform/database';
import type { PeriodicTask } from '#platform/queue';
import { forgetArchives } from '../persistence/archives.repository.js';

@Injectable()
export class ForgetArchivesTask implements PeriodicTask {
  readonly name = 'certificates.forget-archives';
  readonly everyMs = 3_600_000;

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  run(): Promise<void> {
    return this.db.transaction((tx) => forgetArchives(tx, this.clock.now()));
  }
}
