import { describe, expect, it } from '@jest/globals';
import { type Group, itemFairness } from './item-fairness.js';
import { roughlyNormal, seeded } from './testing.js';

const planted = 7;

/** Right and wrong by a Rasch model of 20 items; the planted one is 1.3 logits harder for the focal group, which also knows less. */
function simulate(seed: number, perGroup: number) {
  const random = seeded(seed);
  const groups: Group[] = Array.from({ length: 2 * perGroup }, (_, person) => (person % 2 === 0 ? 'reference' : 'focal'));
  const rows = groups.map((group) => {
    const ability = roughlyNormal(random) - (group === 'focal' ? 0.5 : 0);
    return Array.from({ length: 20 }, (_, item) => {
      const difficulty = -1.5 + (3 * item) / 19 + (item === planted && group === 'focal' ? 1.3 : 0);
      return random() < 1 / (1 + Math.exp(difficulty - ability)) ? 1 : 0;
    });
  });
  return { groups, matrix: { items: Array.from({ length: 20 }, (_, item) => `q${item}`), rows } };
}
const seeds = Array.from({ length: 20 }, (_, index) => index + 1);

describe('itemFairness', () => {
  it('finds planted unfairness among 200 and 200, and leaves most fair items alone', () => {
    const runs = seeds.map((seed) => {
      const { matrix, groups } = simulate(seed, 200);
      return itemFairness(matrix, groups);
    });
    const found = runs.map((items) => items[planted]);
    expect(found.filter((item) => item?.class === 'C' || item?.class === 'B').length).toBeGreaterThanOrEqual(19);
    expect(found.every((item) => (item?.delta ?? 0) < -1)).toBe(true);
    const fair = runs.flatMap((items) => items.filter((_, item) => item !== planted));
    expect(fair.filter((item) => item.class === 'C').length / fair.length).toBeLessThan(0.02);
    expect(fair.filter((item) => item.class === 'insufficient').length / fair.length).toBeLessThan(0.05);
  });

  it('claims nothing among 20 and 20', () => {
    for (const seed of seeds) {
      const { matrix, groups } = simulate(seed, 20);
      expect(new Set(itemFairness(matrix, groups).map((item) => item.class))).toEqual(new Set(['insufficient']));
    }
  });

  it('matches on the rest of the test when asked, and corrects unless asked not to', () => {
    const { matrix, groups } = simulate(3, 200);
    const [total, rest, plain] = [{}, { matching: 'rest' }, { continuity: false }].map((options) => itemFairness(matrix, groups, options as { matching?: 'rest' })[planted]);
    expect(rest?.class).toBe('C');
    expect(rest?.chiSquare).not.toBe(total?.chiSquare);
    expect(plain?.alphaMH).toBe(total?.alphaMH);
    expect(plain?.chiSquare).toBeGreaterThan(total?.chiSquare ?? Infinity);
  });

  it('leaves out who is in neither group', () => {
    const { matrix, groups } = simulate(5, 100);
    const strangers = matrix.rows.slice(0, 40).map((row) => row.map((score) => 1 - score));
    const more = itemFairness({ ...matrix, rows: [...matrix.rows, ...strangers] }, [...groups, ...strangers.map(() => null)]);
    expect(more).toEqual(itemFairness(matrix, groups));
    expect(more[0]).toMatchObject({ nReference: 100, nFocal: 100 });
  });

  it('compares people within their own cohort', () => {
    const [first, second] = [simulate(1, 100), simulate(2, 100)];
    const pooled = itemFairness({ ...first.matrix, rows: [...first.matrix.rows, ...second.matrix.rows] }, [...first.groups, ...second.groups], { cohorts: [...first.groups.map(() => 'spring'), ...second.groups.map(() => 'autumn')] });
    expect(pooled[planted]?.class).toMatch(/[BC]/);
    // A cohort with the focal group alone has nobody to be compared with.
    const apart = itemFairness(first.matrix, first.groups, { cohorts: first.groups.map(String) });
    expect(apart[planted]).toMatchObject({ chiSquare: null, alphaMH: null, delta: null, class: 'insufficient' });
  });

  it('does not judge what is not right or wrong', () => {
    const { matrix, groups } = simulate(4, 100);
    const rows = matrix.rows.map((row, person) => [person % 3, 1, ...row.slice(2).map((score) => score / 3)]);
    const [parts, constant, third] = itemFairness({ ...matrix, rows }, groups);
    expect([parts?.class, parts?.chiSquare]).toEqual(['insufficient', null]);
    expect([constant?.class, constant?.delta]).toEqual(['insufficient', null]);
    expect(third?.chiSquare).not.toBeNull();
  });
});
