import type { Language } from '#kernel';
import type { SqlPort } from './people-directory.js';

/** A person as those who run an activity see them: the need, never a diagnosis. */
export interface Attendee {
  readonly personId: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly language: Language;
  readonly accommodation: string | null;
}

export interface AttendeeRequest {
  /** Words that the name has to hold, in any order; null for everybody. */
  readonly search: string | null;
  /** The last attendee of the page before: continues behind it. */
  readonly after: readonly [familyName: string, givenName: string, personId: string] | null;
  readonly limit: number;
}

/** Names of the given people, page by page: domains that keep person ids sort and search by name through this. */
export abstract class AttendeeList {
  /** At most `limit` of these people, by family name, given name and id. */
  abstract among(sql: SqlPort, personIds: readonly string[], request: AttendeeRequest): Promise<Attendee[]>;
}
