import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import type { Language } from '#kernel';
import type { GradeStep, ItemResponse } from '#assessments/engine';
import type { AttemptState, EndedBy } from '../domain/attempt.js';
import { AssessmentRow } from './assessment.row.js';
import { FormRow } from './item.row.js';

@Entity({ schema: 'assessments', name: 'attempt' })
@Unique('attempt_once', ['assessmentId', 'personId', 'number'])
@Index('attempt_due', ['deadlineAt'], { where: "((state = 'open'::text) AND (deadline_at IS NOT NULL))" })
@Check('attempt_state', "state = ANY (ARRAY['open'::text, 'submitted'::text, 'graded'::text])")
@Check('attempt_ended', "(((state = 'open'::text) = (submitted_at IS NULL)) AND ((submitted_at IS NULL) = (ended_by IS NULL)))")
@Check('attempt_graded', "((state = 'graded'::text) = (num_nonnulls(score, max, graded_at) = 3))")
@Check('attempt_pause', '(((paused_at IS NULL) = (pause_ends_at IS NULL)) AND ((pause_ends_at IS NULL) OR (deadline_at IS NOT NULL)))')
@Check('attempt_ended_by', "ended_by = ANY (ARRAY['person'::text, 'deadline'::text])")
export class AttemptRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'attempt_pk' })
  id: string;

  @Column('uuid', { name: 'assessment_id' })
  assessmentId: string;

  @ManyToOne(() => AssessmentRow)
  @JoinColumn({ name: 'assessment_id', foreignKeyConstraintName: 'attempt_of_assessment' })
  assessment: AssessmentRow;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  /** The questions that this attempt asks. */
  @Column('uuid', { name: 'form_id' })
  formId: string;

  @ManyToOne(() => FormRow)
  @JoinColumn({ name: 'form_id', foreignKeyConstraintName: 'attempt_of_form' })
  form: FormRow;

  /** Counts a person's attempts at one assessment from 1. */
  @Column('integer')
  number: number;

  @Column('text', { default: 'open' })
  state: AttemptState;

  @Column('text')
  language: Language;

  /** Orders the options; the same seed gives the same order for ever. */
  @Column('integer')
  seed: number;

  /** Counts saves: a submission grades one revision and closes the attempt only at that one. */
  @Column('integer', { default: 0 })
  revision: number;

  @Column('timestamptz', { name: 'started_at' })
  startedAt: Date;

  /** When it is over, whatever the browser does; null without a time limit or a closing time. */
  @Column('timestamptz', { name: 'deadline_at', nullable: true })
  deadlineAt: Date | null;

  /** When its time limit alone would end it, without pauses and minutes given; null without one. */
  @Column('timestamptz', { name: 'limit_ends_at', nullable: true })
  limitEndsAt: Date | null;

  /** When the test closes, as it was promised when it began, or later since; null: never. */
  @Column('timestamptz', { name: 'closes_at', nullable: true })
  closesAt: Date | null;

  /** How long the person may stop the clock, altogether. */
  @Column('integer', { name: 'pause_minutes', default: 0 })
  pauseMinutes: number;

  /** How long it stood in pauses that were ended. */
  @Column('integer', { name: 'paused_ms', default: 0 })
  pausedMs: number;

  /** Since when it stands, and when it runs again at the latest; the deadline already lies behind all of that. */
  @Column('timestamptz', { name: 'paused_at', nullable: true })
  pausedAt: Date | null;

  @Column('timestamptz', { name: 'pause_ends_at', nullable: true })
  pauseEndsAt: Date | null;

  @Column('timestamptz', { name: 'submitted_at', nullable: true })
  submittedAt: Date | null;

  @Column('text', { name: 'ended_by', nullable: true })
  endedBy: EndedBy | null;

  /** When its score was first whole: at once, or when a person had graded the last answer. */
  @Column('timestamptz', { name: 'graded_at', nullable: true })
  gradedAt: Date | null;

  /** From when its result may be seen. */
  @Column('timestamptz', { name: 'released_at', nullable: true })
  releasedAt: Date | null;

  @Column('double precision', { nullable: true })
  score: number | null;

  @Column('double precision', { nullable: true })
  max: number | null;

  @Column('boolean', { nullable: true })
  passed: boolean | null;
}

@Entity({ schema: 'assessments', name: 'response' })
@Check('response_checked', '((((tries = 0) = (checked IS NULL)) AND (tries >= 0)) AND ((NOT done) OR (tries > 0)))')
export class ResponseRow {
  @PrimaryColumn('uuid', { name: 'attempt_id', primaryKeyConstraintName: 'response_pk' })
  attemptId: string;

  /** Checked against the attempt's form before it is written; a foreign key would cost each answer another lookup. */
  @PrimaryColumn('uuid', { name: 'item_version_id', primaryKeyConstraintName: 'response_pk' })
  itemVersionId: string;

  @ManyToOne(() => AttemptRow, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'attempt_id', foreignKeyConstraintName: 'response_of_attempt' })
  attempt: AttemptRow;

  /** Null: taken back. */
  @Column('jsonb', { nullable: true })
  value: ItemResponse | null;

  /** The language in which the question was read when it was answered. */
  @Column('text')
  language: Language;

  @Column('timestamptz', { name: 'saved_at' })
  savedAt: Date;

  /** How often it was checked before the attempt was handed in. */
  @Column('integer', { default: 0 })
  tries: number;

  /** What was checked last. */
  @Column('jsonb', { nullable: true })
  checked: ItemResponse | null;

  /** Checked, and right or out of tries: it stays as it is. */
  @Column('boolean', { default: false })
  done: boolean;

  @Column('double precision', { nullable: true })
  score: number | null;

  @Column('double precision', { nullable: true })
  max: number | null;

  /** How the score came about, as the engine told it. */
  @Column('jsonb', { nullable: true })
  trace: readonly GradeStep[] | null;
}
