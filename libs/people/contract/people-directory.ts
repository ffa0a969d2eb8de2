import type { Language } from '#kernel';
import type { Gender, ConsentPurpose } from './facts.js';

/** A connection or a transaction; contracts do not know the database library. */
export interface SqlPort {
  rows<R extends object>(text: string, parameters?: readonly unknown[]): Promise<R[]>;
}

export interface PersonContact {
  readonly personId: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly language: Language;
  readonly email: string | null;
}

export interface NewPerson {
  readonly givenName: string;
  readonly familyName: string;
  readonly language: Language;
  readonly email: string | null;
  readonly birthYear: number;
  readonly gender: Gender;
  readonly placeCode: string;
  readonly participantType: string;
  readonly accommodation: string | null;
}

export type RoleName = 'administrator' | 'trainer' | 'trainee' | 'mentor' | 'funder';

/** How a person without e-mail signs in: shown once, to be written down. */
export interface PinCredentials {
  readonly personalCode: string;
  readonly pin: string;
}

/** What other domains may ask of people. */
export abstract class PeopleDirectory {
  abstract contact(sql: SqlPort, personId: string): Promise<PersonContact | undefined>;
  abstract contacts(sql: SqlPort, personIds: readonly string[]): Promise<Map<string, PersonContact>>;
  /** A scalar of SQL for another domain's query: the person's address or null, where `personId` is an expression that gives a person's id. */
  abstract addressSql(personId: string): string;
  /** As the person has told; null when it is not known. */
  async birthYear(_sql: SqlPort, _personId: string): Promise<number | null> {
    return null;
  }
  abstract hasConsent(sql: SqlPort, personId: string, purpose: ConsentPurpose): Promise<boolean>;
  /** The last answer of a person to each purpose, with the programme in which it was given. */
  abstract consentsOf(sql: SqlPort, personId: string): Promise<ReadonlyMap<ConsentPurpose, { readonly programmeId: string; readonly given: boolean }>>;
  /** Those of the given people who have consented. */
  async consenting(sql: SqlPort, personIds: readonly string[], purpose: ConsentPurpose): Promise<ReadonlySet<string>> {
    const found = new Set<string>();
    for (const personId of personIds) if (await this.hasConsent(sql, personId, purpose)) found.add(personId);
    return found;
  }
  /** Who holds the role in the programme, the longest first. */
  async holdersOf(_sql: SqlPort, _programmeId: string, _role: RoleName): Promise<PersonContact[]> {
    return [];
  }
  abstract holdsRoleIn(sql: SqlPort, personId: string, programmeId: string): Promise<boolean>;
  /** Creates the person with their `person.profiled` fact. @throws DomainError `people.too-young`, `people.email-taken` */
  abstract register(tx: SqlPort, person: NewPerson, programmeId: string): Promise<string>;
  abstract giveRole(tx: SqlPort, personId: string, role: RoleName, programmeId: string): Promise<void>;
  abstract answerConsents(tx: SqlPort, personId: string, programmeId: string, noticeVersion: number, answers: Readonly<Partial<Record<ConsentPurpose, boolean>>>): Promise<void>;
  abstract issuePin(tx: SqlPort, personId: string): Promise<PinCredentials>;
  /** Opens a session and answers its token, for the cookie. */
  abstract openSession(tx: SqlPort, personId: string, device: string): Promise<string>;
}
