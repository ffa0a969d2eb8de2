import { hasRole, type Actor } from '#platform/auth';

/** Banks belong to the trainers and administrators of their programme; for others they do not exist. */
export function mayEditBank(actor: Actor, { programmeId }: { readonly programmeId: string }): boolean {
  return hasRole(actor, programmeId, 'trainer', 'administrator');
}
