import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { defaultPlan } from './default-plan.js';
import { afterQuietHours, daysLater, endOfDayLater, inQuietHours, plannedSteps } from './plan-dates.js';

const tallinn = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Tallinn', dateStyle: 'short', timeStyle: 'short' });
const due = (acceptedAt: string) => new Map(plannedSteps(defaultPlan, new Date(acceptedAt)).map(({ step, dueAt }) => [step.key, tallinn.format(dueAt)]));

describe('plannedSteps', () => {
  it('writes at ten in Tallinn on days 7, 21, 30, 60, 90, then monthly, and closes on day 365', () => {
    expect([...due('2026-11-23T12:00:00Z')]).toEqual([
      ['day-7', '2026-11-30 10:00'],
      ['day-21', '2026-12-14 10:00'],
      ['day-30', '2026-12-23 10:00'],
      ['day-60', '2027-01-22 10:00'],
      ['day-90', '2027-02-21 10:00'],
      ['month-4', '2027-03-23 10:00'],
      ['month-5', '2027-04-23 10:00'],
      ['day-180', '2027-05-22 10:00'],
      ['month-7', '2027-06-23 10:00'],
      ['month-8', '2027-07-23 10:00'],
      ['month-9', '2027-08-23 10:00'],
      ['month-10', '2027-09-23 10:00'],
      ['month-11', '2027-10-23 10:00'],
      ['day-365', '2027-11-23 10:00'],
    ]);
  });

  it('keeps the hour over both clock changes', () => {
    const [spring, autumn] = [plannedSteps(defaultPlan, new Date('2027-03-25T08:00:00Z')), plannedSteps(defaultPlan, new Date('2026-10-22T07:00:00Z'))];
    // 28 March 2027: +2 becomes +3; 25 October 2026: +3 becomes +2.
    expect(spring[0]?.dueAt.toISOString()).toBe('2027-04-01T07:00:00.000Z');
    expect(autumn[0]?.dueAt.toISOString()).toBe('2026-10-29T08:00:00.000Z');
  });

  it('knows the day in Tallinn, not in Greenwich', () => {
    expect(due('2026-11-23T22:30:00Z').get('day-7')).toBe('2026-12-01 10:00');
  });

  it('goes through a leap day, and takes the last day of a shorter month', () => {
    expect(due('2028-02-22T10:00:00Z').get('day-7')).toBe('2028-02-29 10:00');
    expect(due('2028-02-29T10:00:00Z').get('day-365')).toBe('2029-02-28 10:00');
    expect(due('2026-10-31T10:00:00Z').get('month-4')).toBe('2027-02-28 10:00');
  });

  it('never plans into quiet hours, in order, each step once', () => {
    const day = fc.date({ min: new Date('2026-01-01'), max: new Date('2031-01-01'), noInvalidDate: true });
    const hour = fc.integer({ min: 0, max: 23 });
    fc.assert(
      fc.property(day, hour, hour, hour, (acceptedAt, at, from, until) => {
        fc.pre(from !== until);
        const plan = { ...defaultPlan, at: `${String(at).padStart(2, '0')}:00`, quiet: { from, until } };
        const dates = plannedSteps(plan, acceptedAt);
        expect(dates.some(({ dueAt }) => inQuietHours(dueAt, plan))).toBe(false);
        expect(dates.map(({ dueAt }) => dueAt.getTime())).toEqual([...dates.map(({ dueAt }) => dueAt.getTime())].sort((a, b) => a - b));
        expect(new Set(dates.map(({ step }) => step.key)).size).toBe(defaultPlan.steps.length);
      }),
      { numRuns: 200, examples: [[new Date('2028-09-23T21:00:00.000Z'), 4, 4, 3]] },
    );
  });
});

describe('quiet hours', () => {
  it.each([
    ['2026-11-23T18:59:00Z', '2026-11-23T18:59:00.000Z'],
    ['2026-11-23T19:00:00Z', '2026-11-24T06:00:00.000Z'],
    ['2026-11-24T05:59:00Z', '2026-11-24T06:00:00.000Z'],
    ['2026-11-24T06:00:00Z', '2026-11-24T06:00:00.000Z'],
    // The night of the clock change is an hour shorter.
    ['2027-03-27T20:00:00Z', '2027-03-28T05:00:00.000Z'],
  ])('%s is moved to %s', (at, moved) => {
    expect(afterQuietHours(new Date(at), defaultPlan).toISOString()).toBe(moved);
  });

  it('are left at the next day’s end when spring skips the only hour that is not quiet', () => {
    const plan = { ...defaultPlan, quiet: { from: 4, until: 3 } };
    const moved = afterQuietHours(new Date('2029-03-25T01:30:00Z'), plan);
    expect(inQuietHours(moved, plan)).toBe(false);
    expect(moved.toISOString()).toBe('2029-03-26T00:00:00.000Z');
  });

  it('may be off', () => {
    const at = new Date('2026-11-23T23:00:00Z');
    expect(inQuietHours(at, { ...defaultPlan, quiet: null })).toBe(false);
    expect(afterQuietHours(at, { ...defaultPlan, quiet: null })).toEqual(at);
  });

  it('keeps a last day open to its end', () => {
    expect(endOfDayLater(new Date('2026-10-20T07:00:00Z'), 5, 'Europe/Tallinn').toISOString()).toBe('2026-10-25T21:59:59.999Z');
  });

  it('counts days by the calendar', () => {
    expect(daysLater(new Date('2026-10-20T07:00:00Z'), 30, 'Europe/Tallinn').toISOString()).toBe('2026-11-19T08:00:00.000Z');
  });
});
