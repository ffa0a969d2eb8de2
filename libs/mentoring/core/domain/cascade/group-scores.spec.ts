import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { groupScores, type Answered } from './dilution.js';

const groups: fc.Arbitrary<Answered[]> = fc
  .array(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 25 }), { maxLength: 6 })
  .map((made) => made.flatMap((shares, index) => shares.map((share) => ({ cluster: `g${index}`, shares: [share] }))));

describe('what single groups answered', () => {
  it('is never shown of fewer than ten people, nor can be found by taking groups from the whole', () => {
    fc.assert(
      fc.property(groups, (people) => {
        const scores = groupScores(people);
        expect(scores.reduce((total, group) => total + group.people, 0)).toBe(people.length);
        for (const { people: count, mean } of scores) if (mean !== null) expect(count).toBeGreaterThanOrEqual(10);
        const hidden = scores.filter(({ mean }) => mean === null).reduce((total, group) => total + group.people, 0);
        if (scores.some(({ mean }) => mean !== null)) expect(hidden === 0 || hidden >= 10).toBe(true);
      }),
    );
  });

  it('is the mean of a group that is large enough', () => {
    const people = [1, 0].flatMap((share) => Array.from({ length: 10 }, () => ({ cluster: String(share), shares: [share, 1] })));
    expect(groupScores(people)).toEqual([
      { cluster: '1', people: 10, mean: 1 },
      { cluster: '0', people: 10, mean: 0.5 },
    ]);
    expect(groupScores([...people, { cluster: 'small', shares: [0, 0] }]).map(({ mean }) => mean)).toEqual([null, 0.5, null]);
  });
});
