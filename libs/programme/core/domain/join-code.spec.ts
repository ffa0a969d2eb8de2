import { describe, expect, it } from '@jest/globals';
import { defaultExpiry, isAcceptableExpiry, newJoinCode, parseJoinCode, showJoinCode } from './join-code.js';

describe('join codes', () => {
  it('come back from what is printed, however it is typed', () => {
    for (let i = 0; i < 200; i++) {
      const code = newJoinCode();
      expect(parseJoinCode(showJoinCode(code))).toBe(code);
      expect(parseJoinCode(` ${showJoinCode(code).toLowerCase().replace('-', ' ')} `)).toBe(code);
    }
  });

  it('are read from a Russian keyboard too', () => {
    expect(parseJoinCode('АВЕК-МНРС')).toBe('ABEKMHPC');
    expect(parseJoinCode('ху2т–2345')).toBe('XY2T2345');
  });

  it.each(['', 'ABCD', 'ABCD-EFGH-J', 'ABCD-EFG1', 'ABCD-EFGO', '../../etc'])('are not mistaken for %p', (typed) => {
    expect(parseJoinCode(typed)).toBeUndefined();
  });

  const training = { startsAt: new Date('2026-11-23T08:00:00Z'), endsAt: new Date('2026-11-23T15:00:00Z') };

  it('last through the last day of the activity in the programme’s zone', () => {
    const made = new Date('2026-11-20T10:00:00Z');
    expect(defaultExpiry(training, 'Europe/Tallinn', made)).toEqual(new Date('2026-11-23T22:00:00Z'));
  });

  it('last a day when made after that', () => {
    const made = new Date('2026-11-24T10:00:00Z');
    expect(defaultExpiry(training, 'Europe/Tallinn', made)).toEqual(new Date('2026-11-25T10:00:00Z'));
  });

  it('expire ahead, within a year', () => {
    const now = new Date('2026-11-23T10:00:00Z');
    expect(isAcceptableExpiry(new Date('2026-11-23T10:00:01Z'), now)).toBe(true);
    expect(isAcceptableExpiry(now, now)).toBe(false);
    expect(isAcceptableExpiry(new Date('2028-01-01T00:00:00Z'), now)).toBe(false);
  });
});
