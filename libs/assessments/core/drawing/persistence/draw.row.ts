import { Column, Entity, JoinColumn, ManyToOne, OneToOne, PrimaryColumn } from 'typeorm';
import type { BlueprintCell } from '../../bank/domain/blueprint.js';
import { AssessmentRow } from '../../persistence/assessment.row.js';
import { FormRow } from '../../persistence/item.row.js';

/** By what each attempt at a test draws questions of its own. Never updated: a seed draws the same for ever. */
@Entity({ schema: 'assessments', name: 'draw' })
export class DrawRow {
  @PrimaryColumn('uuid', { name: 'assessment_id', primaryKeyConstraintName: 'draw_pk' })
  assessmentId: string;

  @OneToOne(() => AssessmentRow)
  @JoinColumn({ name: 'assessment_id', foreignKeyConstraintName: 'draw_of_assessment' })
  assessment: AssessmentRow;

  /** All that can be asked: first what is in every attempt, then what is drawn from. */
  @Column('uuid', { name: 'form_id' })
  formId: string;

  @ManyToOne(() => FormRow)
  @JoinColumn({ name: 'form_id', foreignKeyConstraintName: 'draw_from_form' })
  form: FormRow;

  @Column('integer')
  anchors: number;

  @Column('jsonb')
  cells: readonly BlueprintCell[];

  /** What the questions were drawn by then, in the order of the form after the anchors. */
  @Column('jsonb')
  labels: readonly DrawLabels[];
}

export interface DrawLabels {
  readonly competences: readonly string[];
  readonly difficulty: BlueprintCell['difficulty'];
}
