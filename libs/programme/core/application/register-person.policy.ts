import type { Standing } from './standing.js';

/** Others join by a code; only administrators put somebody on the list. */
export function mayRegisterPerson({ administrator }: Standing): boolean {
  return administrator;
}
