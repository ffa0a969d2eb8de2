import { Injectable } from '@nestjs/common';
import { measureItems, type MeasureItemsJob } from '#assessments/contract';
import type { Tx } from '#platform/database';
import type { JobHandler } from '#platform/queue';
import { MeasureItems } from '../application/measure-items.js';

@Injectable()
export class MeasureItemsHandler implements JobHandler<MeasureItemsJob> {
  readonly job = measureItems;

  constructor(private readonly measures: MeasureItems) {}

  handle(tx: Tx, test: MeasureItemsJob): Promise<void> {
    return this.measures.execute(tx, test);
  }
}
