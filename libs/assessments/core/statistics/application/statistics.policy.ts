import { hasRole, type Actor } from '#platform/auth';

/** Figures and raw answers of a test are open to the trainers of that training and to the programme's administrators. */
export function mayReadStatistics(actor: Actor, programmeId: string, isTrainer: boolean): boolean {
  return hasRole(actor, programmeId, 'administrator') || (isTrainer && hasRole(actor, programmeId, 'trainer'));
}
