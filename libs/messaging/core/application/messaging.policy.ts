import { hasRole, type Actor } from '#platform/auth';

/** The mailbox and the queue belong to the installation: administrators of any programme in it. */
export function mayRunInstallation(actor: Actor): boolean {
  return actor.grants.some(({ role }) => role === 'administrator');
}

export function mayReadFailedJobs(actor: Actor, programmeId: string): boolean {
  return hasRole(actor, programmeId, 'administrator');
}
