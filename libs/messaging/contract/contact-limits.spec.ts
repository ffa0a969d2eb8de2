import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { contactWeekMs, inQuietHours, nextContactAt } from './index.js';

const rules = { timeZone: 'Europe/Tallinn', quiet: { from: 21, until: 8 }, perWeek: 3 };
const hour = 3_600_000;

describe('what reaches one person', () => {
  it('is never more than so many in any seven days and never in quiet hours, however many plans and purposes ask', () => {
    const asked = fc.array(fc.record({ after: fc.integer({ min: 0, max: 40 }), minutes: fc.integer({ min: 0, max: 59 }) }), { minLength: 1, maxLength: 60 });
    const start = fc.date({ min: new Date('2026-02-20'), max: new Date('2028-11-10'), noInvalidDate: true });
    fc.assert(
      fc.property(start, asked, fc.integer({ min: 1, max: 4 }), (begun, wishes, perWeek) => {
        const limits = { ...rules, perWeek };
        const sent: Date[] = [];
        let wished = begun.getTime();
        for (const { after, minutes } of wishes) {
          wished += after * hour + minutes * 60_000;
          // As the worker does: whatever is held back is asked about again when its time has come.
          let at = new Date(Math.max(wished, sent.at(-1)?.getTime() ?? 0));
          for (let next = nextContactAt(at, sent, limits); next > at; next = nextContactAt(at, sent, limits)) at = next;
          sent.push(at);
        }
        expect(sent.some((at) => inQuietHours(at, limits))).toBe(false);
        for (const at of sent) expect(sent.filter((other) => other >= at && other.getTime() < at.getTime() + contactWeekMs).length).toBeLessThanOrEqual(perWeek);
      }),
      { numRuns: 200 },
    );
  });

  it('goes out at once where there is room, and else a week after the one that takes it', () => {
    const now = new Date('2026-11-23T10:00:00Z');
    const days = (count: number) => new Date(now.getTime() - count * 24 * hour);
    expect(nextContactAt(now, [days(1), days(2)], rules)).toEqual(now);
    expect(nextContactAt(now, [days(1), days(2), days(3)], rules)).toEqual(new Date('2026-11-27T10:00:00.000Z'));
    expect(nextContactAt(now, [days(1), days(2), days(7)], rules)).toEqual(now);
    expect(nextContactAt(now, [days(1), days(1), days(1), days(1)], { ...rules, perWeek: null })).toEqual(now);
  });

  it('waits for the morning', () => {
    expect(nextContactAt(new Date('2026-11-23T20:00:00Z'), [], rules).toISOString()).toBe('2026-11-24T06:00:00.000Z');
  });
});
