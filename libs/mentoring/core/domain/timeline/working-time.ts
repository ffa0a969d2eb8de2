import { Temporal } from 'temporal-polyfill';

/** The working hours of a day in minutes after midnight; null where nobody works. */
export interface WorkingCalendar {
  readonly timeZone: string;
  hours(day: Temporal.PlainDate): { readonly from: number; readonly until: number } | null;
}

export const minutesOfWorkingDay = 8 * 60;
const aYear = 366;

/** The instant after so many minutes of working time. Work begun outside of it begins with the next working hour. */
export function addWorkingMinutes(at: Date, minutes: number, calendar: WorkingCalendar): Date {
  let left = minutes;
  for (const span of spansFrom(at, calendar)) {
    const available = (span.until - span.from) / 60_000;
    if (left <= available) return new Date(span.from + left * 60_000);
    left -= available;
  }
  throw new Error('A calendar in which nobody works for a year');
}

/** How much working time lies between two instants, in whole minutes; negative when the second is the earlier one. */
export function workingMinutesBetween(start: Date, end: Date, calendar: WorkingCalendar): number {
  if (end < start) return -workingMinutesBetween(end, start, calendar);
  let minutes = 0;
  for (const span of spansFrom(start, calendar)) {
    if (span.from >= end.getTime()) break;
    minutes += (Math.min(span.until, end.getTime()) - span.from) / 60_000;
  }
  return Math.floor(minutes);
}

function* spansFrom(at: Date, { timeZone, hours }: WorkingCalendar): Generator<{ from: number; until: number }> {
  let day = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone).toPlainDate();
  for (let count = 0; count < aYear; count++, day = day.add({ days: 1 })) {
    const worked = hours(day);
    if (worked === null) continue;
    const [from, until] = [instant(day, worked.from, timeZone), instant(day, worked.until, timeZone)];
    if (until > at.getTime()) yield { from: Math.max(from, at.getTime()), until };
  }
}

function instant(day: Temporal.PlainDate, minutes: number, timeZone: string): number {
  const plainTime = Temporal.PlainTime.from({ hour: Math.floor(minutes / 60), minute: minutes % 60 });
  return day.toZonedDateTime({ timeZone, plainTime }).epochMilliseconds;
}
