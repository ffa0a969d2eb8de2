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
import { findGroup, groupsOfProgramme, type Group } from '../../persistence/groups.repository.js';
import { conflictsOf, deleteConflict, insertConflict, insertMatching, latestMatching, proposalsOf, setLocked, type Matching } from '../../persistence/matchings.repository.js';
import { lockMember, membersOfProgramme, type Member } from '../../persistence/members.repository.js';
import { managedProgramme } from '../groups/group-gate.js';
import { mayManageMentors } from '../view-mentors.policy.js';

export interface ShownMatching {
  readonly matching: Matching | undefined;
  readonly proposals: Proposal[];
  readonly members: ReadonlyMap<string, Member>;
  readonly groups: ReadonlyMap<string, Group>;
  readonly names: ReadonlyMap<string, PersonContact>;
  /** Pairs that are out of the question, as "member group". */
  readonly conflicts: ReadonlySet<string>;
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
    return { matching, proposals, members: new Map(members.map((member) => [member.id, member])), groups: new Map(groups.map((group) => [group.id, group])), names, conflicts: await conflictsOf(this.db, id) };
  }

  async lock(actor: Actor, memberId: string, locked: boolean): Promise<void> {
    await this.db.transaction(async (tx) => {
      const member = isId(memberId) ? await lockMember(tx, memberId) : undefined;
      if (member?.groupId == null || !mayManageMentors(actor, member.programmeId)) throw communityErrors.error('mentoring.membership-unknown');
      await setLocked(tx, member.id, locked);
    });
  }

  /** Says that somebody must not come into that group, or takes it back. */
  async forbid(actor: Actor, memberId: string, groupId: string, forbidden: boolean): Promise<void> {
    await this.db.transaction(async (tx) => {
      const member = isId(memberId) ? await lockMember(tx, memberId) : undefined;
      const group = isId(groupId) ? await findGroup(tx, groupId) : undefined;
      if (member === undefined || group?.programmeId !== member.programmeId || !mayManageMentors(actor, member.programmeId)) throw communityErrors.error('mentoring.membership-unknown');
      await (forbidden ? insertConflict(tx, member.id, group.id) : deleteConflict(tx, member.id, group.id));
    });
  }
}
