import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import type { Localized } from '#kernel';
import type { AssessmentPhase } from '#assessments/contract';
import type { AssessmentSettings } from '../domain/assessment-settings.js';
import { FormRow } from './item.row.js';

/** A test or survey of one training: the pre- or post-test of a module, or one that a trainer assembled. */
@Entity({ schema: 'assessments', name: 'assessment' })
@Unique('assessment_once', ['activityId', 'moduleId', 'phase'])
@Check('assessment_phase', "phase = ANY (ARRAY['pre'::text, 'post'::text])")
@Check('assessment_of_module', '(num_nonnulls(module_id, release_id, phase) = ANY (ARRAY[0, 3]))')
export class AssessmentRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'assessment_pk' })
  id: string;

  @Column('uuid', { name: 'programme_id' })
  programmeId: string;

  @Column('uuid', { name: 'activity_id' })
  activityId: string;

  /** Module, release and phase are null for what belongs to no module. */
  @Column('text', { name: 'module_id', nullable: true })
  moduleId: string | null;

  @Column('uuid', { name: 'release_id', nullable: true })
  releaseId: string | null;

  @Column('text', { nullable: true })
  phase: AssessmentPhase | null;

  @Column('jsonb')
  title: Localized;

  @Column('jsonb')
  settings: AssessmentSettings;

  @Column('uuid', { name: 'form_id' })
  formId: string;

  @ManyToOne(() => FormRow)
  @JoinColumn({ name: 'form_id', foreignKeyConstraintName: 'assessment_of_form' })
  form: FormRow;
}
