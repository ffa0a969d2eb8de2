import { describe, expect, it } from '@jest/globals';
import { fromTallinn, toTallinn } from './tallinn-time.js';

describe('the wall clock of Tallinn', () => {
  it.each([
    ['2026-11-23T08:00:00.000Z', '2026-11-23T10:00'],
    ['2026-07-01T07:30:00.000Z', '2026-07-01T10:30'],
  ])('reads %s as %s, and back', (instant, local) => {
    expect(toTallinn(instant)).toBe(local);
    expect(fromTallinn(local)).toBe(instant);
  });

  it('has an answer for the hour that spring skips and for the one that autumn repeats', () => {
    expect(fromTallinn('2026-03-29T03:30')).toBe('2026-03-29T01:30:00.000Z');
    expect(fromTallinn('2026-10-25T03:30')).toBe('2026-10-25T00:30:00.000Z');
  });
});
