import { Temporal } from 'temporal-polyfill';
import type { FollowUpPlan, PlanStep, QuietHours } from './plan.js';

export interface PlannedStep {
  readonly step: PlanStep;
  readonly dueAt: Date;
}

/** When each step is due, by the calendar of the plan's time zone: the hour stays the same when the clocks change. */
export function plannedSteps(plan: FollowUpPlan, acceptedAt: Date): PlannedStep[] {
  const accepted = local(acceptedAt, plan.timeZone).toPlainDate();
  return plan.steps.map((step) => {
    const due = accepted.add(step.after).toZonedDateTime({ timeZone: plan.timeZone, plainTime: Temporal.PlainTime.from(plan.at) });
    return { step, dueAt: afterQuietHours(instantOf(due), plan) };
  });
}

export function inQuietHours(at: Date, { timeZone, quiet }: Pick<FollowUpPlan, 'timeZone' | 'quiet'>): boolean {
  return quiet !== null && isQuiet(local(at, timeZone).hour, quiet);
}

/** The instant itself, or the end of the quiet hours that it falls into. */
export function afterQuietHours(at: Date, { timeZone, quiet }: Pick<FollowUpPlan, 'timeZone' | 'quiet'>): Date {
  if (quiet === null) return at;
  const then = local(at, timeZone);
  if (!isQuiet(then.hour, quiet)) return at;
  const tomorrow = quiet.from > quiet.until && then.hour >= quiet.from;
  const ended = instantOf(then.toPlainDate().add({ days: tomorrow ? 1 : 0 }).toZonedDateTime({ timeZone, plainTime: { hour: quiet.until } }));
  // In spring the hour that ends the quiet may be skipped, and the next one be quiet already.
  return afterQuietHours(ended, { timeZone, quiet });
}

/** The last moment of the day so many days later: what is open until that day is open all day. */
export function endOfDayLater(at: Date, days: number, timeZone: string): Date {
  return new Date(local(at, timeZone).toPlainDate().add({ days: days + 1 }).toZonedDateTime(timeZone).epochMilliseconds - 1);
}

/** The same time of day so many days later. */
export function daysLater(at: Date, days: number, timeZone: string): Date {
  return instantOf(local(at, timeZone).add({ days }));
}

function isQuiet(hour: number, { from, until }: QuietHours): boolean {
  return from > until ? hour >= from || hour < until : hour >= from && hour < until;
}

function local(at: Date, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone);
}

function instantOf(zoned: Temporal.ZonedDateTime): Date {
  return new Date(zoned.epochMilliseconds);
}
