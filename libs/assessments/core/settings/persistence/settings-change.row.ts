import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { AssessmentRow } from '../../persistence/assessment.row.js';
import type { ChangedSettings } from '../domain/settings-change.js';

/** That somebody changed how a published test is taken, and why. Never changed itself. */
@Entity({ schema: 'assessments', name: 'settings_change' })
@Index('settings_change_by_assessment', ['assessmentId', 'id'])
export class SettingsChangeRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'settings_change_pk' })
  id: string;

  @Column('uuid', { name: 'assessment_id' })
  assessmentId: string;

  @ManyToOne(() => AssessmentRow)
  @JoinColumn({ name: 'assessment_id', foreignKeyConstraintName: 'settings_change_of_assessment' })
  assessment: AssessmentRow;

  /** Only what was changed; of an access code only whether there was one. */
  @Column('jsonb')
  before: ChangedSettings;

  @Column('jsonb')
  after: ChangedSettings;

  @Column('text')
  reason: string;

  @Column('uuid', { name: 'changed_by' })
  changedBy: string;

  @Column('timestamptz', { name: 'changed_at' })
  changedAt: Date;
}
