import { Injectable } from '@nestjs/common';
import { applyRegrade, type RegradeStep } from '#assessments/contract';
import type { Tx } from '#platform/database';
import type { JobHandler } from '#platform/queue';
import { ApplyRegrade } from '../application/apply-regrade.js';

@Injectable()
export class ApplyRegradeHandler implements JobHandler<RegradeStep> {
  readonly job = applyRegrade;

  constructor(private readonly regrades: ApplyRegrade) {}

  handle(tx: Tx, step: RegradeStep): Promise<void> {
    return this.regrades.execute(tx, step);
  }
}
