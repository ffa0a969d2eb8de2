import { hasRole, type Actor, type Grant, type Role } from '#platform/auth';

/** What the decision about one person rests on. */
export interface PersonStanding {
  readonly personId: string;
  readonly grants: readonly Grant[];
  /** Whether the one who asks leads an activity of this person. */
  readonly isTheirTrainer: boolean;
}

const staff: readonly Role[] = ['administrator', 'trainer', 'funder'];

export function administers(actor: Actor, { grants }: Pick<PersonStanding, 'grants'>): boolean {
  return grants.some(({ programmeId }) => hasRole(actor, programmeId, 'administrator'));
}

export function maySeePerson(actor: Actor, person: PersonStanding): boolean {
  return actor.personId === person.personId || administers(actor, person) || person.isTheirTrainer;
}

/** Links to sign in go to the address, so it is with it as with a PIN; trainers leave it to administrators. */
export function mayCorrectEmail(actor: Actor, person: PersonStanding): boolean {
  return administers(actor, person) && mayIssuePin(actor, person);
}

/** A new PIN opens the account to whoever holds it: nobody may so become more than they are. */
export function mayIssuePin(actor: Actor, person: PersonStanding): boolean {
  const staffGrants = person.grants.filter(({ role }) => staff.includes(role));
  if (administers(actor, person)) return staffGrants.every(({ programmeId }) => hasRole(actor, programmeId, 'administrator'));
  return person.isTheirTrainer && staffGrants.length === 0;
}
