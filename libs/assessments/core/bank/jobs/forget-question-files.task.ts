import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Database } from '#platform/database';
import type { PeriodicTask } from '#platform/queue';
import { keptFileDays } from '../domain/file-formats.js';
import { forgetExports } from '../persistence/exports.repository.js';
import { forgetImports } from '../persistence/imports.repository.js';

const day = 86_400_000;

/** Deletes, once a day, files of questions that nobody confirmed or fetched in time, and who brought or asked for them. */
@Injectable()
export class ForgetQuestionFiles implements PeriodicTask {
  readonly name = 'assessments.forget-question-files';
  readonly everyMs = day;

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - keptFileDays * day);
    await forgetImports(this.db, before);
    await forgetExports(this.db, before);
  }
}
