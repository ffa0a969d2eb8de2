import { describe, expect, it } from '@jest/globals';
import { mayBeCertified } from './mentor-certificate.js';

describe('the mentor’s certificate', () => {
  it('is earned by the whole term, or by five confirmed meetings while one is a mentor', () => {
    expect(mayBeCertified('concluded', 0)).toBe(true);
    expect([4, 5].map((sessions) => mayBeCertified('active', sessions))).toEqual([false, true]);
    expect(mayBeCertified('paused', 5)).toBe(true);
    expect((['invited', 'onboarding', 'withdrawn'] as const).map((state) => mayBeCertified(state, 9))).toEqual([false, false, false]);
  });
});
