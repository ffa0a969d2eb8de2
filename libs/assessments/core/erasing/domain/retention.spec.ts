import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { choosableDays, retentionDates } from './retention.js';

const last = new Date('2026-12-03T15:00:00Z');

describe('retentionDates', () => {
  it('counts 90 days from the last activity, and five years from there', () => {
    expect(retentionDates(last)).toMatchObject({ endsAt: new Date('2027-03-03T15:00:00Z'), answersUntil: new Date('2032-03-03T15:00:00Z') });
    expect(retentionDates(null)).toBeNull();
  });

  it('takes another day that was chosen, never before the programme ends and never after seven years', () => {
    expect(retentionDates(last, new Date('2029-01-01T00:00:00Z'))?.answersUntil).toEqual(new Date('2029-01-01T00:00:00Z'));
    fc.assert(
      fc.property(fc.date({ min: new Date('2020-01-01'), max: new Date('2060-01-01'), noInvalidDate: true }), fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }), (chosen, ends) => {
        const dates = retentionDates(ends, chosen);
        expect(dates !== null && dates.answersUntil >= dates.endsAt && dates.answersUntil <= dates.latest).toBe(true);
      }),
    );
  });

  it('offers the days from tomorrow on, once the programme has ended', () => {
    const dates = retentionDates(last);
    if (dates === null) throw new Error('There is an activity');
    expect(choosableDays(dates, new Date('2026-11-26T10:00:00Z'))).toEqual({ from: '2027-03-04', to: '2034-03-03' });
    expect(choosableDays(dates, new Date('2028-01-01T10:00:00Z')).from).toBe('2028-01-02');
  });
});
