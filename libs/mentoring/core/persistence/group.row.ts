import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import type { Language } from '#kernel';
import type { Availability, JoinChannel, LeaveReason, Topic } from '../domain/groups/group.js';
import { CandidacyRow } from './candidacy.row.js';

@Entity({ schema: 'mentoring', name: 'mentor_group' })
@Unique('mentor_group_of_candidacy', ['candidacyId'])
@Unique('mentor_group_join_code', ['joinCode'])
@Check('mentor_group_capacity', 'capacity > 0')
export class MentorGroupRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'mentor_group_pk' })
  id: string;

  @Column('uuid', { name: 'candidacy_id' })
  candidacyId: string;

  @ManyToOne(() => CandidacyRow)
  @JoinColumn({ name: 'candidacy_id', foreignKeyConstraintName: 'mentor_group_candidacy_fk' })
  candidacy: CandidacyRow;

  @Column('text')
  name: string;

  @Column('text', { name: 'place_code' })
  placeCode: string;

  @Column('text')
  language: Language;

  @Column('integer')
  capacity: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  /** Every language in which the mentor can lead. */
  @Column('text', { array: true, default: () => "'{}'" })
  languages: Language[];

  @Column('text', { array: true, default: () => "'{}'" })
  availability: Availability[];

  @Column('text', { array: true, default: () => "'{}'" })
  topics: Topic[];

  /** In the mentor's words: which library, which evening. */
  @Column('text', { name: 'meets_at', nullable: true })
  meetsAt: string | null;

  /** The administrator has cleared the mentor for people aged 16–17. */
  @Column('boolean', { name: 'cleared_for_minors', default: false })
  clearedForMinors: boolean;

  @Column('text', { name: 'join_code', nullable: true })
  joinCode: string | null;

  /** Who answers for the group while it has no mentor. */
  @Column('uuid', { name: 'interim_contact_id', nullable: true })
  interimContactId: string | null;
}

/**
 * Somebody in a group, or waiting for one (no group). Name, phone and best hour: for meeting and calling the person, by
 * consent; emptied when the person leaves. A member needs no account; `personId` ties one who has it.
 */
@Entity({ schema: 'mentoring', name: 'group_member' })
@Unique('group_member_token', ['tokenHash'])
@Index('group_member_present', ['programmeId', 'personId'], { unique: true, where: '(left_at IS NULL)' })
@Index('group_member_by_group', ['groupId'], { where: '(left_at IS NULL)' })
@Check('group_member_named', '(left_at IS NOT NULL) OR (person_id IS NOT NULL) OR (given_name IS NOT NULL)')
@Check('group_member_contact', '(left_at IS NOT NULL) OR (group_id IS NOT NULL) OR (contact_id IS NOT NULL)')
export class GroupMemberRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'group_member_pk' })
  id: string;

  @Column('uuid', { name: 'programme_id' })
  programmeId: string;

  @Column('uuid', { name: 'group_id', nullable: true })
  groupId: string | null;

  @ManyToOne(() => MentorGroupRow, { nullable: true })
  @JoinColumn({ name: 'group_id', foreignKeyConstraintName: 'group_member_group_fk' })
  group: MentorGroupRow | null;

  @Column('uuid', { name: 'person_id', nullable: true })
  personId: string | null;

  @Column('text', { name: 'given_name', nullable: true })
  givenName: string | null;

  @Column('text', { nullable: true })
  phone: string | null;

  @Column('text', { name: 'best_hour', nullable: true })
  bestHour: string | null;

  @Column('text', { array: true, default: () => "'{}'" })
  languages: Language[];

  @Column('text', { name: 'place_code', nullable: true })
  placeCode: string | null;

  @Column('text', { array: true, default: () => "'{}'" })
  availability: Availability[];

  @Column('text', { array: true, default: () => "'{}'" })
  topics: Topic[];

  /** Aged 16 or 17. */
  @Column('boolean', { default: false })
  minor: boolean;

  @Column('text', { default: 'matched' })
  channel: JoinChannel;

  @Column('integer', { name: 'notice_version', nullable: true })
  noticeVersion: number | null;

  /** Of the staff: whom the person can turn to while waiting for a group. */
  @Column('uuid', { name: 'contact_id', nullable: true })
  contactId: string | null;

  @Column('bytea', { name: 'token_hash', nullable: true })
  tokenHash: Buffer | null;

  /** Stays in the group whatever a new matching proposes. */
  @Column('boolean', { default: false })
  locked: boolean;

  @Column('timestamptz', { name: 'joined_at' })
  joinedAt: Date;

  @Column('timestamptz', { name: 'left_at', nullable: true })
  leftAt: Date | null;

  @Column('text', { name: 'left_reason', nullable: true })
  leftReason: LeaveReason | null;
}
