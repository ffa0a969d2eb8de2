import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { AssessmentRow } from '../../persistence/assessment.row.js';

/** A file of answers that the worker has written: without names, kept for a day. */
@Entity({ schema: 'assessments', name: 'export' })
@Index('export_expiring', ['expiresAt'])
export class ExportRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'export_pk' })
  id: string;

  @Column('uuid', { name: 'assessment_id' })
  assessmentId: string;

  @ManyToOne(() => AssessmentRow)
  @JoinColumn({ name: 'assessment_id', foreignKeyConstraintName: 'export_of_assessment' })
  assessment: AssessmentRow;

  @Column('text')
  name: string;

  @Column('text', { name: 'media_type' })
  mediaType: string;

  @Column('bytea')
  bytes: Buffer;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;
}
