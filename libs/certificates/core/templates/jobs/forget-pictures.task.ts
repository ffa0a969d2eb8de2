import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Database } from '#platform/database';
import type { PeriodicTask } from '#platform/queue';
import { forgetPictures } from '../persistence/template-images.repository.js';

const keptMs = 24 * 3_600_000;

/** Pictures that were chosen and then not saved with a template. */
@Injectable()
export class ForgetPicturesTask implements PeriodicTask {
  readonly name = 'certificates.forget-pictures';
  readonly everyMs = 3_600_000;

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  run(): Promise<void> {
    return forgetPictures(this.db, new Date(this.clock.now().getTime() - keptMs));
  }
}
