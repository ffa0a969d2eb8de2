import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { ActivityRow } from './activity.row.js';

@Entity({ schema: 'programme', name: 'join_code' })
@Index('join_code_by_activity', ['activityId', 'createdAt'])
export class JoinCodeRow {
  /** Upper case, without the hyphen. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'join_code_pk' })
  code: string;

  @Column('uuid', { name: 'activity_id' })
  activityId: string;

  @ManyToOne(() => ActivityRow)
  @JoinColumn({ name: 'activity_id', foreignKeyConstraintName: 'join_code_activity_fk' })
  activity: ActivityRow;

  @Column('uuid', { name: 'created_by' })
  createdBy: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;

  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt: Date | null;

  @Column('integer', { default: 0 })
  uses: number;
}
