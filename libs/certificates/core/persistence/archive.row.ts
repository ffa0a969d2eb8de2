import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A ZIP of an activity's certificates, kept for a few days; its bytes lie in parts, so that neither end holds it whole. */
@Entity({ schema: 'certificates', name: 'archive' })
@Index('archive_expiring', ['expiresAt'])
export class ArchiveRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'archive_pk' })
  id: string;

  @Column('uuid', { name: 'programme_id' })
  programmeId: string;

  /** Null for a file about one person. */
  @Column('uuid', { name: 'activity_id', nullable: true })
  activityId: string | null;

  /** `zip`; `print` or `slips`: one PDF for a printer. */
  @Column('text')
  kind: string;

  @Column('integer')
  size: number;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;
}

@Entity({ schema: 'certificates', name: 'archive_part' })
export class ArchivePartRow {
  @PrimaryColumn('uuid', { name: 'archive_id', primaryKeyConstraintName: 'archive_part_pk' })
  archiveId: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'archive_part_pk' })
  n: number;

  @Column('bytea')
  bytes: Buffer;
}
