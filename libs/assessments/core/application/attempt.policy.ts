import { hasRole, type Actor } from '#platform/auth';

interface OwnedAttempt {
  readonly personId: string;
}

/** Answering, submitting and looking at the questions is the person's own business. */
export function ownsAttempt(actor: Actor, attempt: OwnedAttempt): boolean {
  return actor.personId === attempt.personId;
}

/** Results are open to the person, to the trainers of that training and to the programme's administrators. */
export function mayReadResult(actor: Actor, attempt: OwnedAttempt, programmeId: string, isTrainer: boolean): boolean {
  return ownsAttempt(actor, attempt) || isTrainer || hasRole(actor, programmeId, 'administrator');
}
