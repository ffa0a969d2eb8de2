import type { Standing } from './standing.js';

/** The programme's administrators, and everybody for themselves. */
export function mayCancelRegistration(standing: Standing, personId: string): boolean {
  return standing.administrator || (standing.personId === personId && standing.registration !== null);
}
