import { hasRole, type Actor } from '#platform/auth';

/** Funders and administrators read a programme's results; both see numbers and facts, nobody sees names here. */
export function mayReadResults(actor: Actor, programmeId: string): boolean {
  return hasRole(actor, programmeId, 'funder', 'administrator');
}
