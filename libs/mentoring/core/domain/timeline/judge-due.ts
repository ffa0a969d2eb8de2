import { nextContactAt, type ContactRules } from '#messaging/contract';
import { isMentor, type CandidacyState } from '../candidacy.js';
import type { FollowUpRecord, SkipReason } from '../follow-up.js';
import { afterQuietHours } from '../plan-dates.js';
import type { FollowUpPlan, PlanStep, StepCondition, StepKind } from '../plan.js';
import { settledContacts, silencesInARow } from './silence.js';

export interface Situation {
  readonly now: Date;
  readonly plan: FollowUpPlan;
  readonly mentor: { readonly state: CandidacyState; readonly until: Date | null };
  /** All follow-ups of the round. */
  readonly history: readonly FollowUpRecord[];
  /** Those of them that are to be looked at now. */
  readonly due: readonly FollowUpRecord[];
  /** When the person was written to in the last seven days, by any plan and for any purpose that is not necessary. */
  readonly contacts: readonly Date[];
  readonly rules: ContactRules;
  /** When staff was last in touch because of a silence. */
  readonly inTouchAt: Date | null;
}

export type Decision =
  | { readonly do: 'send' }
  | { readonly do: 'cancel' }
  | { readonly do: 'skip'; readonly reason: SkipReason }
  /** Looked at again then, for quiet hours or because the week is full. */
  | { readonly do: 'hold'; readonly until: Date };

export type Verdict = { readonly followUp: FollowUpRecord } & Decision;

const rank: Readonly<Record<StepKind, number>> = { 'check-in': 0, evaluation: 1, closing: 2 };

/** What becomes of what is due for one mentor. The worker and the simulator ask nothing else. */
export function judgeDue(situation: Situation): Verdict[] {
  const { plan, mentor, now } = situation;
  const due = [...situation.due].sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime() || kindRank(plan, a) - kindRank(plan, b) || a.step.localeCompare(b.step));
  const all = (decision: Decision): Verdict[] => due.map((followUp) => ({ followUp, ...decision }));
  if (!isMentor(mentor.state)) return all({ do: 'cancel' });
  // A pause that is over ends of itself, whoever comes to see it first.
  if (mentor.state === 'paused' && (mentor.until === null || mentor.until > now)) return all({ do: 'skip', reason: 'paused' });
  const unfit = due.filter((followUp) => !holds(stepOf(plan, followUp)?.condition ?? 'always', situation));
  const fit = due.filter((followUp) => !unfit.includes(followUp));
  const last = fit.at(-1);
  return [
    ...unfit.map((followUp): Verdict => ({ followUp, do: 'skip', reason: 'condition' })),
    ...fit.slice(0, -1).map((followUp): Verdict => ({ followUp, do: 'skip', reason: 'merged' })),
    ...(last === undefined ? [] : [{ followUp: last, ...decideLast(situation, last) }]),
  ];
}

function decideLast(situation: Situation, last: FollowUpRecord): Decision {
  const { plan, now, history, contacts, rules, inTouchAt } = situation;
  const overtaken = history.some(({ state, dueAt }) => (state === 'queued' || state === 'sent') && dueAt > last.dueAt);
  if (overtaken) return { do: 'skip', reason: 'merged' };
  const step = stepOf(plan, last);
  // The last letter is written also to who has been silent: it ends the term.
  if (plan.silencesToStop !== null && step?.closing !== true && silencesInARow(plan, history, now, inTouchAt) >= plan.silencesToStop) return { do: 'skip', reason: 'silent' };
  // A call is made by people in their working hours, and is no letter.
  if (step?.channel === 'call') return { do: 'send' };
  const at = afterQuietHours(nextContactAt(now, contacts, rules), plan);
  return at > now ? { do: 'hold', until: at } : { do: 'send' };
}

export function stepOf(plan: FollowUpPlan, { step }: Pick<FollowUpRecord, 'step'>): PlanStep | undefined {
  return plan.steps.find(({ key }) => key === step);
}

function kindRank(plan: FollowUpPlan, followUp: FollowUpRecord): number {
  return rank[stepOf(plan, followUp)?.kind ?? 'check-in'];
}

function holds(condition: StepCondition, { history, now }: Situation): boolean {
  const met = history.some(({ answer }) => answer === 'met');
  const [latest] = settledContacts(history, now);
  switch (condition) {
    case 'always':
      return true;
    case 'has-met':
      return met;
    case 'not-met-yet':
      return !met;
    case 'answered-last':
      return latest !== undefined && latest.answer !== null;
    case 'silent-last':
      return latest !== undefined && latest.answer === null;
  }
}
