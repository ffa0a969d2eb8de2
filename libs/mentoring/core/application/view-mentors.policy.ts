import { hasRole, type Actor } from '#platform/auth';

/** Who sees the mentors of a programme, and changes their state. */
export function mayManageMentors(actor: Actor, programmeId: string): boolean {
  return hasRole(actor, programmeId, 'administrator');
}
