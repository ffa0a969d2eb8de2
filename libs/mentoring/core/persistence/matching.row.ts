import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { PairChange, PairWhy } from '../domain/matching/propose.js';
import { GroupMemberRow, MentorGroupRow } from './group.row.js';

/** A pair that is out of the question: the member left that mentor, or an administrator knows why. */
@Entity({ schema: 'mentoring', name: 'conflict' })
export class ConflictRow {
  @PrimaryColumn('uuid', { name: 'member_id', primaryKeyConstraintName: 'conflict_pk' })
  memberId: string;

  @ManyToOne(() => GroupMemberRow)
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'conflict_member_fk' })
  member: GroupMemberRow;

  @PrimaryColumn('uuid', { name: 'group_id', primaryKeyConstraintName: 'conflict_pk' })
  groupId: string;

  @ManyToOne(() => MentorGroupRow)
  @JoinColumn({ name: 'group_id', foreignKeyConstraintName: 'conflict_group_fk' })
  group: MentorGroupRow;
}

export const matchingStates = ['running', 'proposed', 'published', 'undone'] as const;
export type MatchingState = (typeof matchingStates)[number];

/** One proposal; nothing of it holds before it is published. */
@Entity({ schema: 'mentoring', name: 'matching' })
@Index('matching_by_programme', ['programmeId', 'askedAt'])
@Check('matching_state', "state = ANY (ARRAY['running'::text, 'proposed'::text, 'published'::text, 'undone'::text])")
export class MatchingRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'matching_pk' })
  id: string;

  @Column('uuid', { name: 'programme_id' })
  programmeId: string;

  @Column('text')
  state: MatchingState;

  @Column('timestamptz', { name: 'asked_at' })
  askedAt: Date;

  @Column('uuid', { name: 'asked_by' })
  askedBy: string;

  @Column('timestamptz', { name: 'solved_at', nullable: true })
  solvedAt: Date | null;

  @Column('timestamptz', { name: 'published_at', nullable: true })
  publishedAt: Date | null;

  @Column('timestamptz', { name: 'undone_at', nullable: true })
  undoneAt: Date | null;
}

@Entity({ schema: 'mentoring', name: 'matching_pair' })
@Index('matching_pair_by_change', ['matchingId', 'change', 'memberId'])
@Check('matching_pair_change', "change = ANY (ARRAY['none'::text, 'new'::text, 'moved'::text, 'kept'::text])")
export class MatchingPairRow {
  @PrimaryColumn('uuid', { name: 'matching_id', primaryKeyConstraintName: 'matching_pair_pk' })
  matchingId: string;

  @ManyToOne(() => MatchingRow)
  @JoinColumn({ name: 'matching_id', foreignKeyConstraintName: 'matching_pair_matching_fk' })
  matching: MatchingRow;

  @PrimaryColumn('uuid', { name: 'member_id', primaryKeyConstraintName: 'matching_pair_pk' })
  memberId: string;

  @ManyToOne(() => GroupMemberRow)
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'matching_pair_member_fk' })
  member: GroupMemberRow;

  /** Null: no group could be found. */
  @Column('uuid', { name: 'group_id', nullable: true })
  groupId: string | null;

  @ManyToOne(() => MentorGroupRow, { nullable: true })
  @JoinColumn({ name: 'group_id', foreignKeyConstraintName: 'matching_pair_group_fk' })
  group: MentorGroupRow | null;

  @Column('uuid', { name: 'from_group_id', nullable: true })
  fromGroupId: string | null;

  @Column('text')
  change: PairChange;

  @Column('jsonb')
  reasons: PairWhy;
}
