import { describe, expect, it } from '@jest/globals';
import { isId } from '#kernel';
import { Random } from './random.js';

const draws = (random: Random, count = 5_000) => Array.from({ length: count }, () => random.next());

describe('Random', () => {
  it('gives the same sequence for the same seed, and another for another', () => {
    expect(draws(new Random('a'), 50)).toEqual(draws(new Random('a'), 50));
    expect(draws(new Random('a'), 50)).not.toEqual(draws(new Random('b'), 50));
    expect(draws(new Random('a').for('people'), 50)).toEqual(draws(new Random('a').for('people'), 50));
  });

  it('spreads evenly and normally', () => {
    const random = new Random('spread');
    const values = draws(random);
    expect(values.every((value) => value >= 0 && value < 1)).toBe(true);
    expect(values.reduce((sum, value) => sum + value, 0) / values.length).toBeCloseTo(0.5, 1);
    const normal = Array.from({ length: 5_000 }, () => random.normal());
    expect(normal.reduce((sum, value) => sum + value, 0) / normal.length).toBeCloseTo(0, 1);
    expect(normal.reduce((sum, value) => sum + value * value, 0) / normal.length).toBeCloseTo(1, 0);
  });

  it('picks by weight, and samples nothing twice', () => {
    const random = new Random('pick');
    const picked = Array.from({ length: 2_000 }, () => random.weighted([['a', 9], ['b', 1]] as const));
    expect(picked.filter((value) => value === 'a').length / picked.length).toBeCloseTo(0.9, 1);
    expect(new Set(random.sample([1, 2, 3, 4, 5], 4)).size).toBe(4);
  });

  it('makes ids that are valid and sort by their time', () => {
    const random = new Random('ids');
    const ids = [1, 2, 3].map((second) => random.id(new Date(Date.UTC(2026, 0, 1, 0, 0, second))));
    expect(ids.every(isId)).toBe(true);
    expect([...ids].sort()).toEqual(ids);
  });
});
