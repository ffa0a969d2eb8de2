import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { birthYearOf, digitsOfCode, isEstonianPersonalCode } from './personal-code.js';

describe('an Estonian personal code', () => {
  // Made-up codes of the kind that public examples use; the third needs the second row of weights, the fourth its zero.
  it.each([['37605030299', 1976], ['49403136526', 1994], ['60001010157', 2000], ['50001010040', 2000]])('%s is one, of somebody born in %d', (code, year) => {
    expect([isEstonianPersonalCode(code), birthYearOf(code)]).toEqual([true, year]);
  });

  it.each(['', '3760503029', '376050302999', '07605030299', '97605030299', '37602300299', '37613030299', '3760503029x', '37605030298'])('“%s” is none', (code) => {
    expect(isEstonianPersonalCode(code)).toBe(false);
  });

  it('is told from any other that differs in one digit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 1, max: 9 }), (place, by) => {
        const code = [...'37605030299'];
        code[place] = String((Number(code[place]) + by) % 10);
        expect(isEstonianPersonalCode(code.join(''))).toBe(false);
      }),
    );
  });

  it('is read as people write it', () => {
    expect(digitsOfCode(' 376 0503-0299 ')).toBe('37605030299');
  });
});
