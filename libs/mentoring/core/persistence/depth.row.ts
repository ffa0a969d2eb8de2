import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** Somebody would become a mentor of a deeper generation than the rule knows; an administrator may allow it. */
@Entity({ schema: 'mentoring', name: 'depth_request' })
@Unique('depth_request_once', ['programmeId', 'personId'])
export class DepthRequestRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'depth_request_pk' })
  id: string;

  @Column('uuid', { name: 'programme_id' })
  programmeId: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('integer')
  generation: number;

  @Column('timestamptz', { name: 'asked_at' })
  askedAt: Date;

  @Column('timestamptz', { name: 'allowed_at', nullable: true })
  allowedAt: Date | null;

  @Column('uuid', { name: 'allowed_by', nullable: true })
  allowedBy: string | null;

  @Column('text', { nullable: true })
  reason: string | null;
}
