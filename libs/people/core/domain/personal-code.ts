import { randomInt } from 'node:crypto';

const codeDigits = 8;
const pinDigits = 6;

/** Digits, because they are the same on an Estonian and a Russian keyboard and can be read out. Unlike an isikukood it has 8. */
export function newPersonalCode(): string {
  return randomDigits(codeDigits);
}

export function newPin(): string {
  return randomDigits(pinDigits);
}

/** As it is printed and read out: 1234-5678. */
export function showPersonalCode(code: string): string {
  return `${code.slice(0, codeDigits / 2)}-${code.slice(codeDigits / 2)}`;
}

/** The digits of what somebody typed, however they grouped them. */
export function digitsOf(typed: string): string {
  return typed.replace(/\D/g, '');
}

function randomDigits(length: number): string {
  return String(randomInt(10 ** length)).padStart(length, '0');
}
