import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { taskDueAt } from '../task.js';
import { defaultPlan } from '../default-plan.js';
import { estonianCalendar } from './estonian-calendar.js';
import { addWorkingMinutes, minutesOfWorkingDay, workingMinutesBetween } from './working-time.js';

const dueOf = (askedAt: string) => addWorkingMinutes(new Date(askedAt), minutesOfWorkingDay, estonianCalendar).toISOString();

describe('one working day in Estonia', () => {
  it.each([
    ['in the middle of a day: the same time tomorrow', '2026-11-23T12:00:00Z', '2026-11-24T12:00:00.000Z'],
    ['on a Friday afternoon: Monday', '2026-11-27T13:00:00Z', '2026-11-30T13:00:00.000Z'],
    ['in the night: the end of the day that begins', '2026-11-24T01:00:00Z', '2026-11-24T15:00:00.000Z'],
    ['on a Saturday: the end of Monday', '2026-11-28T10:00:00Z', '2026-11-30T15:00:00.000Z'],
    ['before Independence Day the day is three hours shorter', '2027-02-23T07:00:00Z', '2027-02-25T10:00:00.000Z'],
    ['over Midsummer, when the day before it ends at two', '2027-06-22T11:00:00Z', '2027-06-25T14:00:00.000Z'],
    ['over Christmas and the weekend after it', '2026-12-23T12:00:00Z', '2026-12-28T15:00:00.000Z'],
    ['over Good Friday, which moves', '2027-03-25T14:00:00Z', '2027-03-29T13:00:00.000Z'],
    ['over the clock change of spring', '2027-03-26T10:00:00Z', '2027-03-29T14:00:00.000Z'],
    ['through a leap day', '2028-02-28T12:00:00Z', '2028-02-29T12:00:00.000Z'],
  ])('%s', (_, askedAt, due) => {
    expect(dueOf(askedAt)).toBe(due);
  });

  it('is what a call for help has, and silence three of them', () => {
    const asked = new Date('2026-11-23T12:00:00Z');
    expect(taskDueAt(defaultPlan, 'help', asked).toISOString()).toBe('2026-11-24T12:00:00.000Z');
    expect(taskDueAt(defaultPlan, 'silent', asked).toISOString()).toBe('2026-11-26T12:00:00.000Z');
  });
});

describe('working time', () => {
  const at = fc.date({ min: new Date('2026-01-01'), max: new Date('2030-12-01'), noInvalidDate: true });

  it('that is added lies between, to the minute', () => {
    fc.assert(
      fc.property(at, fc.integer({ min: 1, max: 5_000 }), (start, minutes) => {
        const end = addWorkingMinutes(start, minutes, estonianCalendar);
        expect(Math.abs(workingMinutesBetween(start, end, estonianCalendar) - minutes)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 100 },
    );
  });

  it('passes only while somebody works: never at night, at a weekend or on a holiday', () => {
    const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Tallinn', hour: '2-digit', minute: '2-digit', weekday: 'short', hourCycle: 'h23' });
    fc.assert(
      fc.property(at, fc.integer({ min: 1, max: 3_000 }), (start, minutes) => {
        const parts = Object.fromEntries(clock.formatToParts(addWorkingMinutes(start, minutes, estonianCalendar)).map(({ type, value }) => [type, value]));
        expect(['Sat', 'Sun']).not.toContain(parts['weekday']);
        expect(Number(parts['hour']) * 60 + Number(parts['minute'])).toBeGreaterThanOrEqual(9 * 60);
        expect(Number(parts['hour']) * 60 + Number(parts['minute'])).toBeLessThanOrEqual(17 * 60);
      }),
      { numRuns: 100 },
    );
  });

  it('counts back when it is over', () => {
    const [due, now] = [new Date('2026-11-24T12:00:00Z'), new Date('2026-11-25T08:00:00Z')];
    // Until five on Tuesday three hours, on Wednesday from nine to ten one.
    expect(workingMinutesBetween(now, due, estonianCalendar)).toBe(-4 * 60);
  });
});
