import { describe, expect, it } from '@jest/globals';
import { chiSquare95, fTails, normal95, normal975, t975 } from './distributions.js';

describe('quantiles', () => {
  it('are those of the tables', () => {
    expect(normal975).toBeCloseTo(1.959963984540054, 14);
    expect(normal95).toBeCloseTo(1.6448536269514722, 14);
    expect(chiSquare95).toBeCloseTo(3.841458820694124, 13);
    expect(fTails(4, 20)).toEqual([expect.closeTo(0.11682320526524602, 13), expect.closeTo(3.51469516225841, 13)]);
    expect(fTails(9, 9)[1]).toBeCloseTo(4.025994158282978, 12);
    expect([1, 11, 30].map(t975)).toEqual([expect.closeTo(12.7062047364, 9), expect.closeTo(2.2009851601, 9), expect.closeTo(2.0422724563, 9)]);
  });

  it('hold for as many degrees of freedom as a large test has', () => {
    expect(fTails(2499, 47481)[0]).toBeCloseTo(0.9439927277003181, 12);
  });
});
