import { Injectable } from '@nestjs/common';
import { Clock, isId } from '#kernel';
import { groupMemberLeft } from '#mentoring/contract';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { recordFact } from '#platform/ledger';
import { communityErrors } from '../../community.errors.js';
import { refusalAt } from '../../domain/groups/group.js';
import { findGroup, lockGroup, updateGroup, type Group, type GroupSettings } from '../../persistence/groups.repository.js';
import { lockMember, markLeft, membersOf, type Member } from '../../persistence/members.repository.js';
import { mayManageMentors } from '../view-mentors.policy.js';
import { managedGroup, ownGroup, refuse } from './group-gate.js';
import { JoinGroup, type Newcomer } from './join-group.js';

export interface GroupWithMembers {
  readonly group: Group;
  readonly members: Member[];
}

/** What a mentor does with the own group, and an administrator with any: who is in it, who came on paper, who has left. */
@Injectable()
export class KeepMembers {
  constructor(
    private readonly db: Database,
    private readonly joining: JoinGroup,
    private readonly clock: Clock,
  ) {}

  async own(actor: Actor): Promise<GroupWithMembers> {
    const group = await ownGroup(this.db, actor);
    return { group, members: await membersOf(this.db, group.id) };
  }

  async managed(actor: Actor, groupId: string): Promise<GroupWithMembers> {
    const group = await managedGroup(this.db, actor, groupId);
    return { group, members: await membersOf(this.db, group.id) };
  }

  async change(actor: Actor, settings: GroupSettings): Promise<void> {
    const group = await ownGroup(this.db, actor);
    await updateGroup(this.db, group.id, settings);
  }

  /** Somebody who agreed on paper. */
  async add(actor: Actor, groupId: string | null, newcomer: Newcomer): Promise<void> {
    const { id } = groupId === null ? await ownGroup(this.db, actor) : await managedGroup(this.db, actor, groupId);
    await this.db.transaction(async (tx) => {
      await lockGroup(tx, id);
      const group = await findGroup(tx, id);
      if (group === undefined) throw communityErrors.error('mentoring.group-unknown');
      refuse(refusalAt(group, { languages: [newcomer.language], minor: newcomer.minor }));
      await this.joining.enter(tx, group, newcomer, { token: null, noticeVersion: null, channel: 'paper', by: actor.personId });
    });
  }

  /** Somebody does not come any more, as the mentor or the administrator has heard. */
  noteLeft(actor: Actor, memberId: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      const member = isId(memberId) ? await lockMember(tx, memberId) : undefined;
      const group = member?.groupId == null ? undefined : await findGroup(tx, member.groupId);
      const manages = member !== undefined && mayManageMentors(actor, member.programmeId);
      if (member === undefined || (!manages && group?.mentorId !== actor.personId)) throw communityErrors.error('mentoring.membership-unknown');
      const now = this.clock.now();
      const reason = manages ? 'staff' : 'mentor-noted';
      await markLeft(tx, member.id, now, reason);
      const statement = { occurredAt: now, subjectId: member.personId, actorId: actor.personId, programmeId: member.programmeId, activityId: null, language: null };
      await recordFact(tx, groupMemberLeft, { ...statement, payload: { groupId: member.groupId, memberId: member.id, reason } });
    });
  }
}
