import { hasRole, type Actor } from '#platform/auth';

export function mayListPeople(actor: Actor, programmeId: string): boolean {
  return hasRole(actor, programmeId, 'administrator');
}
