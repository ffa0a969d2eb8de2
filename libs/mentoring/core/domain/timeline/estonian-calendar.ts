import Holidays from 'date-holidays';
import { Temporal } from 'temporal-polyfill';
import type { WorkingCalendar } from './working-time.js';

const from = 9 * 60;
const until = 17 * 60;
/** The working day before these holidays is three hours shorter (Employment Contracts Act, § 53). */
const shortened = new Set(['01-01', '02-24', '06-23', '12-24']);
const shorterBy = 3 * 60;

const estonia = new Holidays('EE');
const holidaysOf = new Map<number, ReadonlySet<string>>();

/** Monday to Friday from nine to five, without Estonia's public holidays. */
export const estonianCalendar: WorkingCalendar = {
  timeZone: 'Europe/Tallinn',
  hours(day) {
    if (day.dayOfWeek > 5 || isHoliday(day)) return null;
    const { month, day: date } = day.add({ days: 1 });
    return { from, until: shortened.has(`${twoDigits(month)}-${twoDigits(date)}`) ? until - shorterBy : until };
  },
};

function isHoliday(day: Temporal.PlainDate): boolean {
  let known = holidaysOf.get(day.year);
  if (known === undefined) {
    known = new Set(estonia.getHolidays(day.year).filter(({ type }) => type === 'public').map(({ date }) => date.slice(0, 10)));
    holidaysOf.set(day.year, known);
  }
  return known.has(day.toString());
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
