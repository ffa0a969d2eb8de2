import { describe, expect, it } from '@jest/globals';
import { retentionDates } from './retention.js';

describe('retentionDates', () => {
  it('counts 90 days from the last activity, and five years from there', () => {
    expect(retentionDates(new Date('2026-12-03T15:00:00Z'))).toEqual({ endsAt: new Date('2027-03-03T15:00:00Z'), answersUntil: new Date('2032-03-03T15:00:00Z') });
    expect(retentionDates(null)).toBeNull();
  });
});
