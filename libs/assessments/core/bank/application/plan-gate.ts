import { Injectable } from '@nestjs/common';
import { isId } from '#kernel';
import type { Actor } from '#platform/auth';
import type { Sql } from '#platform/database';
import { ProgrammeDirectory } from '#programme/contract';
import type { Plan } from '../domain/plan.js';
import { bankErrors } from '../errors.js';
import { findPlan, lockPlan } from '../persistence/plans.repository.js';
import { mayEditBank } from './edit-bank.policy.js';

/** The way to what trainers put together: who may edit the banks of the programme may edit its assessments. */
@Injectable()
export class PlanGate {
  constructor(private readonly programmes: ProgrammeDirectory) {}

  async plan(sql: Sql, actor: Actor, planId: string): Promise<Plan> {
    return admitted(actor, isId(planId) ? await findPlan(sql, planId) : undefined);
  }

  /** For a change: not older than what the writer saw, and not published. */
  async lockedPlan(tx: Sql, actor: Actor, planId: string): Promise<Plan> {
    const plan = admitted(actor, isId(planId) ? await lockPlan(tx, planId) : undefined);
    if (plan.publishedAt !== null) throw bankErrors.error('bank.already-published');
    return plan;
  }

  /** The training in which it is to be taken, when it is one of the programme. */
  async checkActivity(sql: Sql, programmeId: string, activityId: string | null): Promise<void> {
    if (activityId === null) return;
    const activity = await this.programmes.activity(sql, activityId);
    if (activity?.programmeId !== programmeId) throw bankErrors.error('bank.bad-plan', { errors: [{ pointer: '/activityId', code: 'bank.no-activity' }] });
  }
}

function admitted(actor: Actor, plan: Plan | undefined): Plan {
  if (plan === undefined || !mayEditBank(actor, plan)) throw bankErrors.error('bank.no-plan');
  return plan;
}
