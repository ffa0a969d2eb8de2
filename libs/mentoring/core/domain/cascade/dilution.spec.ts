import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dilution, type Answered } from './dilution.js';

const people = (shares: readonly number[], cluster: (index: number) => string): Answered[] => shares.map((share, index) => ({ cluster: cluster(index), shares: [share, share, share, share, share] }));
const alone = (shares: readonly number[], mark = 'p') => people(shares, (index) => `${mark}${index}`);
const of = (first: readonly Answered[], second: readonly Answered[]) => dilution(new Map([[1, first], [2, second]]));
/** Repeats, with a little that differs. */
const about = (value: number, count: number): number[] => Array.from({ length: count }, (_, index) => value + (index % 2 === 0 ? 0.05 : -0.05));

describe('dilution', () => {
  it('is Welch’s interval where nobody shares a group', () => {
    // Checked by hand: means 0.8 and 0.5, both variances 0.0025·n/(n−1), 20 people each.
    const { difference, interval, verdict } = of(alone(about(0.8, 20)), alone(about(0.5, 20), 'q'));
    const half = 2.024394 * Math.sqrt((2 * 0.0025 * (20 / 19)) / 20);
    expect(difference).toBeCloseTo(-0.3, 10);
    expect(interval?.[0]).toBeCloseTo(-0.3 - half, 5);
    expect(interval?.[1]).toBeCloseTo(-0.3 + half, 5);
    expect(verdict).toBe('less');
  });

  it('hides what fewer than ten people answered, and says that they are too few', () => {
    const { generations, difference, verdict } = of(alone(about(0.8, 30)), alone(about(0.2, 9), 'q'));
    expect({ difference, verdict }).toEqual({ difference: null, verdict: 'few' });
    expect(generations[1]).toEqual({ generation: 2, people: 9, groups: 9, mean: null, interval: null, questions: null });
  });

  it('takes one group for no more than one, however many are in it', () => {
    expect(of(alone(about(0.8, 30)), people(about(0.2, 40), () => 'one group')).verdict).toBe('few');
  });

  it('is the less sure the more alike the people of a group are', () => {
    const shares = Array.from({ length: 40 }, (_, index) => (index < 20 ? 0.9 : 0.3));
    const [mixed, alike] = [of(alone(about(0.8, 40)), people(shares, (index) => `g${index % 4}`)), of(alone(about(0.8, 40)), people(shares, (index) => `g${Math.floor(index / 10)}`))];
    const width = ({ interval }: ReturnType<typeof of>) => (interval === null ? 0 : interval[1] - interval[0]);
    expect(width(alike)).toBeGreaterThan(2 * width(mixed));
    expect(alike.verdict).toBe('unclear');
  });

  it('says that knowledge was kept when a loss of ten points can be ruled out', () => {
    expect(of(alone(about(0.8, 60)), alone(about(0.79, 60), 'q')).verdict).toBe('kept');
  });

  it('has its middle in its interval, and shares within 0 and 1', () => {
    const answers = fc.array(fc.record({ cluster: fc.integer({ min: 0, max: 6 }).map(String), shares: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 5, maxLength: 5 }) }), { minLength: 8, maxLength: 40 });
    fc.assert(
      fc.property(answers, answers, (first, second) => {
        const { generations, difference, interval } = of(first, second);
        expect(difference === null).toBe(interval === null);
        if (difference !== null && interval !== null) expect(interval[0] <= difference && difference <= interval[1]).toBe(true);
        for (const { mean, interval: own } of generations) if (mean !== null && own !== null) expect(own[0] >= 0 && own[1] <= 1 && own[0] <= mean + 1e-9 && mean <= own[1] + 1e-9).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('covers the truth about as often as it says', () => {
    // 400 samples of 12 groups of 5 around the same mean, against 60 people on their own.
    let [covered, seed] = [0, 7];
    const random = () => ((seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648);
    const normal = () => Math.sqrt(-2 * Math.log(random() + 1e-12)) * Math.cos(2 * Math.PI * random());
    for (let sample = 0; sample < 400; sample++) {
      const offsets = Array.from({ length: 12 }, () => 0.1 * normal());
      const second = people(Array.from({ length: 60 }, (_, index) => 0.6 + (offsets[index % 12] ?? 0) + 0.15 * normal()), (index) => `g${index % 12}`);
      const { interval } = of(alone(Array.from({ length: 60 }, () => 0.7 + 0.2 * normal())), second);
      if (interval !== null && interval[0] <= -0.1 && -0.1 <= interval[1]) covered++;
    }
    expect(covered / 400).toBeGreaterThan(0.92);
    expect(covered / 400).toBeLessThan(0.98);
  });
});
