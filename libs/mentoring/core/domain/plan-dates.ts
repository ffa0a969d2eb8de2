import { Temporal } from 'temporal-polyfill';
import { afterQuietHours } from '#messaging/contract';
import type { FollowUpPlan, PlanStep, StepAnchor } from './plan.js';

export { afterQuietHours, inQuietHours } from '#messaging/contract';

export interface PlannedStep {
  readonly step: PlanStep;
  readonly dueAt: Date;
}

/** The steps that count from that anchor, each with its time by the calendar of the plan's time zone: the hour stays the same when the clocks change. */
export function plannedSteps(plan: FollowUpPlan, anchoredAt: Date, anchor: StepAnchor = 'became-mentor'): PlannedStep[] {
  return plan.steps.filter((step) => step.anchor === anchor).map((step) => ({ step, dueAt: dueAtOf(plan, step, anchoredAt) }));
}

export function dueAtOf(plan: FollowUpPlan, { after }: Pick<PlanStep, 'after'>, anchoredAt: Date): Date {
  const day = local(anchoredAt, plan.timeZone).toPlainDate().add(after);
  const due = day.toZonedDateTime({ timeZone: plan.timeZone, plainTime: Temporal.PlainTime.from(plan.at) });
  return afterQuietHours(instantOf(due), plan);
}

/** The last moment of the day so many days later: what is open until that day is open all day. */
export function endOfDayLater(at: Date, days: number, timeZone: string): Date {
  return new Date(local(at, timeZone).toPlainDate().add({ days: days + 1 }).toZonedDateTime(timeZone).epochMilliseconds - 1);
}

/** The same time of day so many days later. */
export function daysLater(at: Date, days: number, timeZone: string): Date {
  return instantOf(local(at, timeZone).add({ days }));
}

function local(at: Date, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone);
}

function instantOf(zoned: Temporal.ZonedDateTime): Date {
  return new Date(zoned.epochMilliseconds);
}
