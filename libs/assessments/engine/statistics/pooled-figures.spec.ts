import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { analyseTest } from './analyse-test.js';
import { pooledFigures, type ItemMeasure } from './pooled-figures.js';

const measure = (n: number, facility: number, itemRest: number | null): ItemMeasure => ({ n, omitted: 1, facility, itemRest, itemRestCi: null });

describe('pooledFigures', () => {
  it('counts people, not tests', () => {
    const pooled = pooledFigures([measure(90, 0.5, 0.4), measure(10, 1, null)]);
    expect(pooled).toMatchObject({ n: 100, omitted: 2, itemRest: 0.4 });
    expect(pooled.facility).toBeCloseTo(0.55, 12);
    expect(pooled.facilityCi?.[0]).toBeCloseTo(0.4524, 3);
  });

  it('weighs correlations by how sure they are', () => {
    const { itemRest, itemRestCi } = pooledFigures([measure(103, 0.5, 0.5), measure(53, 0.5, 0.2)]);
    const z = (100 * Math.atanh(0.5) + 50 * Math.atanh(0.2)) / 150;
    expect(itemRest).toBeCloseTo(Math.tanh(z), 12);
    expect(itemRestCi?.[0]).toBeCloseTo(Math.tanh(z - 1.959963985 / Math.sqrt(150)), 9);
  });

  it('of one test is that test', () => {
    const { itemStats } = analyseTest({ items: ['a', 'b', 'c'], rows: Array.from({ length: 40 }, (_, person) => [person % 2, person % 3 === 0 ? 1 : 0, person % 5 < 2 ? 1 : 0]) });
    for (const item of itemStats) {
      const { n, omitted, facility, facilityCi, itemRest, itemRestCi, verdict } = item;
      expect(pooledFigures([item])).toEqual({ n, omitted, facility, facilityCi, itemRest, itemRestCi, verdict });
    }
  });

  it('has nothing to say of nobody', () => {
    expect(pooledFigures([])).toEqual({ n: 0, omitted: 0, facility: null, facilityCi: null, itemRest: null, itemRestCi: null, verdict: 'too-few' });
  });

  it('lies between what the tests say, in whatever order they come', () => {
    const measures = fc.array(fc.record({ n: fc.integer({ min: 1, max: 500 }), facility: fc.double({ min: 0, max: 1, noNaN: true }), r: fc.option(fc.double({ min: -0.99, max: 0.99, noNaN: true })) }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(measures, (given) => {
        const all = given.map(({ n, facility, r }) => measure(n, facility, r));
        const [there, back] = [pooledFigures(all), pooledFigures(all.toReversed())];
        expect(there.facility).toBeCloseTo(back.facility ?? NaN, 9);
        expect(there.facility).toBeGreaterThanOrEqual(Math.min(...given.map(({ facility }) => facility)) - 1e-9);
        expect(there.facility).toBeLessThanOrEqual(Math.max(...given.map(({ facility }) => facility)) + 1e-9);
        if (there.itemRest !== null && there.itemRestCi !== null) expect(there.itemRestCi[0] <= there.itemRest && there.itemRest <= there.itemRestCi[1]).toBe(true);
      }),
    );
  });
});
