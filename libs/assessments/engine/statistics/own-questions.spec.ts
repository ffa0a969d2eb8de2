import { describe, expect, it } from '@jest/globals';
import { analyseTest } from './analyse-test.js';
import { itemFairness, type Group } from './item-fairness.js';
import type { Score, ScoreMatrix } from './score-table.js';
import { roughlyNormal, seeded } from './testing.js';

const items = Array.from({ length: 30 }, (_, index) => `q${index}`);
const maxima = new Map(items.map((item) => [item, 1]));

/** Everybody is asked ten of thirty questions, drawn for them alone; question 4 is 1.5 logits harder for the focal group. */
function drawn(seed: number, people: number): { matrix: ScoreMatrix; groups: Group[] } {
  const random = seeded(seed);
  const groups = Array.from({ length: people }, (_, person): Group => (person % 2 === 0 ? 'reference' : 'focal'));
  const rows = groups.map((group) => {
    const ability = roughlyNormal(random);
    const asked = new Set(items.map((_, item) => [random(), item] as const).sort(([a], [b]) => a - b).slice(0, 10).map(([, item]) => item));
    return items.map((_, item): Score => {
      const difficulty = -1.5 + (3 * item) / 29 + (item === 4 && group === 'focal' ? 1.5 : 0);
      const right = random() < 1 / (1 + Math.exp(difficulty - ability));
      return asked.has(item) ? (right ? 1 : 0) : 'not-asked';
    });
  });
  return { matrix: { items, rows, maxima }, groups };
}

describe('a test that asks everybody other questions', () => {
  it('is measured question by question, over those who were asked', () => {
    const { matrix } = drawn(1, 600);
    const { test, itemStats } = analyseTest(matrix);
    expect(itemStats.reduce((sum, { n }) => sum + n, 0)).toBe(6000);
    itemStats.forEach(({ n, facility, omitted, itemRest, effectiveWeight, alphaIfDropped }, column) => {
      const own = matrix.rows.flatMap((row) => (typeof row[column] === 'number' ? [row[column]] : []));
      expect([n, omitted]).toEqual([own.length, 0]);
      expect(facility).toBeCloseTo(own.reduce((sum, score) => sum + score, 0) / own.length, 12);
      expect(itemRest).toBeGreaterThan(0);
      expect([effectiveWeight, alphaIfDropped]).toEqual([null, null]);
    });
    expect(test).toMatchObject({ alpha: null, alphaCi: null, sem: null, cic: null, errorRatio: null });
    expect(test.mean).toBeCloseTo(matrix.rows.flat().reduce<number>((sum, score) => sum + (typeof score === 'number' ? score : 0), 0) / 600, 12);
  });

  it('has no points to compare where some could reach more', () => {
    const { test, itemStats } = analyseTest({ items: ['a', 'b', 'c'], rows: [[1, 0, 'not-asked'], [0, 1, 'not-asked'], [1, 0, 1], [0, 'not-asked', 1]], maxima: new Map([['a', 1], ['b', 2], ['c', 1]]) });
    expect(test).toMatchObject({ mean: null, meanCi: null, median: null, sd: null });
    expect(itemStats.map(({ n, facility }) => [n, facility])).toEqual([[4, 0.5], [3, 1 / 6], [2, 1]]);
  });

  it('tells what was left out from what was not asked', () => {
    const { itemStats } = analyseTest({ items: ['a', 'b'], rows: [[null, 1], ['not-asked', 0], [1, 'not-asked'], [1, 1]], maxima: new Map([['a', 1], ['b', 1]]) });
    expect(itemStats.map(({ n, omitted, facility }) => [n, omitted, facility])).toEqual([[3, 1, 2 / 3], [3, 0, 2 / 3]]);
  });

  it('is the same test to the digit where all were asked all', () => {
    const whole: ScoreMatrix = { items: ['a', 'b', 'c'], rows: [[1, 0, 1], [0, 0, 1], [1, 1, 1], [0, 1, 0], [1, 1, 0]], maxima: new Map([['a', 1], ['b', 1], ['c', 1]]) };
    const withOneMore: ScoreMatrix = { ...whole, items: [...whole.items, 'd'], rows: whole.rows.map((row) => [...row, 'not-asked'] as Score[]), maxima: new Map([...(whole.maxima ?? []), ['d', 1]]) };
    const [there, here] = [analyseTest(whole), analyseTest(withOneMore)];
    there.itemStats.forEach(({ item, facility, itemRest }, index) => {
      expect([here.itemStats[index]?.item, here.itemStats[index]?.facility]).toEqual([item, facility]);
      expect(here.itemStats[index]?.itemRest).toBeCloseTo(itemRest ?? NaN, 12);
    });
    expect(here.itemStats[3]).toMatchObject({ n: 0, facility: null, itemRest: null, verdict: 'too-few' });
  });

  it('shows a question that is unfair, among those who were asked it', () => {
    const runs = [1, 2, 3, 4, 5, 6].map((seed) => {
      const { matrix, groups } = drawn(seed, 1200);
      return itemFairness(matrix, groups);
    });
    expect(runs.every((found) => (found[4]?.nReference ?? 0) + (found[4]?.nFocal ?? 0) < 600)).toBe(true);
    expect(runs.filter((found) => found[4]?.class === 'C' || found[4]?.class === 'B').length).toBeGreaterThanOrEqual(5);
    const fair = runs.flatMap((found) => found.filter((_, item) => item !== 4));
    expect(fair.filter((item) => item.class === 'C').length / fair.length).toBeLessThan(0.03);
  });
});
