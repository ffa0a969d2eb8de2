import type { FollowUpRecord } from '../follow-up.js';
import { dueAtOf } from '../plan-dates.js';
import type { FollowUpPlan, PlanStep, StepAnchor } from '../plan.js';

/** When each anchor happened to this mentor; without one its steps have no time yet. */
export type Anchors = Readonly<Record<StepAnchor, Date | null>>;

export interface Moved {
  /** Waiting steps that the new version has too, with their new times. */
  readonly reset: readonly { readonly followUp: FollowUpRecord; readonly step: PlanStep; readonly dueAt: Date }[];
  /** Steps that are new; those whose day is over are passed over, not made up for. */
  readonly added: readonly { readonly step: PlanStep; readonly dueAt: Date; readonly passed: boolean }[];
  /** Waiting steps that the new version does not have. */
  readonly dropped: readonly FollowUpRecord[];
}

/**
 * How somebody goes on under a new version: what was sent, skipped or is on its way stays as it is, what waits follows the
 * new version. A step that was dropped by an earlier version and comes back starts anew.
 */
export function moveOver(history: readonly FollowUpRecord[], plan: FollowUpPlan, anchors: Anchors, now: Date): Moved {
  const byKey = new Map(history.map((followUp) => [followUp.step, followUp]));
  const waiting = history.filter(({ state }) => state === 'planned');
  const reset: Moved['reset'][number][] = [];
  const added: Moved['added'][number][] = [];
  for (const step of plan.steps) {
    const anchoredAt = anchors[step.anchor];
    const known = byKey.get(step.key);
    if (anchoredAt === null || (known !== undefined && known.state !== 'planned' && known.state !== 'cancelled')) continue;
    const dueAt = dueAtOf(plan, step, anchoredAt);
    const passed = dueAt <= now;
    // What is held back for a full week is still to come, though its day is over.
    if (known !== undefined && known.state === 'planned' && (!passed || known.dueAt <= now)) reset.push({ followUp: known, step, dueAt: passed ? known.dueAt : dueAt });
    else if (known === undefined || known.state === 'planned') added.push({ step, dueAt, passed });
    else if (!passed) reset.push({ followUp: known, step, dueAt });
  }
  const kept = new Set([...reset.map(({ followUp }) => followUp), ...added.flatMap(({ step }) => byKey.get(step.key) ?? [])]);
  return { reset, added, dropped: waiting.filter((followUp) => !kept.has(followUp)) };
}
