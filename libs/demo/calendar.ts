import { Temporal } from 'temporal-polyfill';

export const timeZone = 'Europe/Tallinn';
const lateHour = 16;

/** The days around the day of the first start, in the programme's time zone; `0` is that day. */
export class Calendar {
  private readonly today: Temporal.PlainDate;
  /** The day of the open training: today, or tomorrow when most of today is over. */
  readonly openDay: number;

  constructor(readonly now: Date) {
    const local = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone);
    this.today = local.toPlainDate();
    this.openDay = local.hour < lateHour ? 0 : 1;
  }

  at(day: number, hour: number, minute = 0): Date {
    const time = Temporal.PlainTime.from({ hour, minute });
    return new Date(this.today.add({ days: day }).toZonedDateTime({ timeZone, plainTime: time }).epochMilliseconds);
  }

  /** The last day with that weekday (1 is Monday) that is not after the given one. */
  lastWeekday(day: number, weekday: number): number {
    return day - ((this.today.add({ days: day }).dayOfWeek - weekday + 7) % 7);
  }

  /** The instant itself, or the next morning for what would be at night. */
  byDay(instant: Date): Date {
    const local = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone);
    if (local.hour >= 8 && local.hour < 22) return instant;
    const morning = local.add({ hours: 2 }).with({ hour: 8 });
    return new Date(morning.epochMilliseconds);
  }

  date(day: number): string {
    return this.today.add({ days: day }).toString();
  }

  year(instant: Date = this.now): number {
    return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone).year;
  }
}

export const minuteMs = 60_000;
export const dayMs = 24 * 60 * minuteMs;

export function after(instant: Date, milliseconds: number): Date {
  return new Date(instant.getTime() + milliseconds);
}

export function earlier(a: Date, b: Date): Date {
  return a < b ? a : b;
}

export function later(a: Date, b: Date): Date {
  return a < b ? b : a;
}
