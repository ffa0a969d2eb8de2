import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import type { Language } from '#kernel';
import type { GradeStep } from '#assessments/engine';
import type { AttemptState } from '../domain/attempt.js';
import { AssessmentRow } from './assessment.row.js';

@Entity({ schema: 'assessments', name: 'attempt' })
@Unique('attempt_once', ['assessmentId', 'personId', 'number'])
@Check('attempt_state', "state = ANY (ARRAY['open'::text, 'graded'::text])")
@Check('attempt_graded', "((state = 'graded'::text) = (num_nonnulls(submitted_at, score, max, passed) = 4))")
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

  @Column('timestamptz', { name: 'submitted_at', nullable: true })
  submittedAt: Date | null;

  @Column('double precision', { nullable: true })
  score: number | null;

  @Column('double precision', { nullable: true })
  max: number | null;

  @Column('boolean', { nullable: true })
  passed: boolean | null;
}

@Entity({ schema: 'assessments', name: 'response' })
export class ResponseRow {
  @PrimaryColumn('uuid', { name: 'attempt_id', primaryKeyConstraintName: 'response_pk' })
  attemptId: string;

  /** Checked against the attempt's form before it is written; a foreign key would cost each answer another lookup. */
  @PrimaryColumn('uuid', { name: 'item_version_id', primaryKeyConstraintName: 'response_pk' })
  itemVersionId: string;

  @ManyToOne(() => AttemptRow, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'attempt_id', foreignKeyConstraintName: 'response_of_attempt' })
  attempt: AttemptRow;

  @Column('jsonb')
  chosen: readonly string[];

  /** The language in which the question was read when it was answered. */
  @Column('text')
  language: Language;

  @Column('timestamptz', { name: 'saved_at' })
  savedAt: Date;

  @Column('double precision', { nullable: true })
  score: number | null;

  @Column('double precision', { nullable: true })
  max: number | null;

  /** How the score came about, as the engine told it. */
  @Column('jsonb', { nullable: true })
  trace: readonly GradeStep[] | null;
}
