import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { JobPayload } from '#kernel';

export type OutboxState = 'pending' | 'relayed' | 'done' | 'failed';

/** One wanted effect. The row outlives the job: `done` is set in the transaction of the effect, so it happens once. */
@Entity({ schema: 'queue', name: 'outbox' })
@Unique('outbox_once', ['queue', 'jobId'])
@Index('outbox_pending', ['runAfter', 'id'], { where: "(state = 'pending'::text)" })
@Index('outbox_relayed', ['relayedAt'], { where: "(state = 'relayed'::text)" })
@Index('outbox_failed', ['finishedAt', 'id'], { where: "(state = 'failed'::text)" })
@Check('outbox_state', "state = ANY (ARRAY['pending'::text, 'relayed'::text, 'done'::text, 'failed'::text])")
export class OutboxRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'outbox_pk' })
  id: string;

  @Column('text')
  queue: string;

  @Column('text', { name: 'job_id' })
  jobId: string;

  @Column('text')
  name: string;

  @Column('jsonb')
  payload: JobPayload;

  @Column('integer')
  attempts: number;

  @Column('text', { default: 'pending' })
  state: OutboxState;

  /** Counts retries by hand, so that a retried job gets a fresh identity in the backend. */
  @Column('integer', { default: 0 })
  generation: number;

  @Column('timestamptz', { name: 'run_after', default: () => 'now()' })
  runAfter: Date;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { name: 'relayed_at', nullable: true })
  relayedAt: Date | null;

  @Column('timestamptz', { name: 'finished_at', nullable: true })
  finishedAt: Date | null;

  @Column('text', { name: 'last_error', nullable: true })
  lastError: string | null;
}
