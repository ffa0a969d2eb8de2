import { describe, expect, it } from '@jest/globals';
import { birthYearOf, digitsOfCode, isEstonianPersonalCode } from './personal-code.js';

describe('an Estonian personal code', () => {
  // Made-up codes of the kind that public examples use; the third needs the second row of weights, the fourth its zero.
  it.each([['37605030299', 1976], ['49403136526', 1994], ['60001010157', 2000], ['50001010040', 2000]])('%s is one, of somebody born in %d', (code, year) => {
    expect([isEstonianPersonalCode(code), birthYearOf(code)]).toEqual([true, year]);
  });

  it.each(['', '3760503029', '376050302999', '07605030299', '97605030299', '37602300299', '37613030299', '3760503029x', '37605030298'])('“%s” is none', (code) => {
    expect(isEstonianPersonalCode(code)).toBe(false);
  });

  it.each(['37605030299', '49403136526', '60001010157', '50001010040'])('%s is told from those with another last digit', (code) => {
    const others = [...'0123456789'].map((digit) => code.slice(0, 10) + digit);
    expect(others.filter(isEstonianPersonalCode)).toEqual([code]);
  });

  it('is read as people write it', () => {
    expect(digitsOfCode(' 376 0503-0299 ')).toBe('37605030299');
  });
});
