import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { AssessmentRow } from '../../persistence/assessment.row.js';

/** More time for one person in all tests of a training. The reason may tell of health: only trainers and administrators read it. */
@Entity({ schema: 'assessments', name: 'accommodation' })
@Check('accommodation_minutes', 'extra_minutes >= 0')
@Check('accommodation_pause', 'pause_minutes >= 0')
@Check('accommodation_factor', '(time_factor >= (1)::double precision)')
export class AccommodationRow {
  @PrimaryColumn('uuid', { name: 'activity_id', primaryKeyConstraintName: 'accommodation_pk' })
  activityId: string;

  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'accommodation_pk' })
  personId: string;

  @Column('integer', { name: 'extra_minutes' })
  extraMinutes: number;

  @Column('double precision', { name: 'time_factor' })
  timeFactor: number;

  /** How long the person may stop the clock, altogether in one attempt. */
  @Column('integer', { name: 'pause_minutes', default: 0 })
  pauseMinutes: number;

  @Column('text')
  reason: string;

  @Column('uuid', { name: 'set_by' })
  setBy: string;

  @Column('timestamptz', { name: 'set_at' })
  setAt: Date;
}

/** Further attempts, or minutes for the open one, that a trainer granted one person. */
@Entity({ schema: 'assessments', name: 'allowance' })
@Check('allowance_something', '((attempts >= 0) AND (minutes >= 0) AND ((attempts + minutes) > 0))')
@Index('allowance_by_person', ['assessmentId', 'personId'])
export class AllowanceRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'allowance_pk' })
  id: string;

  @Column('uuid', { name: 'assessment_id' })
  assessmentId: string;

  @ManyToOne(() => AssessmentRow)
  @JoinColumn({ name: 'assessment_id', foreignKeyConstraintName: 'allowance_of_assessment' })
  assessment: AssessmentRow;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('integer')
  attempts: number;

  @Column('integer')
  minutes: number;

  @Column('text')
  reason: string;

  @Column('uuid', { name: 'granted_by' })
  grantedBy: string;

  @Column('timestamptz', { name: 'granted_at' })
  grantedAt: Date;
}
