import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { analyseTest } from './analyse-test.js';
import type { ScoreMatrix } from './score-table.js';
import { lsat6 } from './testing.js';

const named = (rows: readonly (readonly (number | null)[])[], maxima?: ReadonlyMap<string, number>): ScoreMatrix => ({
  items: (rows[0] ?? []).map((_, index) => `q${index + 1}`),
  rows,
  ...(maxima && { maxima }),
});
const figureOf = (matrix: ScoreMatrix, index: number) => {
  const found = analyseTest(matrix).itemStats[index];
  if (found === undefined) throw new Error(`no item ${index}`);
  return found;
};

/** Any scores of 2–30 people on 1–8 items, with omissions, parts of points and negative marks. */
const matrices = fc
  .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 30 }))
  .chain(([items, people]) => fc.array(fc.array(fc.constantFrom(null, 0, 0.1, 1 / 3, 0.5, 1, 2, -0.25), { minLength: items, maxLength: items }), { minLength: people, maxLength: people }))
  .map((rows) => named(rows));

const numbersIn = (value: unknown): number[] => (typeof value === 'number' ? [value] : value !== null && typeof value === 'object' ? Object.values(value).flatMap(numbersIn) : []);

describe('analyseTest', () => {
  it('gives the published figures of LSAT section 6', () => {
    const { n, items, test, itemStats } = analyseTest(named(lsat6()));
    expect([n, items]).toEqual([1000, 5]);
    expect(test.mean).toBeCloseTo(3.819, 12);
    expect(test.median).toBe(4);
    expect(test.sd).toBeCloseTo(1.0350412119, 9);
    expect(test.skewness).toBeCloseTo(-0.6910108761, 9);
    expect(test.kurtosis).toBeCloseTo(0.0781785464, 9);
    expect(test.alpha).toBeCloseTo(0.29499719222, 10);
    expect(test.cic).toBeCloseTo(29.499719222, 8);
    expect(test.sem).toBeCloseTo(1.0350412119 * Math.sqrt(1 - 0.29499719222), 9);
    expect(itemStats.map(({ facility }) => facility)).toEqual([0.924, 0.709, 0.553, 0.763, 0.87]);
    [0.11283268892, 0.15317812012, 0.17277894329, 0.14442809525, 0.12159640255].forEach((r, index) => {
      expect(itemStats[index]?.itemRest).toBeCloseTo(r, 10);
      expect(itemStats[index]?.discriminationIndex).toBeCloseTo(100 * r, 8);
    });
    [0.2753562108, 0.23758390465, 0.21679946294, 0.24593271043, 0.26629441121].forEach((alpha, index) => expect(itemStats[index]?.alphaIfDropped).toBeCloseTo(alpha, 9));
  });

  it('gives intervals as the formulas do in other hands', () => {
    const { test, itemStats } = analyseTest(named(lsat6()));
    expect(test.alphaCi?.[0]).toBeCloseTo(0.2234737879, 9);
    expect(test.alphaCi?.[1]).toBeCloseTo(0.3618025317, 9);
    expect(itemStats[0]?.facilityCi?.[0]).toBeCloseTo(0.9059043569, 9);
    expect(itemStats[0]?.facilityCi?.[1]).toBeCloseTo(0.9388505519, 9);
    expect(itemStats[0]?.itemRestCi?.[0]).toBeCloseTo(0.0511977267, 9);
    expect(itemStats[0]?.itemRestCi?.[1]).toBeCloseTo(0.1736113865, 9);
  });

  it('counts an omission as nothing earned, and apart', () => {
    const withGap = figureOf(named([[null, 1], [1, 0], [0, 1], [1, 1]]), 0);
    expect(withGap).toMatchObject({ n: 4, omitted: 1, facility: 0.5 });
    const withZero = figureOf(named([[0, 1], [1, 0], [0, 1], [1, 1]]), 0);
    expect({ ...withGap, omitted: 0 }).toEqual(withZero);
  });

  it('takes the maximum it is given, else the largest score', () => {
    const rows = [[0.5, 1], [0, 1], [0.5, 0]];
    expect(figureOf(named(rows), 0).facility).toBeCloseTo(2 / 3, 12);
    expect(figureOf(named(rows, new Map([['q1', 1]])), 0).facility).toBeCloseTo(1 / 3, 12);
    expect(() => analyseTest(named(rows, new Map([['q2', 0.5]])))).toThrow('q2: somebody scored 1, which is more than its maximum 0.5');
    expect(() => analyseTest(named([[Number.NaN]]))).toThrow('q1, person 1: NaN is not a score');
  });

  it('has no figure where none exists', () => {
    const nobody = analyseTest({ items: ['q1', 'q2'], rows: [] });
    expect(numbersIn(nobody.test)).toEqual([]);
    expect(nobody.itemStats[0]).toMatchObject({ n: 0, facility: null, facilityCi: null, sd: null, effectiveWeight: null, verdict: 'too-few' });

    expect(analyseTest(named([[1, 0]])).test).toMatchObject({ mean: 1, median: 1, sd: null, skewness: null, alpha: null, sem: null });
    expect(analyseTest(named([[1, 0], [1, 1], [0, 0]])).test).toMatchObject({ kurtosis: null, skewness: 0 });
    expect(analyseTest(named([[1], [0], [1], [0]])).test).toMatchObject({ alpha: null, alphaCi: null, cic: null, errorRatio: null, sem: null });
    expect(figureOf(named([[1], [0], [1], [0]]), 0)).toMatchObject({ itemRest: null, discriminationIndex: null, discriminativeEfficiency: null, alphaIfDropped: null });
    expect(figureOf(named([[1, 1], [0, 0], [1, 0], [0, 1]]), 0).alphaIfDropped).toBeNull();

    const allRight = named([[1, 1], [1, 0], [1, 1], [1, 0]]);
    expect(figureOf(allRight, 0)).toMatchObject({ facility: 1, sd: 0, itemRest: null, discriminativeEfficiency: null, effectiveWeight: 0 });
    const nobodyScored = figureOf(named([[0, 1], [0, 0], [0, 1], [0, 0]]), 0);
    expect(nobodyScored).toMatchObject({ facility: null, facilityCi: null });
    expect(figureOf(named([[0, 1], [0, 0]], new Map([['q1', 1]])), 0).facility).toBe(0);
  });

  it('takes the last digits of added parts of points for what they are', () => {
    const rows = Array.from({ length: 6 }, (_, person) => (person % 2 === 0 ? [0.1, 0.2, 0] : [0.3, 0, 0]));
    expect(analyseTest(named(rows)).test).toMatchObject({ sd: 0, skewness: null, kurtosis: null, alpha: null });
    expect(figureOf(named(rows), 2)).toMatchObject({ itemRest: null, effectiveWeight: null });
    expect(figureOf(named(Array.from({ length: 40 }, () => [0.1])), 0)).toMatchObject({ facility: 1, facilityCi: [expect.closeTo(0.912378, 6), 1] });
    expect(figureOf(named([[0.1, 0.3], [0.2, 0.6], [0.4, 1.2], [0.7, 2.1], [0.9, 2.7]]), 0)).toMatchObject({ itemRest: 1, itemRestCi: null });
  });

  it('gives no weight to an item that pulls against the totals', () => {
    const { itemStats } = analyseTest(named([[0, 1, 1, 1], [0, 1, 1, 1], [1, 0, 0, 0], [1, 0, 1, 0], [0, 1, 0, 1]]));
    expect(itemStats[0]?.effectiveWeight).toBeNull();
    expect(itemStats.reduce((sum, { effectiveWeight }) => sum + (effectiveWeight ?? 0), 0)).toBeCloseTo(100, 9);
  });

  it('keeps every figure within its bounds, whatever was scored', () => {
    fc.assert(
      fc.property(matrices, (matrix) => {
        const analysis = analyseTest(matrix);
        expect(numbersIn(analysis).every(Number.isFinite)).toBe(true);
        const { test, itemStats } = analysis;
        expect(test.alpha ?? 0).toBeLessThanOrEqual(1 + 1e-12);
        expect(test.sd ?? 0).toBeGreaterThanOrEqual(0);
        if (test.alpha !== null && test.alphaCi !== null) expect(test.alphaCi[0] <= test.alpha && test.alpha <= test.alphaCi[1] && test.alphaCi[1] <= 1).toBe(true);
        for (const { itemRest, itemRestCi, discriminativeEfficiency, effectiveWeight, facility, facilityCi } of itemStats) {
          expect(facility ?? 0).toBeLessThanOrEqual(1 + 1e-12);
          if (facility !== null && facilityCi !== null) expect(0 <= facilityCi[0] && facilityCi[0] <= facility && facility <= facilityCi[1] && facilityCi[1] <= 1).toBe(true);
          expect(Math.abs(itemRest ?? 0)).toBeLessThanOrEqual(1);
          if (itemRest !== null && itemRestCi !== null) expect(-1 < itemRestCi[0] && itemRestCi[0] <= itemRest && itemRest <= itemRestCi[1] && itemRestCi[1] < 1).toBe(true);
          expect(discriminativeEfficiency ?? 0).toBeLessThanOrEqual(100);
          expect(effectiveWeight ?? 0).toBeGreaterThanOrEqual(0);
          expect(effectiveWeight ?? 0).toBeLessThanOrEqual(100 + 1e-9);
        }
      }),
    );
  });

  it('does not care in which order people and items come', () => {
    fc.assert(
      fc.property(matrices, (matrix) => {
        const there = analyseTest(matrix);
        const back = analyseTest({ items: matrix.items.toReversed(), rows: matrix.rows.toReversed().map((row) => row.toReversed()) });
        const compare = (left: unknown, right: unknown): void => {
          if (typeof left !== 'number' || typeof right !== 'number') return expect(right === null).toBe(left === null);
          expect(Math.abs(left - right)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(left)));
        };
        Object.entries(there.test).forEach(([name, figure]) => compare(figure, back.test[name as keyof typeof back.test]));
        there.itemStats.forEach((item, index) => {
          const other = back.itemStats.at(-1 - index);
          expect(other?.verdict).toBe(item.verdict);
          Object.entries(item).forEach(([name, figure]) => compare(figure, other?.[name as keyof typeof item]));
        });
      }),
    );
  });
});
