import { defaultPlan, usualText } from '../default-plan.js';
import type { FollowUpPlan, PlanStep } from '../plan.js';

type StoredStep = Pick<PlanStep, 'key' | 'after' | 'title' | 'closing'> & Partial<PlanStep>;
export type StoredDefinition = Pick<FollowUpPlan, 'timeZone' | 'at' | 'quiet' | 'answerDays'> & Partial<FollowUpPlan> & { readonly steps: readonly StoredStep[] };

/** A stored version as the engine takes it: what versions of earlier releases do not say is as it was then. */
export function readPlan(stored: StoredDefinition): FollowUpPlan {
  const { silencesToTask, workingDays } = defaultPlan;
  return { silencesToTask, workingDays, silencesToStop: null, ...stored, steps: stored.steps.map((step) => readStep(step, stored.answerDays)) };
}

function readStep(step: StoredStep, waitDays: number): PlanStep {
  return { kind: step.closing ? 'closing' : 'check-in', anchor: 'became-mentor', condition: 'always', channel: 'email', text: usualText, waitDays, escalates: true, ...step };
}
