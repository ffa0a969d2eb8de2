import { describe, expect, it } from '@jest/globals';
import { promisedTime } from './deadline.js';

const start = new Date('2026-05-04T09:00:00Z');
const at = (timeLimitMinutes: number | null, closesAt: string | null, extra?: { extraMinutes: number; timeFactor: number }) => promisedTime({ timeLimitMinutes, closesAt }, start, extra).deadlineAt?.toISOString() ?? null;

describe('promisedTime', () => {
  it('is none without a limit, and the limit after the start with one', () => {
    expect(at(null, null)).toBe(null);
    expect(at(30, null)).toBe('2026-05-04T09:30:00.000Z');
  });

  it('gives a person their factor and then their minutes', () => {
    expect(at(30, null, { extraMinutes: 5, timeFactor: 1.5 })).toBe('2026-05-04T09:50:00.000Z');
  });

  it('is not after the test closes, for anybody', () => {
    expect(at(30, '2026-05-04T09:20:00Z', { extraMinutes: 60, timeFactor: 2 })).toBe('2026-05-04T09:20:00.000Z');
    expect(at(null, '2026-05-04T09:20:00Z')).toBe('2026-05-04T09:20:00.000Z');
  });
});
