import type { Certainty } from './policy.js';

/** Of a hostile response no more than this many parts are looked at. */
export const maxParts = 500;
/** Longer typed texts are not held against accepted answers. */
export const maxTyped = 10_000;

/** Each once, in the order of their choosing; nothing when the response has another shape. */
export function chosenOf(response: unknown): string[] {
  return [...new Set(listOf(response, 'chosen').filter((key) => typeof key === 'string'))];
}

export function filesOf(response: unknown): string[] {
  return [...new Set(listOf(response, 'files').filter((id) => typeof id === 'string'))];
}

export function pairsOf(response: unknown): (readonly [string, string])[] {
  return listOf(response, 'pairs').flatMap((pair) => {
    const [one, other, ...more]: unknown[] = Array.isArray(pair) ? pair : [];
    return typeof one === 'string' && typeof other === 'string' && more.length === 0 ? [[one, other] as const] : [];
  });
}

export function pointsOf(response: unknown): (readonly [number, number])[] {
  return listOf(response, 'points').flatMap((point) => {
    const [x, y, ...more]: unknown[] = Array.isArray(point) ? point : [];
    return isNumber(x) && isNumber(y) && more.length === 0 ? [[x, y] as const] : [];
  });
}

export function textOf(response: unknown): string {
  const text = partOf(response, 'text');
  return typeof text === 'string' ? text : '';
}

/** What was given for a gap; empty for nothing. */
export function gapOf(response: unknown, gap: string): string {
  const given = partOf(partOf(response, 'gaps'), gap);
  return typeof given === 'string' ? given : '';
}

export function valueOf(response: unknown, statement: string): number | 'not-applicable' | 'undisclosed' | null {
  const value = partOf(partOf(response, 'values'), statement);
  return isNumber(value) || value === 'not-applicable' || value === 'undisclosed' ? value : null;
}

/** Low where nothing valid was said. */
export function certaintyOf(response: unknown): Certainty {
  const certainty = partOf(response, 'certainty');
  return certainty === 2 || certainty === 3 ? certainty : 1;
}

/** An own member of an object, whatever is asked of whatever. */
export function partOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Record<string, unknown>)[name];
}

function listOf(response: unknown, name: string): unknown[] {
  const list = partOf(response, name);
  return Array.isArray(list) ? list.slice(0, maxParts) : [];
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
