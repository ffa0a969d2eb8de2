import { Injectable } from '@nestjs/common';
import { Clock, isId } from '#kernel';
import { solveMatching } from '#mentoring/contract';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { enqueue } from '#platform/queue';
import { ProgrammeDirectory } from '#programme/contract';
import { communityErrors } from '../../community.errors.js';
import { findGroup } from '../../persistence/groups.repository.js';
import { deleteConflict, insertConflict, insertMatching, setLocked } from '../../persistence/matchings.repository.js';
import { lockMember } from '../../persistence/members.repository.js';
import { managedProgramme } from '../groups/group-gate.js';
import { mayManageMentors } from '../view-mentors.policy.js';

/** A proposal is asked for; locks and conflicts say what it may not change. */
@Injectable()
export class AskForMatching {
  constructor(
    private readonly db: Database,
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
