import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { matchesPattern } from './match-pattern.js';

const matches = (pattern: string, text: string): boolean => matchesPattern(pattern, text, () => undefined);

describe('patterns of XML Schema', () => {
  it.each([
    ['[A-Z]{2}\\d+', 'AB1', 'AB'],
    ['[\\d-[3]]', '4', '3'],
    ['\\p{Lu}\\p{Ll}*', 'Õun', 'õun'],
    ['[^a-c]+', 'xyz', 'xbz'],
    ['a|bc', 'bc', 'ac'],
    ['(a(b)?){2,}', 'aba', 'a'],
    ['\\i\\c*', '_x-1', '1x'],
    ['^0[.,]63$', '0,63', '0063'],
    ['^a$|^b\\$$', 'b$', 'b'],
    ['\\w+', 'тест', 'a b'],
    ['a.c', 'a€c', 'a\nc'],
    ['a{0}', '', 'a'],
  ])('%s fits %j and not %j', (pattern, right, wrong) => {
    expect(matches(pattern, right)).toBe(true);
    expect(matches(pattern, wrong)).toBe(false);
  });

  it('agree with JavaScript where both say the same', () => {
    const atom = fc.constantFrom('a', 'b', '[ab]', '[^a]', '(a|b)', '.', '(ab)');
    const piece = fc.tuple(atom, fc.constantFrom('', '?', '*', '+', '{2}', '{1,2}')).map((parts) => parts.join(''));
    const pattern = fc.array(piece, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
    fc.assert(fc.property(pattern, fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 }), (source, text) => matches(source, text) === new RegExp(`^(?:${source})$`).test(text)), { numRuns: 500 });
  });

  it('never take long', () => {
    let steps = 0;
    matchesPattern('(a*)*(a|a)*(a?){50}b', 'a'.repeat(200), (more) => (steps += more));
    expect(steps).toBeLessThan(100_000);
    expect(() => matches('(((a{99}){99}){99}){99}', 'a')).toThrow('repeats too much');
  });
});
