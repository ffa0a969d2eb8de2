import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import type { AgeBand } from '#people/contract';
import type { Actor, Grant } from '#platform/auth';
import { Database } from '#platform/database';
import { ProgrammeDirectory, type ActivitySummary, type ProgrammeSummary } from '#programme/contract';
import { ageBand } from '../domain/age.js';
import { showPersonalCode } from '../domain/personal-code.js';
import { peopleErrors } from '../errors.js';
import { findPerson, type PersonDetail } from '../persistence/person-detail.query.js';
import { PersonAccess } from './person-access.js';
import { mayCorrectEmail, mayIssuePin } from './person.policy.js';

export interface PersonPicture extends PersonDetail {
  readonly ageBand: AgeBand;
  readonly grants: readonly Grant[];
  readonly programmes: readonly ProgrammeSummary[];
  readonly activities: readonly ActivitySummary[];
  readonly mayIssuePin: boolean;
  readonly mayCorrectEmail: boolean;
}

@Injectable()
export class ViewPerson {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly access: PersonAccess,
    private readonly programmes: ProgrammeDirectory,
  ) {}

  async execute(actor: Actor, personId: string): Promise<PersonPicture> {
    const standing = await this.access.require(actor, personId);
    const [person, programmes, activities] = await Promise.all([
      findPerson(this.db, personId),
      this.programmes.programmes(this.db),
      this.programmes.activitiesOf(this.db, personId),
    ]);
    if (person === undefined) throw peopleErrors.error('people.not-found');
    return {
      ...person,
      personalCode: person.personalCode === null ? null : showPersonalCode(person.personalCode),
      ageBand: ageBand(person.birthYear, this.clock.now()),
      grants: standing.grants,
      programmes,
      activities,
      mayIssuePin: mayIssuePin(actor, standing),
      mayCorrectEmail: mayCorrectEmail(actor, standing),
    };
  }
}
