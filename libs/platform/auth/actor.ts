import type { Language } from '#kernel';

export const roles = ['administrator', 'trainer', 'trainee', 'mentor', 'funder'] as const;
export type Role = (typeof roles)[number];

/** A role in one programme. */
export interface Grant {
  readonly role: Role;
  readonly programmeId: string;
}

/** Who asks. Use cases take it first; policies decide by it. */
export interface Actor {
  readonly personId: string;
  readonly sessionId: string;
  readonly language: Language;
  readonly grants: readonly Grant[];
}

export function hasRole(actor: Actor, programmeId: string, ...wanted: readonly Role[]): boolean {
  return actor.grants.some((grant) => grant.programmeId === programmeId && wanted.includes(grant.role));
}
