import type { CheckInAnswer } from '#mentoring/contract';
import { defaultPlan } from '../domain/default-plan.js';
import type { FollowUpRecord } from '../domain/follow-up.js';
import { plannedSteps } from '../domain/plan-dates.js';
import type { FollowUpPlan } from '../domain/plan.js';
import type { Behaviour, Snapshot } from '../domain/timeline/simulate.js';

const hour = 3_600_000;
const answers: readonly [CheckInAnswer | 'none', number][] = [['met', 0.5], ['not-met', 0.18], ['need-help', 0.06], ['pause', 0.05], ['stop', 0.02], ['none', 0.19]];

/** The same number for the same words: what is random once is the same again. */
export function chance(...words: (string | number)[]): number {
  let hash = 2_166_136_261;
  for (const letter of words.join('|')) hash = Math.imul(hash ^ letter.charCodeAt(0), 16_777_619);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 2_246_822_507);
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32;
}

/** A mentor who answers as chance has it: something, after some hours, or nothing. */
export function behaviourOf(name: string): Behaviour {
  return ({ step, at }) => {
    let left = chance(name, step);
    const answer = answers.find(([, share]) => (left -= share) < 0)?.[0] ?? 'none';
    // To the whole minute, at no time at which anything else falls due.
    const minutes = 47 + Math.floor(chance(name, step, 'when') * 11 * 24 * 60);
    return answer === 'none' ? null : { answer, at: new Date(at.getTime() + minutes * 60_000 + 13_000) };
  };
}

/** When somebody becomes a mentor, within so many days. */
export function startOf(name: string, from: Date, days = 60): Date {
  return new Date(from.getTime() + Math.floor(chance(name, 'start') * days * 24) * hour + 90_000);
}

export const rules = { timeZone: 'Europe/Tallinn', quiet: { from: 21, until: 8 }, perWeek: 3 };

/** Somebody who became a mentor in this moment. */
export function newMentor(now: Date, plan: FollowUpPlan = defaultPlan, over: Partial<Snapshot> = {}): Snapshot {
  const history = plannedSteps(plan, now).map(({ step, dueAt }): FollowUpRecord => ({
    ...{ id: step.key, step: step.key, dueAt, actAt: dueAt, closing: step.closing },
    ...{ state: 'planned', reason: null, sentAt: null, expiresAt: null, answer: null, answeredAt: null },
  }));
  return { now, plan, rules, history, mentor: { state: 'active', until: null }, anchors: { 'became-mentor': now, 'first-meeting': null }, contacts: [], openTasks: [], inTouchAt: null, hasAddress: true, ...over };
}
