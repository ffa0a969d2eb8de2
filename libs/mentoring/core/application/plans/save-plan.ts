import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { movePlan } from '#mentoring/contract';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { enqueue } from '#platform/queue';
import type { FollowUpPlan } from '../../domain/plan.js';
import { planFaults } from '../../domain/timeline/validate-plan.js';
import { mentoringErrors } from '../../errors.js';
import { insertPlan } from '../../persistence/plan-versions.query.js';
import { planInForce } from '../../persistence/plans.repository.js';
import { ManagedProgramme } from './plan-access.js';

/** Makes an edited plan the next version. Who is in an earlier one moves over by a job; what they were sent stays. */
@Injectable()
export class SavePlan {
  constructor(
    private readonly db: Database,
    private readonly programme: ManagedProgramme,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, key: string, basedOn: number, definition: FollowUpPlan): Promise<number> {
    return this.db.transaction(async (tx) => {
      const { id: programmeId } = await this.programme.open(tx, actor, key);
      checkPlan(definition);
      const at = this.clock.now();
      const latest = await planInForce(tx, programmeId, at);
      if (latest.version !== basedOn) throw mentoringErrors.error('mentoring.plan-changed');
      const version = latest.version + 1;
      const planId = await insertPlan(tx, { programmeId, version, definition, at, by: actor.personId });
      if (planId === undefined) throw mentoringErrors.error('mentoring.plan-changed');
      await enqueue(tx, movePlan, { planId });
      return version;
    });
  }
}

/** @throws DomainError with each fault at its field */
export function checkPlan(definition: FollowUpPlan): void {
  const errors = planFaults(definition);
  if (errors.length > 0) throw mentoringErrors.error('mentoring.plan-invalid', { errors });
}
