import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { groupMemberKnown, groupMemberLeft, groupMemberMoved } from '#mentoring/contract';
import { PeopleDirectory } from '#people/contract';
import type { Actor } from '#platform/auth';
import { Database, type Sql, type Tx } from '#platform/database';
import { recordFact } from '#platform/ledger';
import { communityErrors } from '../../community.errors.js';
import { isMentor } from '../../domain/candidacy.js';
import { anchorSetOf } from '../../persistence/anchors.repository.js';
import { safeguardingOf } from '../../persistence/contacts.repository.js';
import { findGroup, type Group } from '../../persistence/groups.repository.js';
import { insertConflict } from '../../persistence/matchings.repository.js';
import { lockMember, markLeft, memberByToken, moveMember, tieMember, type Member } from '../../persistence/members.repository.js';

export interface Membership {
  readonly member: Member;
  readonly group: Group | undefined;
  /** Whom the member can turn to: the mentor, or who answers for the group meanwhile. Never nobody. */
  readonly contactName: string;
  readonly hasMentor: boolean;
  /** The five questions can be answered now. */
  readonly asks: boolean;
}

/** A member's own page: leave, ask for another mentor, tie it to an account. */
@Injectable()
export class OwnMembership {
  constructor(
    private readonly db: Database,
    private readonly people: PeopleDirectory,
    private readonly clock: Clock,
  ) {}

  async show(token: string): Promise<Membership> {
    const member = await this.memberAt(this.db, token);
    const group = member.groupId === null ? undefined : await findGroup(this.db, member.groupId);
    const hasMentor = group !== undefined && isMentor(group.mentor);
    const contactId = hasMentor ? group.mentorId : (group?.interimContactId ?? member.contactId);
    const contact = contactId === null ? undefined : await this.people.contact(this.db, contactId);
    const asks = group !== undefined && (await anchorSetOf(this.db, group.programmeId)) !== undefined;
    return { member, group, asks, contactName: contact === undefined ? '' : hasMentor ? contact.givenName : `${contact.givenName} ${contact.familyName}`, hasMentor };
  }

  leave(token: string): Promise<void> {
    return this.change(token, async (tx, member) => {
      const now = this.clock.now();
      await markLeft(tx, member.id, now, 'own');
      await recordFact(tx, groupMemberLeft, { ...this.about(member, now), payload: { groupId: member.groupId, memberId: member.id, reason: 'own' } });
    });
  }

  /** Out of the group, to wait for another one; until then the programme's contact is there for the person. */
  changeMentor(token: string): Promise<void> {
    return this.change(token, async (tx, member) => {
      if (member.groupId === null) return;
      const contactId = await safeguardingOf(tx, member.programmeId);
      if (contactId === undefined) throw communityErrors.error('mentoring.no-contact');
      await moveMember(tx, member.id, { groupId: null, contactId });
      await insertConflict(tx, member.id, member.groupId);
      await recordFact(tx, groupMemberMoved, { ...this.about(member, this.clock.now()), payload: { memberId: member.id, fromGroupId: member.groupId, groupId: null } });
    });
  }

  /** From now on what the member learns counts as what came of the group. */
  tie(actor: Actor, token: string): Promise<void> {
    return this.change(token, async (tx, member) => {
      if (member.personId === actor.personId) return;
      if (member.personId !== null || !(await tieMember(tx, member.id, member.programmeId, actor.personId))) throw communityErrors.error('mentoring.in-group-already');
      await recordFact(tx, groupMemberKnown, { ...this.about(member, this.clock.now()), subjectId: actor.personId, actorId: actor.personId, payload: { memberId: member.id } });
    });
  }

  private change(token: string, work: (tx: Tx, member: Member) => Promise<void>): Promise<void> {
    return this.db.transaction(async (tx) => {
      const { id } = await this.memberAt(tx, token);
      const member = await lockMember(tx, id);
      if (member === undefined) throw communityErrors.error('mentoring.membership-unknown');
      await work(tx, member);
    });
  }

  private async memberAt(sql: Sql, token: string): Promise<Member> {
    const member = await memberByToken(sql, token);
    if (member === undefined) throw communityErrors.error('mentoring.membership-unknown');
    return member;
  }

  private about({ personId, programmeId }: Member, occurredAt: Date) {
    return { occurredAt, subjectId: personId, actorId: personId, programmeId, activityId: null, language: null };
  }
}
