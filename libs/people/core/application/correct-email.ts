import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import type { Actor } from '#platform/auth';
import { Database, violates } from '#platform/database';
import { emailTaken, normaliseEmail } from '../domain/profile.js';
import { peopleErrors } from '../errors.js';
import { storeEmail } from '../persistence/accounts.repository.js';
import { expireLinksOf } from '../persistence/links.repository.js';
import { lockPerson } from '../persistence/persons.repository.js';
import { PersonAccess } from './person-access.js';
import { mayCorrectEmail } from './person.policy.js';

/** Puts right an address to which no letter goes, for who cannot sign in to do it. Links that went to the old one no longer open anything. */
@Injectable()
export class CorrectEmail {
  constructor(
    private readonly db: Database,
    private readonly access: PersonAccess,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, personId: string, typed: string): Promise<void> {
    const person = await this.access.require(actor, personId);
    if (!mayCorrectEmail(actor, person)) throw peopleErrors.error('people.not-found');
    const email = normaliseEmail(typed);
    try {
      await this.db.transaction(async (tx) => {
        const now = this.clock.now();
        await lockPerson(tx, personId);
        if (!(await storeEmail(tx, personId, email, now))) throw emailTaken();
        await expireLinksOf(tx, personId, now);
      });
    } catch (error) {
      throw violates(error, 'account_email') ? emailTaken() : error;
    }
  }
}
