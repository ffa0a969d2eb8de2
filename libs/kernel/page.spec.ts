import { describe, expect, it } from '@jest/globals';
import { decodeCursor, encodeCursor, type CursorPart } from './page.js';

describe('a cursor', () => {
  const read = (part: CursorPart, value: string | number) => {
    try {
      return decodeCursor(encodeCursor([value]), [part])[0];
    } catch (error) {
      return (error as { code?: string }).code;
    }
  };

  it('gives back a day and an instant that the calendar has', () => {
    expect([read('day', '2028-02-29'), read('instant', '2026-11-23T10:00:00.123Z')]).toEqual(['2028-02-29', '2026-11-23T10:00:00.123Z']);
  });

  it('is refused with any other, which the database would refuse later', () => {
    for (const day of ['2026-02-30', '2026-13-01', '2026-2-3', 'today', '']) expect([day, read('day', day), read('instant', `${day}T10:00:00Z`)]).toEqual([day, 'page.bad-cursor', 'page.bad-cursor']);
  });
});
