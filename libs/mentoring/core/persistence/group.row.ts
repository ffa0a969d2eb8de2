import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import type { Language } from '#kernel';
import { CandidacyRow } from './candidacy.row.js';

@Entity({ schema: 'mentoring', name: 'mentor_group' })
@Unique('mentor_group_of_candidacy', ['candidacyId'])
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
}

@Entity({ schema: 'mentoring', name: 'group_member' })
@Unique('group_member_once', ['groupId', 'personId'])
export class GroupMemberRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'group_member_pk' })
  id: string;

  @Column('uuid', { name: 'group_id' })
  groupId: string;

  @ManyToOne(() => MentorGroupRow)
  @JoinColumn({ name: 'group_id', foreignKeyConstraintName: 'group_member_group_fk' })
  group: MentorGroupRow;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('timestamptz', { name: 'joined_at' })
  joinedAt: Date;

  @Column('timestamptz', { name: 'left_at', nullable: true })
  leftAt: Date | null;
}
