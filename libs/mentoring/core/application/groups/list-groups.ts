import { Injectable } from '@nestjs/common';
import { PeopleDirectory, type PersonContact } from '#people/contract';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { ProgrammeDirectory } from '#programme/contract';
import { Clock } from '#kernel';
import { communityErrors } from '../../community.errors.js';
import { safeguardingOf } from '../../persistence/contacts.repository.js';
import { groupsOfProgramme, type Group } from '../../persistence/groups.repository.js';
import { insertMember, membersOfProgramme, type Member, type NewMember } from '../../persistence/members.repository.js';
import { managedProgramme } from './group-gate.js';

export interface GroupList {
  readonly groups: Group[];
  readonly members: Member[];
  readonly names: ReadonlyMap<string, PersonContact>;
}

export type Seeker = Pick<NewMember, 'phone' | 'bestHour' | 'languages' | 'placeCode' | 'availability' | 'topics' | 'minor'> & { readonly givenName: string };

/** The administrator's groups, and who waits for one. */
@Injectable()
export class ListGroups {
  constructor(
    private readonly db: Database,
    private readonly people: PeopleDirectory,
    private readonly programmes: ProgrammeDirectory,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, key: string): Promise<GroupList> {
    const { id } = await managedProgramme(this.db, this.programmes, actor, key);
    const [groups, members] = await Promise.all([groupsOfProgramme(this.db, id), membersOfProgramme(this.db, id)]);
    const ids = new Set([...groups.flatMap(({ mentorId, interimContactId }) => [mentorId, ...(interimContactId === null ? [] : [interimContactId])]), ...members.flatMap(({ personId }) => personId ?? [])]);
    return { groups, members, names: await this.people.contacts(this.db, [...ids]) };
  }

  /** Somebody looks for a group; until one is found the programme's contact is there for them. */
  async addSeeker(actor: Actor, key: string, seeker: Seeker): Promise<void> {
    const { id: programmeId } = await managedProgramme(this.db, this.programmes, actor, key);
    const contactId = await safeguardingOf(this.db, programmeId);
    if (contactId === undefined) throw communityErrors.error('mentoring.no-contact');
    await insertMember(this.db, { ...seeker, programmeId, groupId: null, personId: null, channel: 'matched', contactId, joinedAt: this.clock.now(), noticeVersion: null, token: null });
  }
}
