import { randomInt } from 'node:crypto';
import { endOfDay, type ActivityTimes } from './activity.js';

/** No I, L, O, U, 0 or 1: nothing that is read as something else on paper. */
const alphabet = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';
const length = 8;
const day = 24 * 60 * 60 * 1000;

export function newJoinCode(): string {
  return Array.from({ length }, () => alphabet.charAt(randomInt(alphabet.length))).join('');
}

/** Letters of the Russian keyboard that look like ours: who copies a code from paper may have that layout on. */
const lookalikes: Readonly<Record<string, string>> = { А: 'A', В: 'B', Е: 'E', К: 'K', М: 'M', Н: 'H', Р: 'P', С: 'C', Т: 'T', У: 'Y', Х: 'X' };

/** The code behind what somebody typed, or undefined when no code looks so. */
export function parseJoinCode(typed: string): string | undefined {
  const code = [...typed.toUpperCase().replace(/[\s\u2010-\u2015-]/g, '')].map((letter) => lookalikes[letter] ?? letter).join('');
  return code.length === length && [...code].every((letter) => alphabet.includes(letter)) ? code : undefined;
}

/** As it is printed: XXXX-XXXX. */
export function showJoinCode(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}

/** A code lasts through the activity's last day; one made later, for a day. */
export function defaultExpiry({ endsAt }: ActivityTimes, timeZone: string, now: Date): Date {
  const lastDay = endOfDay(endsAt, timeZone);
  return lastDay.getTime() > now.getTime() ? lastDay : new Date(now.getTime() + day);
}

export function isAcceptableExpiry(expiresAt: Date, now: Date): boolean {
  const left = expiresAt.getTime() - now.getTime();
  return left > 0 && left <= 366 * day;
}
