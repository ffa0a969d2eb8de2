import { describe, expect, it } from '@jest/globals';
import { passwordFault } from './password.js';

describe('passwords', () => {
  it.each([
    ['lühike123', 'too-short'],
    ['🙂🙂🙂🙂🙂', 'too-short'],
    ['aaaaaaaaaaaaa', 'easily-guessed'],
    ['1212121212', 'easily-guessed'],
    ['password1234', 'easily-guessed'],
    ['Parool123456', 'easily-guessed'],
    ['qwerty-qwerty', 'easily-guessed'],
    ['MariTamm1990', 'easily-guessed'],
    ['mari.tamm.2026!', 'easily-guessed'],
    ['kolm kassi katusel', null],
    ['зимой рано темнеет', null],
    ['Tamm istutas tamme õue', null],
  ] as const)('%s: %s', (password, fault) => {
    expect(passwordFault(password, ['Mari', 'Tamm'])).toBe(fault);
  });
});
