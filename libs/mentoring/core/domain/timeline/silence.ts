import type { FollowUpRecord } from '../follow-up.js';
import type { FollowUpPlan } from '../plan.js';

/** Sent ones that are answered or whose time to answer is over, the latest first. */
export function settledContacts(history: readonly FollowUpRecord[], now: Date): FollowUpRecord[] {
  return history
    .filter(({ state, answer, expiresAt }) => state === 'sent' && (answer !== null || (expiresAt !== null && expiresAt <= now)))
    .sort((a, b) => b.dueAt.getTime() - a.dueAt.getTime());
}

/**
 * How many in a row were left unanswered, up to now. Those that do not escalate break nothing and count for nothing, and
 * what lies before `since` (the last time staff was in touch) is over.
 */
export function silencesInARow(plan: FollowUpPlan, history: readonly FollowUpRecord[], now: Date, since: Date | null = null): number {
  const quiet = new Set(plan.steps.filter(({ escalates }) => !escalates).map(({ key }) => key));
  let silences = 0;
  for (const { step, answer, expiresAt } of settledContacts(history, now)) {
    if (answer !== null || (since !== null && expiresAt !== null && expiresAt <= since)) break;
    if (!quiet.has(step)) silences++;
  }
  return silences;
}

/** Whether a silence that is complete now asks for a task: on the first of its kind, and again as often after staff was in touch. */
export function silenceCallsForTask(plan: FollowUpPlan, history: readonly FollowUpRecord[], now: Date, since: Date | null): boolean {
  return silencesInARow(plan, history, now, since) >= plan.silencesToTask;
}
