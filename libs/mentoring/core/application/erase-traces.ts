import { Injectable } from '@nestjs/common';
import { Clock, isId } from '#kernel';
import { groupMemberLeft } from '#mentoring/contract';
import type { Actor } from '#platform/auth';
import { Database, type Tx } from '#platform/database';
import { deleteFile } from '#platform/files';
import { recordFact } from '#platform/ledger';
import { ProgrammeDirectory } from '#programme/contract';
import { communityErrors } from '../community.errors.js';
import { unnamedGroup } from '../domain/group-name.js';
import { mentoringErrors } from '../errors.js';
import { eraseConcerns, eraseMember, eraseOwnWords, groupsOf, memberIdsOf, photosOf, renameGroup } from '../persistence/erasing.repository.js';
import { findConcern } from '../persistence/contacts.repository.js';
import { lockMember, markLeft } from '../persistence/members.repository.js';
import { managedProgramme } from './groups/group-gate.js';

/** Forgets what tells of one person, and keeps that something was: counts stay true. A second time changes nothing. */
@Injectable()
export class EraseTraces {
  constructor(
    private readonly db: Database,
    private readonly programmes: ProgrammeDirectory,
    private readonly clock: Clock,
  ) {}

  /** Somebody of a group, who needs no account: name, number and page go, and the words of what they reported. */
  async member(actor: Actor, key: string, memberId: string): Promise<void> {
    const { id: programmeId } = await managedProgramme(this.db, this.programmes, actor, key);
    await this.db.transaction(async (tx) => {
      if (!isId(memberId) || !(await this.forget(tx, actor, programmeId, memberId))) throw communityErrors.error('mentoring.membership-unknown');
      await eraseConcerns(tx, 'member_id', [memberId], this.clock.now());
    });
  }

  /** Somebody with an account, as mentor and as member. */
  async person(actor: Actor, key: string, personId: string): Promise<void> {
    const { id: programmeId } = await managedProgramme(this.db, this.programmes, actor, key);
    if (!isId(personId)) throw communityErrors.error('mentoring.membership-unknown');
    await this.db.transaction(async (tx) => {
      const members = await memberIdsOf(tx, programmeId, personId);
      for (const memberId of members) await this.forget(tx, actor, programmeId, memberId);
      await eraseConcerns(tx, 'member_id', members, this.clock.now());
      await eraseOwnWords(tx, programmeId, personId);
      for (const { id, placeCode, language } of await groupsOf(tx, programmeId, personId)) await renameGroup(tx, id, unnamedGroup(placeCode, language));
      await this.photos(tx, programmeId, personId);
    });
  }

  /** The words of one concern; to whom it was given alone. */
  async concern(actor: Actor, concernId: string): Promise<void> {
    const concern = isId(concernId) ? await findConcern(this.db, concernId) : undefined;
    if (concern?.assignedTo !== actor.personId) throw mentoringErrors.error('mentoring.not-found');
    await eraseConcerns(this.db, 'id', [concern.id], this.clock.now());
  }

  /** Who is still there leaves first; the fact does not say who it was, as that is what is forgotten. */
  private async forget(tx: Tx, actor: Actor, programmeId: string, memberId: string): Promise<boolean> {
    const present = await lockMember(tx, memberId);
    if (present?.programmeId === programmeId) {
      const now = this.clock.now();
      await markLeft(tx, memberId, now, 'staff');
      const statement = { occurredAt: now, subjectId: null, actorId: actor.personId, programmeId, activityId: null, language: null };
      await recordFact(tx, groupMemberLeft, { ...statement, payload: { groupId: present.groupId, memberId, reason: 'staff' } });
    }
    return eraseMember(tx, programmeId, memberId);
  }

  private async photos(tx: Tx, programmeId: string, personId: string): Promise<void> {
    for (const fileId of await photosOf(tx, programmeId, personId)) await deleteFile(tx, fileId);
  }
}
