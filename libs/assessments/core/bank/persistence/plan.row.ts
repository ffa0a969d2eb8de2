import { Check, Column, Entity, Index, JoinColumn, ManyToOne, OneToOne, PrimaryColumn } from 'typeorm';
import type { Localized } from '#kernel';
import type { AssessmentSettings } from '../../domain/assessment-settings.js';
import { AssessmentRow } from '../../persistence/assessment.row.js';
import type { Composition, Pairing } from '../domain/plan.js';

/** An assessment that a trainer puts together. */
@Entity({ schema: 'assessments', name: 'plan' })
@Index('plan_by_programme', ['programmeId', 'id'])
@Check('plan_pairing', "pairing = ANY (ARRAY['none'::text, 'same'::text, 'parallel'::text])")
export class PlanRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'plan_pk' })
  id: string;

  @Column('uuid', { name: 'programme_id' })
  programmeId: string;

  @Column('uuid', { name: 'activity_id', nullable: true })
  activityId: string | null;

  @Column('jsonb')
  title: Localized;

  @Column('jsonb')
  settings: AssessmentSettings;

  @Column('jsonb')
  composition: Composition;

  @Column('text')
  pairing: Pairing;

  @Column('integer', { default: 1 })
  revision: number;

  @Column('uuid', { name: 'written_by' })
  writtenBy: string;

  @Column('timestamptz', { name: 'written_at' })
  writtenAt: Date;

  @Column('timestamptz', { name: 'published_at', nullable: true })
  publishedAt: Date | null;
}

/** What was published from a plan: one assessment, or a pair. */
@Entity({ schema: 'assessments', name: 'plan_assessment' })
@Index('plan_assessment_by_plan', ['planId'])
export class PlanAssessmentRow {
  @PrimaryColumn('uuid', { name: 'assessment_id', primaryKeyConstraintName: 'plan_assessment_pk' })
  assessmentId: string;

  @OneToOne(() => AssessmentRow)
  @JoinColumn({ name: 'assessment_id', foreignKeyConstraintName: 'plan_assessment_is_assessment' })
  assessment: AssessmentRow;

  @Column('uuid', { name: 'plan_id' })
  planId: string;

  @ManyToOne(() => PlanRow)
  @JoinColumn({ name: 'plan_id', foreignKeyConstraintName: 'plan_assessment_of_plan' })
  plan: PlanRow;
}
