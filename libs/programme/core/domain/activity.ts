import { Temporal } from 'temporal-polyfill';

export const activityModes = ['on-site', 'online', 'hybrid'] as const;
export type ActivityMode = (typeof activityModes)[number];

export interface ActivityTimes {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** The length in whole minutes: what presence counts when nobody says otherwise. */
export function lengthInMinutes({ startsAt, endsAt }: ActivityTimes): number {
  return Math.round((endsAt.getTime() - startsAt.getTime()) / 60_000);
}

export function isOver({ endsAt }: ActivityTimes, now: Date): boolean {
  return now.getTime() >= endsAt.getTime();
}

/** Presence is stated from the day before the activity on, so that nobody fills a roster in advance. */
export function presenceOpensAt({ startsAt }: ActivityTimes, timeZone: string): Date {
  const day = Temporal.Instant.fromEpochMilliseconds(startsAt.getTime()).toZonedDateTimeISO(timeZone).startOfDay();
  return new Date(day.subtract({ days: 1 }).epochMilliseconds);
}

/** When the person was there, as far as we know: now, but never after the activity's end. */
export function presenceOccurredAt({ endsAt }: ActivityTimes, now: Date): Date {
  return isOver({ startsAt: endsAt, endsAt }, now) ? endsAt : now;
}

export function endOfDay(instant: Date, timeZone: string): Date {
  const day = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone).startOfDay();
  return new Date(day.add({ days: 1 }).epochMilliseconds);
}
