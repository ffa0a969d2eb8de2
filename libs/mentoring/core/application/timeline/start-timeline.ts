import type { Tx } from '#platform/database';
import { plannedSteps } from '../../domain/plan-dates.js';
import type { Candidacy } from '../../persistence/candidacies.repository.js';
import { planInForce, type StoredPlan } from '../../persistence/plans.repository.js';
import { putSteps } from '../../persistence/timelines.repository.js';

/** Plans what a mentor hears from now on, by the plan in force; a second call changes nothing. */
export async function startTimeline(tx: Tx, candidacy: Pick<Candidacy, 'id' | 'round' | 'programmeId'>, now: Date): Promise<StoredPlan> {
  const plan = await planInForce(tx, candidacy.programmeId, now);
  await putSteps(tx, candidacy, plan.id, plannedSteps(plan.definition, now).map((step) => ({ ...step, passed: false })), now);
  return plan;
}
