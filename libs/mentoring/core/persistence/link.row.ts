import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { CandidacyRow } from './candidacy.row.js';
import { FollowUpRow } from './follow-up.row.js';

/** What a link in a mail opens: a check-in, or the candidacy itself. The token is in the mail alone. */
@Entity({ schema: 'mentoring', name: 'link' })
@Index('link_by_candidacy', ['candidacyId'])
export class LinkRow {
  @PrimaryColumn('bytea', { primaryKeyConstraintName: 'link_pk' })
  hash: Buffer;

  @Column('uuid', { name: 'candidacy_id' })
  candidacyId: string;

  @ManyToOne(() => CandidacyRow)
  @JoinColumn({ name: 'candidacy_id', foreignKeyConstraintName: 'link_candidacy_fk' })
  candidacy: CandidacyRow;

  @Column('uuid', { name: 'follow_up_id', nullable: true })
  followUpId: string | null;

  @ManyToOne(() => FollowUpRow, { nullable: true })
  @JoinColumn({ name: 'follow_up_id', foreignKeyConstraintName: 'link_follow_up_fk' })
  followUp: FollowUpRow | null;

  /** The candidacy's round in which it was sent; a link of an earlier round is spent. */
  @Column('integer')
  round: number;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;
}
