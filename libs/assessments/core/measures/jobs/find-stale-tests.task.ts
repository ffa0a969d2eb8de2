import { Injectable } from '@nestjs/common';
import { measureItems } from '#assessments/contract';
import { Database } from '#platform/database';
import { enqueueMany, type PeriodicTask } from '#platform/queue';
import { staleTests } from '../persistence/measures.repository.js';

const atOnce = 200;

/** Has every test measured anew whose answers have changed. One state of its answers is one job, however often it is found. */
@Injectable()
export class FindStaleTests implements PeriodicTask {
  readonly name = 'assessments.find-stale-tests';
  readonly everyMs = 5 * 60_000;

  constructor(private readonly db: Database) {}

  async run(): Promise<void> {
    const stale = await staleTests(this.db, atOnce);
    await this.db.transaction((tx) => enqueueMany(tx, measureItems, stale.map(({ assessmentId, mark, since }) => ({ assessmentId, mark, since }))));
  }
}
