import { hasRole, type Actor } from '#platform/auth';

/** Which activities of a programme the actor's list holds; undefined when the programme is not theirs to see. */
export function activityScope(actor: Actor, programmeId: string): 'all' | 'own-trainings' | undefined {
  if (hasRole(actor, programmeId, 'administrator', 'funder')) return 'all';
  return hasRole(actor, programmeId, 'trainer') ? 'own-trainings' : undefined;
}
