import { describe, expect, it } from '@jest/globals';
import { itemVerdict } from './item-verdict.js';

const good = { n: 100, varies: true, facilityCi: [0.5, 0.7], itemRest: 0.4, itemRestCi: [0.2, 0.56] } as const;

describe('itemVerdict', () => {
  it('speaks only where the interval does too', () => {
    expect(itemVerdict(good)).toBe('works');
    expect(itemVerdict({ ...good, n: 29 })).toBe('too-few');
    expect(itemVerdict({ ...good, varies: false, itemRest: null, itemRestCi: null })).toBe('all-same');
    expect(itemVerdict({ ...good, itemRest: -0.3, itemRestCi: [-0.5, -0.1] })).toBe('check-key');
    expect(itemVerdict({ ...good, itemRest: -0.1, itemRestCi: [-0.28, 0.1] })).toBe('weak');
    expect(itemVerdict({ ...good, itemRest: 0.1, itemRestCi: [-0.09, 0.29] })).toBe('weak');
    expect(itemVerdict({ ...good, itemRest: 0.15, itemRestCi: [-0.05, 0.34] })).toBe('unsure');
    expect(itemVerdict({ ...good, n: 40, itemRest: 0.25, itemRestCi: [-0.07, 0.52] })).toBe('unsure');
    expect(itemVerdict({ ...good, facilityCi: [0.96, 0.99] })).toBe('too-easy');
    expect(itemVerdict({ ...good, facilityCi: [0.94, 0.99] })).toBe('works');
    expect(itemVerdict({ ...good, facilityCi: [0.05, 0.15] })).toBe('too-hard');
  });

  it('is unsure where the others do not vary', () => {
    expect(itemVerdict({ ...good, itemRest: null, itemRestCi: null })).toBe('unsure');
  });

  it('needs no interval for an item that agrees with the others perfectly', () => {
    expect(itemVerdict({ ...good, itemRest: 1, itemRestCi: null })).toBe('works');
  });
});
