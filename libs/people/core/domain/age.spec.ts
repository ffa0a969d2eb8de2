import { describe, expect, it } from '@jest/globals';
import { ageBand, birthYearFault } from './age.js';

const now = new Date('2026-06-01T00:00:00Z');

describe('age by year of birth', () => {
  it.each([
    [2011, 'too-young'],
    [2010, null],
    [1906, null],
    [1905, 'impossible'],
    [2027, 'impossible'],
  ] as const)('born in %i: %s', (year, fault) => {
    expect(birthYearFault(year, now)).toBe(fault);
  });

  it('turns with the year in Tallinn, two hours before UTC does', () => {
    expect(birthYearFault(2011, new Date('2026-12-31T21:59:59Z'))).toBe('too-young');
    expect(birthYearFault(2011, new Date('2026-12-31T22:00:00Z'))).toBeNull();
  });

  it.each([
    [2010, '16-17'],
    [2009, '16-17'],
    [2008, '18-26'],
    [2000, '18-26'],
    [1999, '27-64'],
    [1962, '27-64'],
    [1961, '65+'],
    [null, 'unknown'],
  ] as const)('born in %p is of the band %s', (year, band) => {
    expect(ageBand(year, now)).toBe(band);
  });
});
