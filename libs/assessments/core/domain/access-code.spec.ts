import { describe, expect, it } from '@jest/globals';
import { accessCodeHash } from './access-code.js';

describe('accessCodeHash', () => {
  it('does not mind how a code is spaced or capitalised, and tells codes apart', () => {
    expect(accessCodeHash(' Kevad 2026 ')).toBe(accessCodeHash('kevad2026'));
    expect(accessCodeHash('kevad2026')).not.toBe(accessCodeHash('kevad2025'));
    expect(accessCodeHash('kevad2026')).toMatch(/^[0-9a-f]{64}$/);
  });
});
