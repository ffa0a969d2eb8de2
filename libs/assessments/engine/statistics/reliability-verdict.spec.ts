import { describe, expect, it } from '@jest/globals';
import { reliabilityVerdict } from './reliability-verdict.js';

describe('reliabilityVerdict', () => {
  it.each([
    [29, [0.85, 0.95], 'too-few'],
    [100, null, 'unsure'],
    [100, [0.8, 0.9], 'people'],
    [100, [0.72, 0.85], 'short-test'],
    [100, [0.5, 0.75], 'groups'],
    [100, [0.3, 0.7], 'unsure'],
    [100, [-0.2, 0.4], 'little'],
  ] as const)('of %i people with alpha in %j says %s', (n, interval, verdict) => {
    expect(reliabilityVerdict(n, interval)).toBe(verdict);
  });
});
