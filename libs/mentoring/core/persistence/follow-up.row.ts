import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import type { Localized } from '#kernel';
import type { CheckInAnswer } from '#mentoring/contract';
import type { CheckInSource } from '../domain/check-in-source.js';
import type { StoredDefinition } from '../domain/timeline/read-plan.js';
import type { FollowUpState, SkipReason } from '../domain/follow-up.js';
import { CandidacyRow } from './candidacy.row.js';

/** A version of a programme's follow-up plan; never changed. */
@Entity({ schema: 'mentoring', name: 'plan' })
@Unique('plan_version', ['programmeId', 'version'])
export class PlanRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'plan_pk' })
  id: string;

  @Column('uuid', { name: 'programme_id' })
  programmeId: string;

  @Column('integer')
  version: number;

  @Column('jsonb')
  definition: StoredDefinition;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  /** Null: Kaasa itself. */
  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy: string | null;
}

@Entity({ schema: 'mentoring', name: 'follow_up' })
@Unique('follow_up_once', ['candidacyId', 'round', 'step'])
@Index('follow_up_due', ['actAt', 'id'], { where: "(state = 'planned'::text)" })
@Index('follow_up_open', ['expiresAt', 'id'], { where: "((state = 'sent'::text) AND (closed_at IS NULL))" })
@Check('follow_up_state', "state = ANY (ARRAY['planned'::text, 'queued'::text, 'sent'::text, 'skipped'::text, 'cancelled'::text])")
export class FollowUpRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'follow_up_pk' })
  id: string;

  @Column('uuid', { name: 'candidacy_id' })
  candidacyId: string;

  @ManyToOne(() => CandidacyRow)
  @JoinColumn({ name: 'candidacy_id', foreignKeyConstraintName: 'follow_up_candidacy_fk' })
  candidacy: CandidacyRow;

  @Column('uuid', { name: 'plan_id' })
  planId: string;

  @ManyToOne(() => PlanRow)
  @JoinColumn({ name: 'plan_id', foreignKeyConstraintName: 'follow_up_plan_fk' })
  plan: PlanRow;

  @Column('integer')
  round: number;

  @Column('text')
  step: string;

  @Column('jsonb')
  title: Localized;

  /** The last step: the mentor's term ends with its answer, or with its link. */
  @Column('boolean')
  closing: boolean;

  @Column('timestamptz', { name: 'due_at' })
  dueAt: Date;

  /** When it is looked at next: when it is due, or when what holds it back is over. */
  @Column('timestamptz', { name: 'act_at' })
  actAt: Date;

  @Column('text', { default: 'planned' })
  state: FollowUpState;

  @Column('text', { nullable: true })
  reason: SkipReason | null;

  @Column('timestamptz', { name: 'sent_at', nullable: true })
  sentAt: Date | null;

  /** Until when its links take an answer. */
  @Column('timestamptz', { name: 'expires_at', nullable: true })
  expiresAt: Date | null;

  /** When it was decided what becomes of it. */
  @Column('timestamptz', { name: 'settled_at', nullable: true })
  settledAt: Date | null;

  /** When it was seen that the time to answer is over. */
  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt: Date | null;
}

/** An answer; the one that is not replaced counts. */
@Entity({ schema: 'mentoring', name: 'check_in' })
@Index('check_in_current', ['followUpId'], { unique: true, where: '(replaced_at IS NULL)' })
@Index('check_in_by_follow_up', ['followUpId', 'id'])
@Check('check_in_answer', "answer = ANY (ARRAY['met'::text, 'not-met'::text, 'need-help'::text, 'pause'::text, 'stop'::text])")
@Check('check_in_source', "source = ANY (ARRAY['link'::text, 'paper'::text, 'phone'::text])")
@Check('check_in_people', 'people_reached >= 0')
export class CheckInRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'check_in_pk' })
  id: string;

  @Column('uuid', { name: 'follow_up_id' })
  followUpId: string;

  @ManyToOne(() => FollowUpRow)
  @JoinColumn({ name: 'follow_up_id', foreignKeyConstraintName: 'check_in_follow_up_fk' })
  followUp: FollowUpRow;

  @Column('text')
  answer: CheckInAnswer;

  @Column('integer', { name: 'people_reached', nullable: true })
  peopleReached: number | null;

  @Column('text', { nullable: true })
  note: string | null;

  /** By the link of the letter, or typed in by staff. */
  @Column('text', { default: 'link' })
  source: CheckInSource;

  /** Who typed it in. */
  @Column('uuid', { name: 'recorded_by', nullable: true })
  recordedBy: string | null;

  @Column('timestamptz', { name: 'answered_at' })
  answeredAt: Date;

  @Column('timestamptz', { name: 'replaced_at', nullable: true })
  replacedAt: Date | null;

  /** The `mentor.checked-in` fact of this answer. */
  @Column('uuid', { name: 'fact_id' })
  factId: string;

  /** The `mentor.met-group` fact in force, where the answer is that they met. */
  @Column('uuid', { name: 'met_fact_id', nullable: true })
  metFactId: string | null;
}
