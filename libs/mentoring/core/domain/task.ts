import type { FollowUpPlan } from './plan.js';
import { estonianCalendar } from './timeline/estonian-calendar.js';
import { addWorkingMinutes, minutesOfWorkingDay } from './timeline/working-time.js';

/** Why a person is asked to do something: a mentor wants help, has been silent, or is to be called. */
export const taskKinds = ['help', 'silent', 'call'] as const;
export type TaskKind = (typeof taskKinds)[number];

export const taskStates = ['open', 'done', 'dropped'] as const;
/** `dropped`: it took care of itself, as when the mentor answered. */
export type TaskState = (typeof taskStates)[number];

/** Until when somebody has to have answered, in working time. */
export function taskDueAt(plan: Pick<FollowUpPlan, 'workingDays'>, kind: TaskKind, openedAt: Date): Date {
  return addWorkingMinutes(openedAt, plan.workingDays[kind] * minutesOfWorkingDay, estonianCalendar);
}
