import { hasRole, type Actor } from '#platform/auth';

/** What tests keep of people is seen and erased by the programme's administrators alone; for others there is nothing to see. */
export function mayEraseAnswers(actor: Actor, programmeId: string): boolean {
  return hasRole(actor, programmeId, 'administrator');
}
