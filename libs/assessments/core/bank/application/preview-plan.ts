import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { ComposePlan, type Composed } from './compose-plan.js';
import { PlanGate } from './plan-gate.js';

/** Shows which questions a plan would ask if it were published now. */
@Injectable()
export class PreviewPlan {
  constructor(
    private readonly db: Database,
    private readonly gate: PlanGate,
    private readonly compose: ComposePlan,
  ) {}

  async execute(actor: Actor, planId: string): Promise<Composed> {
    return this.compose.execute(await this.gate.plan(this.db, actor, planId));
  }
}
