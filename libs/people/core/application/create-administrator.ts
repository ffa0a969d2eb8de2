import { Injectable } from '@nestjs/common';
import { Clock, type Language } from '#kernel';
import { Database } from '#platform/database';
import { ProgrammeDirectory } from '#programme/contract';
import { passwordFault } from '../domain/password.js';
import { emailTaken, normaliseEmail } from '../domain/profile.js';
import { hashSecret } from '../domain/secret.js';
import { peopleErrors } from '../errors.js';
import { storePasswordHash } from '../persistence/accounts.repository.js';
import { insertPerson, insertRoleGrant } from '../persistence/persons.repository.js';

export interface NewAdministrator {
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  readonly language: Language;
  readonly password: string;
  /** Null: of every programme. */
  readonly programmeKey: string | null;
}

/** What the operator's command does; there is no actor before the first administrator. */
@Injectable()
export class CreateAdministrator {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly programmes: ProgrammeDirectory,
  ) {}

  /** Answers the new person's id. */
  async execute(input: NewAdministrator): Promise<string> {
    const email = normaliseEmail(input.email);
    const fault = passwordFault(input.password, [input.givenName, input.familyName, email.split('@')[0] ?? '']);
    if (fault !== null) throw peopleErrors.error(fault === 'too-short' ? 'people.password-too-short' : 'people.password-easily-guessed');
    const [hash, now] = [await hashSecret(input.password), this.clock.now()];
    return this.db.transaction(async (tx) => {
      const programmes = (await this.programmes.programmes(tx)).filter(({ key }) => input.programmeKey === null || key === input.programmeKey);
      if (programmes.length === 0) throw peopleErrors.error('people.programme-not-found');
      const { givenName, familyName, language } = input;
      const person = { givenName, familyName, language, email, birthYear: null, gender: 'undisclosed', placeCode: 'other', participantType: 'staff', accommodation: null } as const;
      const id = await insertPerson(tx, person, now);
      if (id === undefined) throw emailTaken();
      await storePasswordHash(tx, id, hash, now);
      for (const programme of programmes) await insertRoleGrant(tx, id, 'administrator', programme.id, now);
      return id;
    });
  }
}
