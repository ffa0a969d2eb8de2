import { hasRole, type Actor } from '#platform/auth';

/** Who sees the mentors of a programme, and changes their state. */
export function mayManageMentors(actor: Actor, programmeId: string): boolean {
  return hasRole(actor, programmeId, 'administrator');
}

/** Who sees those mentors of a programme whom they trained, and changes nothing. */
export function maySeeOwnMentors(actor: Actor, programmeId: string): boolean {
  return hasRole(actor, programmeId, 'trainer');
}

/** Who was asked to help a mentor: sees that one mentor, whoever trained them, and notes that help was given. */
export function mayHelpMentor(actor: Actor, programmeId: string, asked: boolean): boolean {
  return asked && hasRole(actor, programmeId, 'trainer');
}
