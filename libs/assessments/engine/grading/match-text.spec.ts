import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { acceptedText, foldText } from './match-text.js';

const fits = (accepted: string, typed: string, how = {}) => acceptedText([{ texts: [accepted], share: 1 }], typed, how) !== null;

describe('acceptedText', () => {
  it('folds what does not matter when people type', () => {
    for (const typed of ['ёлка', ' ЕЛКА\u00A0', 'Ёлка', 'е\u0308лка', 'ёл\u00ADка']) expect(fits('Ёлка', typed)).toBe(true);
    for (const typed of ['„Postimees“', '«postimees»', '"POSTIMEES"', '“Postimees”', 'ＰＯＳＴＩＭＥＥＳ']) expect(fits('"Postimees"', typed) || fits('Postimees', typed)).toBe(true);
    expect(fits('d’Artagnan', "D'artagnan")).toBe(true);
    expect(fits('two  words', 'two\n words')).toBe(true);
    expect(fits('õ', 'o')).toBe(false);
    expect(fits('й', 'и')).toBe(false);
  });

  it('minds case where it should', () => {
    expect(fits('Riigikogu', 'riigikogu', { caseSensitive: true })).toBe(false);
    expect(fits('Riigikogu', 'Riigikogu ', { caseSensitive: true })).toBe(true);
  });

  it('lets an asterisk stand for anything, where wildcards are on', () => {
    const wild = (accepted: string, typed: string) => fits(accepted, typed, { wildcards: true });
    expect([wild('*kogu', 'Riigikogu'), wild('Riigi*', 'Riigikogu'), wild('r*g*u', 'Riigikogu'), wild('*', 'x'), wild('rii*riigi', 'riigi')]).toEqual([true, true, true, true, false]);
    expect([wild('2 \\* 3', '2 * 3'), wild('2 \\* 3', '2 x 3'), fits('2 * 3', '2 * 3'), fits('a*', 'ab')]).toEqual([true, false, true, false]);
    expect([wild('* foo *', 'a foo b'), wild('* foo *', 'afoob'), wild('ab*ba', 'aba')]).toEqual([true, false, false]);
  });

  it('matches as a regular expression would, in time that no pattern can blow up', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', '*') }), fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1 }), (pattern, typed) => {
        expect(fits(pattern, typed, { wildcards: true })).toBe(new RegExp(`^${pattern.replace(/\*+/g, '.*')}$`).test(typed));
      }),
      { numRuns: 2_000 },
    );
    const started = process.cpuUsage();
    expect(fits('*a'.repeat(500) + '*b', 'a'.repeat(10_000), { wildcards: true })).toBe(false);
    expect(process.cpuUsage(started).user / 1_000).toBeLessThan(500);
  });

  it('takes the first answer that fits', () => {
    const answers = [
      { texts: ['парламент', 'parlament'], share: 1 },
      { texts: ['*ment'], share: 0.5 },
    ];
    expect(['Parlament', 'moment', 'x'].map((typed) => acceptedText(answers, typed, { wildcards: true })?.share)).toEqual([1, 0.5, undefined]);
  });
});

it('folds text that is folded to itself', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => expect(foldText(foldText(text))).toBe(foldText(text))), { numRuns: 1_000 });
});
