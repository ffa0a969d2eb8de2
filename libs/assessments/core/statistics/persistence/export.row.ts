import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { AssessmentRow } from '../../persistence/assessment.row.js';

/** A file of answers that the worker has written: without names, kept for a day. */
@Entity({ schema: 'assessments', name: 'export' })
@Check('export_withdrawn', '((NOT withdrawn) OR (bytes IS NULL))')
@Index('export_expiring', ['expiresAt'])
export class ExportRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'export_pk' })
  id: string;

  @Column('uuid', { name: 'assessment_id' })
  assessmentId: string;

  @ManyToOne(() => AssessmentRow)
  @JoinColumn({ name: 'assessment_id', foreignKeyConstraintName: 'export_of_assessment' })
  assessment: AssessmentRow;

  @Column('text', { nullable: true })
  name: string | null;

  @Column('text', { name: 'media_type', nullable: true })
  mediaType: string | null;

  /** Null until it is written, and once it is withdrawn. */
  @Column('bytea', { nullable: true })
  bytes: Buffer | null;

  /** Somebody's answers were erased after they were read for it. */
  @Column('boolean', { default: false })
  withdrawn: boolean;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;
}
