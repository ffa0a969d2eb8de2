import type { Actor, Role } from '#platform/auth';

/** The actor's roles in the programme; none means that it is not theirs to see. */
export function rolesIn(actor: Actor, programmeId: string): Role[] {
  return actor.grants.filter((grant) => grant.programmeId === programmeId).map(({ role }) => role);
}
