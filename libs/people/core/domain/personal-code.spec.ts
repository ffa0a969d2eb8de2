import { describe, expect, it } from '@jest/globals';
import { digitsOf, newPersonalCode, newPin, showPersonalCode } from './personal-code.js';

describe('personal code and PIN', () => {
  it('are eight and six digits', () => {
    for (let round = 0; round < 200; round++) {
      expect(newPersonalCode()).toMatch(/^\d{8}$/);
      expect(newPin()).toMatch(/^\d{6}$/);
    }
  });

  it('is shown in two groups and read however it is typed', () => {
    expect(showPersonalCode('04820937')).toBe('0482-0937');
    for (const typed of ['0482-0937', '0482 0937', ' 04 82 09 37', '04820937']) expect(digitsOf(typed)).toBe('04820937');
  });
});
