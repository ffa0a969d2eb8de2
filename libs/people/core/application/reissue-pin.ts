import { Injectable } from '@nestjs/common';
import { PeopleDirectory, type PinCredentials } from '#people/contract';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { peopleErrors } from '../errors.js';
import { SessionCache } from '../persistence/session-cache.js';
import { deleteSessionsOf } from '../persistence/sessions.repository.js';
import { PersonAccess } from './person-access.js';
import { mayIssuePin } from './person.policy.js';

@Injectable()
export class ReissuePin {
  constructor(
    private readonly db: Database,
    private readonly access: PersonAccess,
    private readonly people: PeopleDirectory,
    private readonly held: SessionCache,
  ) {}

  /** The old PIN stops working, and so do the sessions that whoever found it may have opened. */
  async execute(actor: Actor, personId: string): Promise<PinCredentials> {
    const person = await this.access.require(actor, personId);
    if (!mayIssuePin(actor, person)) throw peopleErrors.error('people.pin-of-staff');
    const issued = await this.db.transaction(async (tx) => {
      const credentials = await this.people.issuePin(tx, personId);
      await deleteSessionsOf(tx, personId, actor.sessionId);
      return credentials;
    });
    await this.held.caughtUp();
    return issued;
  }
}
