import { places } from '#people/contract';
import { peopleErrors } from '../errors.js';
import { birthYearFault } from './age.js';

export function checkBirthYear(birthYear: number, now: Date): void {
  const fault = birthYearFault(birthYear, now);
  if (fault === null) return;
  const code = fault === 'too-young' ? 'people.too-young' : 'people.birth-year';
  throw peopleErrors.error(code, { errors: [{ pointer: '/birthYear', code }] });
}

export function checkPlace(placeCode: string): void {
  if (places.some(({ code }) => code === placeCode)) return;
  throw peopleErrors.error('people.invalid', { errors: [{ pointer: '/placeCode', code: 'people.place' }] });
}

/** One address is one account, however it was typed. */
export function normaliseEmail(email: string): string {
  return email.trim().toLowerCase();
}

export function emailTaken(): Error {
  return peopleErrors.error('people.email-taken', { errors: [{ pointer: '/email', code: 'people.email-taken' }] });
}
