import { describe, expect, it } from '@jest/globals';
import { isRegistryCode, statedResult, validUntil } from './issuer-settings.js';

describe('how a programme issues', () => {
  it.each([
    ['2026-11-23', 12, '2027-11-22'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-03-01', 12, '2027-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-12-15', 1, '2027-01-14'],
  ])('%s for %i months holds until %s', (from, months, until) => {
    expect(validUntil(from, months)).toBe(until);
  });

  it.each([
    [true, true, { reached: 17.5, most: 20 }, 87],
    [true, true, { reached: 0.29, most: 1 }, 29],
    [true, true, { reached: 20, most: 20 }, 100],
    [true, true, { reached: 0, most: 20 }, 0],
    [true, true, null, null],
    [true, false, { reached: 20, most: 20 }, null],
    [false, true, { reached: 20, most: 20 }, null],
  ])('with results wanted: %s, outcomes assessed: %s, and %j it states %s percent', (statesResult, assessed, points, percent) => {
    expect(statedResult({ statesResult }, assessed, points)).toBe(percent);
  });

  it.each([
    ['70000740', true],
    ['10000018', true],
    ['70000741', false],
    ['7000074', false],
    ['00000000', false],
    ['EE100001', false],
  ])('%s as registry code: %s', (code, right) => {
    expect(isRegistryCode(code)).toBe(right);
  });
});
