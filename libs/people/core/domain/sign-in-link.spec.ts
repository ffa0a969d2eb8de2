import { describe, expect, it } from '@jest/globals';
import { linkStanding } from './sign-in-link.js';

const now = new Date('2026-11-23T10:00:00Z');
const later = new Date('2026-11-23T10:20:00Z');

describe('a sign-in link', () => {
  it('is open until its last moment and then expired', () => {
    expect(linkStanding({ expiresAt: later, usedAt: null }, now)).toBe('open');
    expect(linkStanding({ expiresAt: later, usedAt: null }, later)).toBe('expired');
    expect(linkStanding(undefined, now)).toBe('expired');
  });

  it('says used rather than expired once it was used', () => {
    expect(linkStanding({ expiresAt: later, usedAt: now }, new Date(later.getTime() + 1))).toBe('used');
  });
});
