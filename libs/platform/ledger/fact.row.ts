import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { FactPayload, Language } from '#kernel';

@Entity({ schema: 'ledger', name: 'fact' })
@Index('fact_follow', ['era', 'xid', 'id'])
@Index('fact_by_type', ['programmeId', 'type', 'occurredAt', 'id'])
@Index('fact_by_activity', ['activityId', 'type', 'id'])
@Index('fact_by_subject', ['subjectId', 'type', 'id'])
@Index('fact_superseded', ['supersedes'], { where: '(supersedes IS NOT NULL)' })
export class FactRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'fact_pk' })
  id: string;

  @Column('text')
  type: string;

  @Column('integer')
  version: number;

  @Column('timestamptz', { name: 'occurred_at' })
  occurredAt: Date;

  @Column('timestamptz', { name: 'recorded_at', default: () => 'clock_timestamp()' })
  recordedAt: Date;

  @Column('uuid', { name: 'subject_id', nullable: true })
  subjectId: string | null;

  @Column('uuid', { name: 'actor_id', nullable: true })
  actorId: string | null;

  @Column('uuid', { name: 'programme_id', nullable: true })
  programmeId: string | null;

  @Column('uuid', { name: 'activity_id', nullable: true })
  activityId: string | null;

  @Column('text', { nullable: true })
  language: Language | null;

  @Column('jsonb')
  payload: FactPayload;

  @Column('uuid', { nullable: true })
  supersedes: string | null;

  /** Counts the servers that the ledger has lived on: transaction numbers start anew on each. */
  @Column('integer', { default: () => 'ledger.current_era()' })
  era: number;

  /** The writing transaction, by which followers know what is safely committed. */
  @Column('bigint', { default: () => 'ledger.current_transaction()' })
  xid: string;
}

@Entity({ schema: 'ledger', name: 'era' })
export class EraRow {
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'era_pk' })
  era: number;
}

@Entity({ schema: 'ledger', name: 'follower' })
export class FollowerRow {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'follower_pk' })
  name: string;

  @Column('integer', { default: 1 })
  era: number;

  @Column('bigint')
  xid: string;

  @Column('uuid', { name: 'fact_id' })
  factId: string;
}

@Entity({ schema: 'ledger', name: 'digest' })
export class DigestRow {
  @PrimaryColumn('date', { primaryKeyConstraintName: 'digest_pk' })
  day: string;

  @Column('integer')
  facts: number;

  @Column('text')
  hash: string;
}
