import { Injectable } from '@nestjs/common';
import type { Actor, Grant } from '#platform/auth';
import { Database } from '#platform/database';
import { ProgrammeDirectory } from '#programme/contract';
import { peopleErrors } from '../errors.js';
import { administers, maySeePerson, type PersonStanding } from './person.policy.js';

/** Finds what a person's policies rest on; who may not see the person gets the same answer as for nobody. */
@Injectable()
export class PersonAccess {
  constructor(
    private readonly db: Database,
    private readonly programmes: ProgrammeDirectory,
  ) {}

  async require(actor: Actor, personId: string): Promise<PersonStanding> {
    const grants = await this.db.rows<Grant>(`select role, programme_id as "programmeId" from people.role_grant where person_id = $1`, [personId]);
    const isTheirTrainer = !administers(actor, { grants }) && (await this.leads(actor, personId));
    const standing = { personId, grants, isTheirTrainer };
    if (!maySeePerson(actor, standing)) throw peopleErrors.error('people.not-found');
    return standing;
  }

  private async leads(actor: Actor, personId: string): Promise<boolean> {
    if (!actor.grants.some(({ role }) => role === 'trainer')) return false;
    return this.programmes.trains(this.db, actor.personId, personId);
  }
}
