import { Injectable } from '@nestjs/common';
import { Clock, isId } from '#kernel';
import { solveMatching } from '#mentoring/contract';
import { PeopleDirectory, type PersonContact } from '#people/contract';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { enqueue } from '#platform/queue';
import { ProgrammeDirectory } from '#programme/contract';
import { communityErrors } from '../../community.errors.js';
import type { Proposal } from '../../domain/matching/propose.js';
import { groupsOfProgramme, type Group } from '../../persistence/groups.repository.js';
import { insertConflict, insertMatching, latestMatching, proposalsOf, setLocked, type Matching } from '../../persistence/matchings.repository.js';
import { lockMember, membersOfProgramme, type Member } from '../../persistence/members.repository.js';
import { managedProgramme } from '../groups/group-gate.js';
import { mayManageMentors } from '../view-mentors.policy.js';

export interface ShownMatching {
  readonly matching: Matching | undefined;
  readonly proposals: Proposal[];
  readonly members: ReadonlyMap<string, Member>;
  readonly groups: ReadonlyMap<string, Group>;
  readonly names: ReadonlyMap<string, PersonContact>;
}

/** A proposal is asked for and looked at; locks and conflicts say what it may not change. */
@Injectable()
export class AskForMatching {
  constructor(
    private readonly db: Database,
    private readonly people: PeopleDirectory,
    private readonly programmes: ProgrammeDirectory,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, key: string): Promise<void> {
    const { id } = await managedProgramme(this.db, this.programmes, actor, key);
    await this.db.transaction(async (tx) => {
      const matchingId = await insertMatching(tx, id, this.clock.now(), actor.personId);
      await enqueue(tx, solveMatching, { matchingId });
    });
  }

  async show(actor: Actor, key: string): Promise<ShownMatching> {
    const { id } = await managedProgramme(this.db, this.programmes, actor, key);
    const matching = await latestMatching(this.db, id);
    const [proposals, members, groups] = await Promise.all([matching === undefined ? [] : proposalsOf(this.db, matching.id), membersOfProgramme(this.db, id), groupsOfProgramme(this.db, id)]);
    const names = await this.people.contacts(this.db, members.flatMap(({ personId }) => personId ?? []));
    return { matching, proposals, members: new Map(members.map((member) => [member.id, member])), groups: new Map(groups.map((group) => [group.id, group])), names };
  }

  async lock(actor: Actor, memberId: string, locked: boolean): Promise<void> {
    await this.db.transaction(async (tx) => {
      const member = isId(memberId) ? await lockMember(tx, memberId) : undefined;
      if (member?.groupId == null || !mayManageMentors(actor, member.programmeId)) throw communityErrors.error('mentoring.membership-unknown');
      await setLocked(tx, member.id, locked);
    });
  }

  async forbid(actor: Actor, memberId: string, groupId: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      const member = isId(memberId) ? await lockMember(tx, memberId) : undefined;
      const group = (await groupsOfProgramme(tx, member?.programmeId ?? '00000000-0000-0000-0000-000000000000')).find(({ id }) => id === groupId);
      if (member === undefined || group === undefined || !mayManageMentors(actor, member.programmeId)) throw communityErrors.error('mentoring.membership-unknown');
      await insertConflict(tx, member.id, group.id);
    });
  }
}
