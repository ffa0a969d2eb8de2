import { Injectable } from '@nestjs/common';
import type { Page, PageRequest } from '#kernel';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { ProgrammeDirectory } from '#programme/contract';
import { peopleErrors } from '../errors.js';
import { listPeople, type ListedPerson, type PeopleFilter } from '../persistence/people-list.query.js';
import { mayListPeople } from './list-people.policy.js';

@Injectable()
export class ListPeople {
  constructor(
    private readonly db: Database,
    private readonly programmes: ProgrammeDirectory,
  ) {}

  async execute(actor: Actor, programmeKey: string, filter: PeopleFilter, page: PageRequest): Promise<Page<ListedPerson>> {
    const programme = await this.programmes.programmeByKey(this.db, programmeKey);
    if (programme === undefined || !mayListPeople(actor, programme.id)) throw peopleErrors.error('people.programme-not-found');
    return listPeople(this.db, programme.id, filter, page);
  }
}
