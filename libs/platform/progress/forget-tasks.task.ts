import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Database } from '../database/index.js';
import type { PeriodicTask } from '../queue/index.js';
import { forgetTasks } from './tasks.js';

const keptMs = 30 * 24 * 3_600_000;

@Injectable()
export class ForgetTasksTask implements PeriodicTask {
  readonly name = 'progress.forget-tasks';
  readonly everyMs = 3_600_000;

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  run(): Promise<void> {
    return forgetTasks(this.db, new Date(this.clock.now().getTime() - keptMs));
  }
}
