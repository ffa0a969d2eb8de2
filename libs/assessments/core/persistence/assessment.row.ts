import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import type { Localized } from '#kernel';
import type { AssessmentPhase } from '#assessments/contract';
import { FormRow } from './item.row.js';

/** The pre- or post-test of one module in one training. */
@Entity({ schema: 'assessments', name: 'assessment' })
@Unique('assessment_once', ['activityId', 'moduleId', 'phase'])
@Check('assessment_phase', "phase = ANY (ARRAY['pre'::text, 'post'::text])")
@Check('assessment_pass_mark', '((pass_mark >= (0)::double precision) AND (pass_mark <= (1)::double precision))')
@Check('assessment_attempts', 'attempts_allowed > 0')
export class AssessmentRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'assessment_pk' })
  id: string;

  @Column('uuid', { name: 'programme_id' })
  programmeId: string;

  @Column('uuid', { name: 'activity_id' })
  activityId: string;

  @Column('text', { name: 'module_id' })
  moduleId: string;

  @Column('uuid', { name: 'release_id' })
  releaseId: string;

  @Column('text')
  phase: AssessmentPhase;

  @Column('jsonb')
  title: Localized;

  /** Share of points from which it counts as passed. */
  @Column('double precision', { name: 'pass_mark' })
  passMark: number;

  @Column('integer', { name: 'attempts_allowed' })
  attemptsAllowed: number;

  @Column('uuid', { name: 'form_id' })
  formId: string;

  @ManyToOne(() => FormRow)
  @JoinColumn({ name: 'form_id', foreignKeyConstraintName: 'assessment_of_form' })
  form: FormRow;
}
