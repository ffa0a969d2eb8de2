import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { optionSeed, shuffled } from './shuffled.js';

const keys = ['a', 'b', 'c', 'd'];

describe('shuffled', () => {
  it('keeps to the orders that people have already seen', () => {
    expect([1, 2, 3, 2_000_000_000].map((seed) => shuffled(keys, optionSeed(seed, 1)).join(''))).toEqual(['bcda', 'abcd', 'adcb', 'bdca']);
  });

  it('loses and invents nothing, and repeats itself', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.integer(), (values, seed) => {
        expect(shuffled(values, seed).sort()).toEqual([...values].sort());
        expect(shuffled(values, seed)).toEqual(shuffled(values, seed));
      }),
    );
  });

  it('puts each option in each place about equally often', () => {
    const first = new Map<string, number>();
    for (let seed = 0; seed < 4_000; seed++) {
      const [key = ''] = shuffled(keys, optionSeed(seed * 7_919, seed % 20));
      first.set(key, (first.get(key) ?? 0) + 1);
    }
    for (const key of keys) expect(Math.abs((first.get(key) ?? 0) - 1_000)).toBeLessThan(120);
  });
});
