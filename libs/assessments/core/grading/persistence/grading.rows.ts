import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import type { GradeStep, ItemContent } from '#assessments/engine';
import { AssessmentRow } from '../../persistence/assessment.row.js';
import { AttemptRow } from '../../persistence/attempt.row.js';
import { ItemVersionRow } from '../../persistence/item.row.js';
import type { AppealState } from '../domain/appeal.js';
import type { GradeCause, Note } from '../domain/person-grade.js';
import type { RegradePreview } from '../domain/regrade-preview.js';
import type { RegradeState } from '../domain/regrade.js';

/** Another key for a question of one assessment, applied to the answers that were graded by the old one, once approved. */
@Entity({ schema: 'assessments', name: 'regrade' })
@Index('regrade_open', ['assessmentId', 'itemVersionId'], { unique: true, where: "(state = ANY (ARRAY['proposed'::text, 'applying'::text]))" })
@Check('regrade_state', "state = ANY (ARRAY['proposed'::text, 'applying'::text, 'approved'::text, 'rejected'::text])")
@Check('regrade_decided', "((state = 'proposed'::text) = (num_nonnulls(decided_by, decided_at) = 0))")
export class RegradeRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'regrade_pk' })
  id: string;

  @Column('uuid', { name: 'assessment_id' })
  assessmentId: string;

  @ManyToOne(() => AssessmentRow)
  @JoinColumn({ name: 'assessment_id', foreignKeyConstraintName: 'regrade_of_assessment' })
  assessment: AssessmentRow;

  @Column('uuid', { name: 'item_version_id' })
  itemVersionId: string;

  @ManyToOne(() => ItemVersionRow)
  @JoinColumn({ name: 'item_version_id', foreignKeyConstraintName: 'regrade_of_version' })
  itemVersion: ItemVersionRow;

  /** The question with its right key. */
  @Column('jsonb')
  corrected: ItemContent;

  @Column('text')
  reason: string;

  @Column('text', { default: 'proposed' })
  state: RegradeState;

  @Column('uuid', { name: 'proposed_by' })
  proposedBy: string;

  @Column('timestamptz', { name: 'proposed_at' })
  proposedAt: Date;

  @Column('uuid', { name: 'decided_by', nullable: true })
  decidedBy: string | null;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt: Date | null;

  /** Shows how far the worker has come. */
  @Column('uuid', { name: 'task_id', nullable: true })
  taskId: string | null;

  /** What it would change, as long as it is undecided. */
  @Column('jsonb', { nullable: true })
  preview: RegradePreview | null;

  @Column('timestamptz', { name: 'previewed_at', nullable: true })
  previewedAt: Date | null;

  /** Shows how far the worker has come with that. */
  @Column('uuid', { name: 'preview_task_id', nullable: true })
  previewTaskId: string | null;
}

/** A grade that a person gave to one answer. Never changed: the last one counts, the others are its history. */
@Entity({ schema: 'assessments', name: 'person_grade' })
@Index('person_grade_by_answer', ['attemptId', 'itemVersionId', 'id'])
@Index('person_grade_once_a_regrade', ['regradeId', 'attemptId'], { unique: true, where: '(regrade_id IS NOT NULL)' })
@Check('person_grade_cause', "cause = ANY (ARRAY['queue'::text, 'appeal'::text, 'regrade'::text])")
export class PersonGradeRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'person_grade_pk' })
  id: string;

  @Column('uuid', { name: 'attempt_id' })
  attemptId: string;

  @ManyToOne(() => AttemptRow, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'attempt_id', foreignKeyConstraintName: 'person_grade_of_attempt' })
  attempt: AttemptRow;

  @Column('uuid', { name: 'item_version_id' })
  itemVersionId: string;

  @Column('double precision')
  score: number;

  @Column('double precision')
  max: number;

  @Column('jsonb')
  trace: readonly GradeStep[];

  /** Free text about the answer; read by its author and by trainers, erased with the attempt. */
  @Column('text', { nullable: true })
  comment: string | null;

  @Column('jsonb', { default: [] })
  notes: readonly Note[];

  @Column('text')
  cause: GradeCause;

  @Column('uuid', { name: 'regrade_id', nullable: true })
  regradeId: string | null;

  @ManyToOne(() => RegradeRow)
  @JoinColumn({ name: 'regrade_id', foreignKeyConstraintName: 'person_grade_of_regrade' })
  regrade: RegradeRow | null;

  @Column('uuid', { name: 'graded_by' })
  gradedBy: string;

  @Column('timestamptz', { name: 'graded_at' })
  gradedAt: Date;
}

/** "I think this was marked wrongly": one for each answer, and what the trainer said to it. */
@Entity({ schema: 'assessments', name: 'appeal' })
@Unique('appeal_once', ['attemptId', 'itemVersionId'])
@Index('appeal_open', ['madeAt', 'id'], { where: "(state = 'open'::text)" })
@Check('appeal_state', "state = ANY (ARRAY['open'::text, 'kept'::text, 'changed'::text])")
@Check('appeal_answered', "((state = 'open'::text) = (num_nonnulls(answer, answered_by, answered_at) = 0))")
export class AppealRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'appeal_pk' })
  id: string;

  @Column('uuid', { name: 'attempt_id' })
  attemptId: string;

  @ManyToOne(() => AttemptRow, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'attempt_id', foreignKeyConstraintName: 'appeal_of_attempt' })
  attempt: AttemptRow;

  @Column('uuid', { name: 'item_version_id' })
  itemVersionId: string;

  @Column('text')
  text: string;

  @Column('text', { default: 'open' })
  state: AppealState;

  @Column('timestamptz', { name: 'made_at' })
  madeAt: Date;

  @Column('text', { nullable: true })
  answer: string | null;

  @Column('uuid', { name: 'answered_by', nullable: true })
  answeredBy: string | null;

  @Column('timestamptz', { name: 'answered_at', nullable: true })
  answeredAt: Date | null;
}
