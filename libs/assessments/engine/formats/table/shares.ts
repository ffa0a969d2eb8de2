import { percentOf, shareOf } from '../moodle/fractions.js';

/** `50%`, or 0.5 as a spreadsheet turns it into; null when it is neither. */
export function readShare(text: string): number | null {
  const plain = text.trim().replace(',', '.');
  const [, number, sign] = /^([+-]?[0-9]{1,6}(?:\.[0-9]{1,12})?)\s*(%?)$/.exec(plain) ?? [];
  if (number === undefined) return null;
  const value = Number(number);
  return shareOf(sign === '%' || Math.abs(value) > 1 ? value : value * 100);
}

export function writeShare(share: number): string {
  return `${percentOf(share)}%`;
}

/** `1822`, `1822 ± 2`, `200 ± 5%`. */
export function readTolerant(text: string): { readonly value: number; readonly tolerance: { readonly kind: 'absolute' | 'relative'; readonly by: number } } | null {
  const [value = '', by = '0', ...more] = text.split('±').map((part) => part.trim().replace(/\s/g, '').replace(',', '.').replace('−', '-'));
  const relative = by.endsWith('%');
  const [number, tolerance] = [value, by.replace('%', '')].map((part) => (part === '' ? NaN : Number(part)));
  if (number === undefined || tolerance === undefined || !Number.isFinite(number) || !Number.isFinite(tolerance) || more.length > 0) return null;
  return { value: number, tolerance: relative ? { kind: 'relative', by: Number((tolerance / 100).toPrecision(12)) } : { kind: 'absolute', by: tolerance } };
}

export function writeTolerant({ value, tolerance: { kind, by } }: { readonly value: number; readonly tolerance: { readonly kind: 'absolute' | 'relative'; readonly by: number } }): string {
  if (by === 0 && kind === 'absolute') return String(value);
  return `${value} ± ${kind === 'relative' ? `${Number((by * 100).toPrecision(12))}%` : by}`;
}
