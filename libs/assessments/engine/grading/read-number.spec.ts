import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { matchNumber } from './match-number.js';
import { readNumber } from './read-number.js';

const read = (text: string) => {
  const number = readNumber(text);
  return number === null ? null : [...number.values, number.unit].join(' | ');
};

describe('readNumber', () => {
  it.each([
    ['12', '12 | '],
    ['-1,5', '-1.5 | '],
    ['−1.5', '-1.5 | '],
    ['+ 7', '7 | '],
    ['1 234,5', '1234.5 | '],
    ['1\u00A0234\u202F567', '1234567 | '],
    ['1\u20091234', null],
    ['1.234.567', '1234567 | '],
    ['1,234,567.8', '1234567.8 | '],
    ['1.234,5', '1234.5 | '],
    ['1,234', '1.234 | 1234 | '],
    ['0,234', '0.234 | '],
    ['1,2345', '1.2345 | '],
    [',5', '0.5 | '],
    ['5.', '5 | '],
    ['25%', '25 | %'],
    ['25 km/h', '25 | km/h'],
    ['€ 12,50', '12.5 | €'],
    ['3e5', '300000 | '],
    ['2,5·10^3 kg', '2500 | kg'],
    ['2,5 x 10^-3', '0.0025 | '],
    ['12 m²', '12 | m²'],
    ['５', '5 | '],
    ['12 34', null],
    ['1.2.3', null],
    ['1,23,456.7', null],
    ['a', null],
    ['', null],
    ['--5', null],
    ['1e999', null],
    ['$5 €', null],
  ])('reads %j as %j', (text, expected) => expect(read(text)).toBe(expected));

  it('reads back every number that it is shown, in all three languages', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.constantFrom('et', 'ru', 'en'), (value, language) => {
        const shown = value.toLocaleString(language, { maximumFractionDigits: 6 });
        const near = (readNumber(shown)?.values ?? []).some((reading) => Math.abs(reading - value) < 1e-6);
        expect([shown, near]).toEqual([shown, true]);
      }),
    );
  });

  it('says of any text whether it is a number', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,+-eE x·*^%km ’') }), (text) => expect(() => readNumber(text)).not.toThrow()), { numRuns: 1_000 });
  });
});

describe('matchNumber', () => {
  const length = [{ value: 1.5, tolerance: { kind: 'absolute', by: 0.1 }, share: 1 } as const];
  const units = [
    { unit: 'km', factor: 1 },
    { unit: 'm', factor: 0.001 },
  ];
  const share = (typed: string, penalty?: number) => matchNumber(length, typed, units, penalty).share;

  it('takes the limits of the tolerance in, as far as binary numbers can say them', () => {
    expect([share('1,6'), share('1.4'), share('1.61'), share('1,39')]).toEqual([1, 1, 0, 0]);
    expect(matchNumber([{ value: 200, tolerance: { kind: 'relative', by: 0.1 }, share: 1 }], '220', []).share).toBe(1);
    expect(matchNumber([{ value: 0.3, tolerance: { kind: 'absolute', by: 0 }, share: 1 }], '0,3', []).share).toBe(1);
  });

  it('turns units into the first, and takes the penalty for a missing, unknown or wrong one', () => {
    expect([share('1500 m'), share('1,5 km'), share('1,5'), share('1,5 M'), share('1500 km')]).toEqual([1, 1, 1, 1, 0]);
    expect([share('1500 m', 0.25), share('1,5', 0.25), share('1,5 miili', 0.25), share('1,5 m', 0.25), share('3 m', 0.25)]).toEqual([1, 0.75, 0.75, 0.75, 0]);
  });
});
