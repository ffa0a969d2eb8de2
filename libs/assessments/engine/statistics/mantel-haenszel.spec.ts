import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { difClass } from './dif-class.js';
import { mantelHaenszel, type Stratum } from './mantel-haenszel.js';

const stratum = ([referenceRight, referenceWrong, focalRight, focalWrong]: readonly [number, number, number, number]): Stratum => ({ referenceRight, referenceWrong, focalRight, focalWrong });
/** Two treatments of kidney stones, small and large ones (Charig et al. 1986): Simpson's paradox, undone by matching. */
const stones = [stratum([81, 6, 234, 36]), stratum([192, 71, 55, 25])];

describe('mantelHaenszel', () => {
  it('gives what the definition gives', () => {
    const { chiSquare, alphaMH } = mantelHaenszel(stones);
    expect(chiSquare).toBeCloseTo(2.0912568500936146, 12);
    expect(alphaMH).toBeCloseTo(1.44684662494262, 12);
    expect(mantelHaenszel(stones, false).chiSquare).toBeCloseTo(2.433855515576142, 12);
  });

  it('has the error of a single table where there is one', () => {
    expect(mantelHaenszel([stratum([30, 10, 20, 25])]).logError).toBeCloseTo(Math.sqrt(1 / 30 + 1 / 10 + 1 / 20 + 1 / 25), 12);
  });

  it('learns nothing from a level that only one group is at, or where all did the same', () => {
    expect(mantelHaenszel([...stones, stratum([5, 5, 0, 0]), stratum([0, 0, 0, 1])])).toEqual(mantelHaenszel(stones));
    expect(mantelHaenszel([...stones, stratum([5, 0, 9, 0])]).alphaMH).toBeCloseTo(1.44684662494262, 12);
    expect(mantelHaenszel([])).toEqual({ chiSquare: null, alphaMH: null, logError: null });
    expect(mantelHaenszel([stratum([1, 0, 0, 1])])).toMatchObject({ alphaMH: null, logError: null });
  });

  it('never corrects beyond no difference', () => {
    expect(mantelHaenszel([stratum([10, 10, 10, 10])]).chiSquare).toBe(0);
  });

  it('turns round when the groups change places', () => {
    const counts = fc.tuple(fc.nat(20), fc.nat(20), fc.nat(20), fc.nat(20));
    fc.assert(
      fc.property(fc.array(counts, { maxLength: 6 }), (tables) => {
        const there = mantelHaenszel(tables.map(stratum));
        const back = mantelHaenszel(tables.map(([a, b, c, d]) => stratum([c, d, a, b])));
        expect(back.chiSquare === null).toBe(there.chiSquare === null);
        expect(back.chiSquare ?? 0).toBeCloseTo(there.chiSquare ?? 0, 8);
        expect((back.alphaMH ?? 1) * (there.alphaMH ?? 1)).toBeCloseTo(1, 8);
        expect(back.logError ?? 0).toBeCloseTo(there.logError ?? 0, 8);
      }),
    );
  });
});

describe('difClass', () => {
  const grounds = { nReference: 200, nFocal: 200, chiSquare: 10, delta: -2.4, deltaError: 0.5 };

  it('follows the rules of ETS', () => {
    expect(difClass(grounds)).toBe('C');
    expect(difClass({ ...grounds, delta: 2.4 })).toBe('C');
    expect(difClass({ ...grounds, delta: -1.7 })).toBe('B');
    expect(difClass({ ...grounds, delta: -1.2, deltaError: 0.05 })).toBe('B');
    expect(difClass({ ...grounds, delta: -0.9, deltaError: 0.05 })).toBe('A');
    expect(difClass({ ...grounds, chiSquare: 3.8 })).toBe('A');
  });

  it('says when it cannot tell', () => {
    expect(difClass({ ...grounds, nFocal: 49 })).toBe('insufficient');
    expect(difClass({ ...grounds, nReference: 20 })).toBe('insufficient');
    expect(difClass({ ...grounds, chiSquare: 3.8, deltaError: 0.8 })).toBe('insufficient');
    expect(difClass({ ...grounds, deltaError: 0.8 })).toBe('C');
    expect(difClass({ ...grounds, delta: null })).toBe('insufficient');
    expect(difClass({ ...grounds, chiSquare: null })).toBe('insufficient');
  });
});
