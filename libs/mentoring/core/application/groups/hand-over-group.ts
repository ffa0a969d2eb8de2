import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Messenger } from '#messaging/contract';
import { groupClearedForMinors, groupHandedOver, groupMemberMoved } from '#mentoring/contract';
import { PeopleDirectory } from '#people/contract';
import type { Actor } from '#platform/auth';
import { Database, type Tx } from '#platform/database';
import { recordFact } from '#platform/ledger';
import { communityErrors } from '../../community.errors.js';
import { refusalAt } from '../../domain/groups/group.js';
import { safeguardingOf } from '../../persistence/contacts.repository.js';
import { findGroup, lockGroup, setInterimContact, setMinorsCleared, type Group } from '../../persistence/groups.repository.js';
import { conflictedWith } from '../../persistence/matchings.repository.js';
import { membersOf, moveMember, type Member } from '../../persistence/members.repository.js';
import { newContactMail } from '../mails.js';
import { managedGroup, refuse } from './group-gate.js';

/** The members of a group go on with another mentor, all or none; only who must not come to that one waits for yet another. */
@Injectable()
export class HandOverGroup {
  constructor(
    private readonly db: Database,
    private readonly people: PeopleDirectory,
    private readonly messenger: Messenger,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, groupId: string, toGroupId: string): Promise<void> {
    const [from, to] = [await managedGroup(this.db, actor, groupId), await managedGroup(this.db, actor, toGroupId)];
    if (from.id === to.id) return;
    await this.db.transaction(async (tx) => {
      for (const id of [from.id, to.id].sort()) await lockGroup(tx, id);
      const members = await membersOf(tx, from.id);
      const conflicted = await conflictedWith(tx, to.id, members.map(({ id }) => id));
      let target = (await findGroup(tx, to.id)) ?? to;
      for (const member of members) {
        if (conflicted.has(member.id)) {
          await this.wait(tx, actor, member, from);
          continue;
        }
        refuse(refusalAt(target, member));
        target = { ...target, members: target.members + 1 };
        await this.move(tx, actor, member, from, target);
      }
      await setInterimContact(tx, from.id, null);
      await recordFact(tx, groupHandedOver, { ...this.about(actor, from, null), payload: { groupId: from.id, toGroupId: to.id, members: members.length - conflicted.size } });
    });
  }

  async clearForMinors(actor: Actor, groupId: string, cleared: boolean): Promise<void> {
    const group = await managedGroup(this.db, actor, groupId);
    await this.db.transaction(async (tx) => {
      await setMinorsCleared(tx, group.id, cleared);
      await recordFact(tx, groupClearedForMinors, { ...this.about(actor, group, group.mentorId), payload: { groupId: group.id, cleared } });
    });
  }

  /** Who must not come to that mentor waits for another one, with the programme's contact. */
  private async wait(tx: Tx, actor: Actor, member: Member, from: Group): Promise<void> {
    const contactId = await safeguardingOf(tx, from.programmeId);
    if (contactId === undefined) throw communityErrors.error('mentoring.no-contact');
    await moveMember(tx, member.id, { groupId: null, contactId });
    await recordFact(tx, groupMemberMoved, { ...this.about(actor, from, member.personId), payload: { memberId: member.id, fromGroupId: from.id, groupId: null } });
  }

  private async move(tx: Tx, actor: Actor, member: Member, from: Group, to: Group): Promise<void> {
    await moveMember(tx, member.id, { groupId: to.id, contactId: null });
    await recordFact(tx, groupMemberMoved, { ...this.about(actor, from, member.personId), payload: { memberId: member.id, fromGroupId: from.id, groupId: to.id } });
    if (member.personId === null) return;
    const mentor = await this.people.contact(tx, to.mentorId);
    await this.messenger.send(tx, { personId: member.personId, purpose: 'service', template: newContactMail, values: { mentorName: mentor?.givenName ?? '', groupName: to.name }, key: `group-contact:${member.id}:${to.id}` });
  }

  private about(actor: Actor, { programmeId }: Group, subjectId: string | null) {
    return { occurredAt: this.clock.now(), subjectId, actorId: actor.personId, programmeId, activityId: null, language: null };
  }
}
