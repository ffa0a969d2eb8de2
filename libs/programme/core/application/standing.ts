import { hasRole, type Actor } from '#platform/auth';
import type { RegistrationStatus } from '#programme/contract';

/** What an actor is to one activity; the policies decide by it. */
export interface Standing {
  readonly personId: string;
  readonly administrator: boolean;
  readonly funder: boolean;
  /** Trains this very activity. */
  readonly trainer: boolean;
  readonly registration: RegistrationStatus | null;
}

export function standingOf(actor: Actor, programmeId: string, tie: { trainer: boolean; registration: RegistrationStatus | null }): Standing {
  return {
    personId: actor.personId,
    administrator: hasRole(actor, programmeId, 'administrator'),
    funder: hasRole(actor, programmeId, 'funder'),
    trainer: tie.trainer && hasRole(actor, programmeId, 'trainer'),
    registration: tie.registration,
  };
}
