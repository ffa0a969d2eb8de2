import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { GroupMemberRow, MentorGroupRow } from './group.row.js';

/** The programme's named person for safeguarding, who is also whom a group turns to when it has no mentor. */
@Entity({ schema: 'mentoring', name: 'contact_point' })
export class ContactPointRow {
  @PrimaryColumn('uuid', { name: 'programme_id', primaryKeyConstraintName: 'contact_point_pk' })
  programmeId: string;

  @Column('uuid', { name: 'safeguarding_id' })
  safeguardingId: string;

  @Column('timestamptz')
  since: Date;
}

/** Who answers calls for help on which days; the last day included. */
@Entity({ schema: 'mentoring', name: 'duty' })
@Index('duty_by_day', ['programmeId', 'fromDay'])
@Check('duty_days', 'until_day >= from_day')
export class DutyRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'duty_pk' })
  id: string;

  @Column('uuid', { name: 'programme_id' })
  programmeId: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('date', { name: 'from_day' })
  fromDay: string;

  @Column('date', { name: 'until_day' })
  untilDay: string;
}

/** What somebody of a group told the person for safeguarding, in their words: to keep people safe; kept five years after the programme. Nobody else reads it. */
@Entity({ schema: 'mentoring', name: 'concern' })
@Index('concern_by_assigned', ['assignedTo', 'raisedAt'])
@Check('concern_body', 'char_length(body) <= 4000')
@Check('concern_words', '(erased_at IS NULL) = (body IS NOT NULL)')
@Check('concern_erased', '(erased_at IS NULL) OR (reach_me IS NULL)')
export class ConcernRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'concern_pk' })
  id: string;

  @Column('uuid', { name: 'programme_id' })
  programmeId: string;

  @Column('uuid', { name: 'group_id' })
  groupId: string;

  @ManyToOne(() => MentorGroupRow)
  @JoinColumn({ name: 'group_id', foreignKeyConstraintName: 'concern_group_fk' })
  group: MentorGroupRow;

  @Column('uuid', { name: 'member_id', nullable: true })
  memberId: string | null;

  @ManyToOne(() => GroupMemberRow, { nullable: true })
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'concern_member_fk' })
  member: GroupMemberRow | null;

  @Column('uuid', { name: 'assigned_to' })
  assignedTo: string;

  /** Null: erased. */
  @Column('text', { nullable: true })
  body: string | null;

  /** How to reach who wrote, if they want to be reached. */
  @Column('text', { name: 'reach_me', nullable: true })
  reachMe: string | null;

  @Column('timestamptz', { name: 'raised_at' })
  raisedAt: Date;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt: Date | null;

  @Column('text', { nullable: true })
  outcome: string | null;

  /** Since when its words are erased. */
  @Column('timestamptz', { name: 'erased_at', nullable: true })
  erasedAt: Date | null;
}
