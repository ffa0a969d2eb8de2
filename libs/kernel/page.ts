import { DomainError } from './domain-error.js';
import { isId } from './id.js';

/** One page of a list: `next` is the cursor of the page after it, null at the end. */
export interface Page<T> {
  readonly items: T[];
  readonly next: string | null;
}

export interface PageRequest {
  /** 1 to 200. */
  readonly limit: number;
  readonly cursor: string | null;
}

/** The sort key of the last row shown, opaque to clients. */
export function encodeCursor(key: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(key), 'utf8').toString('base64url');
}

/** What one part of a sort key is: a day or an instant in ISO 8601, or an instant in milliseconds. */
export type CursorPart = 'text' | 'id' | 'day' | 'instant' | 'milliseconds' | 'number';

/** JavaScript takes 30 February for 2 March, PostgreSQL refuses it. */
const isInCalendar = (text: string): boolean => new Date(text).toISOString().startsWith(text.slice(0, 10));

const fits: Readonly<Record<CursorPart, (part: unknown) => boolean>> = {
  // PostgreSQL takes no NUL in a text.
  text: (part) => typeof part === 'string' && !part.includes('\0'),
  id: isId,
  day: (part) => typeof part === 'string' && /^\d{4}-\d\d-\d\d$/.test(part) && isInCalendar(part),
  instant: (part) => typeof part === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(part) && isInCalendar(part),
  number: (part) => typeof part === 'number' && Number.isFinite(part),
  milliseconds: (part) => typeof part === 'number' && !Number.isNaN(new Date(part).getTime()),
};

/** @throws DomainError `page.bad-cursor` when the text is no cursor of those parts. */
export function decodeCursor(cursor: string, parts: readonly CursorPart[]): (string | number)[] {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(key) && key.length === parts.length && parts.every((part, i) => fits[part](key[i]))) return key as (string | number)[];
  } catch {
    // Falls through to the refusal: a cursor is either ours or wrong.
  }
  throw new DomainError('page.bad-cursor', 'invalid');
}

/** Cuts `limit + 1` fetched rows down to a page, with the cursor made from the last row kept. */
export function toPage<R, T>(rows: R[], limit: number, key: (row: R) => (string | number)[], view: (row: R) => T): Page<T> {
  const kept = rows.slice(0, limit);
  const last = kept.at(-1);
  return { items: kept.map(view), next: rows.length > limit && last !== undefined ? encodeCursor(key(last)) : null };
}
