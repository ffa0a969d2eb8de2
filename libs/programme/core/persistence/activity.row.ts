import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import type { Localized } from '#kernel';
import type { ActivityKind } from '#programme/contract';
import type { ActivityMode } from '../domain/activity.js';
import { ProgrammeRow } from './programme.row.js';

@Entity({ schema: 'programme', name: 'activity' })
@Unique('activity_key', ['programmeId', 'key'])
@Index('activity_by_start', ['programmeId', 'startsAt', 'id'])
@Index('activity_not_held', ['endsAt'], { where: '(held_fact_id IS NULL)' })
@Check('activity_kind', "kind = ANY (ARRAY['kick-off'::text, 'public-discussion'::text, 'forum'::text, 'study-visit'::text, 'training'::text, 'round-table'::text])")
@Check('activity_mode', "mode = ANY (ARRAY['on-site'::text, 'online'::text, 'hybrid'::text])")
@Check('activity_capacity', 'capacity > 0')
@Check('activity_dates', 'ends_at > starts_at')
export class ActivityRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'activity_pk' })
  id: string;

  @Column('uuid', { name: 'programme_id' })
  programmeId: string;

  @ManyToOne(() => ProgrammeRow)
  @JoinColumn({ name: 'programme_id', foreignKeyConstraintName: 'activity_programme_fk' })
  programme: ProgrammeRow;

  @Column('text')
  key: string;

  @Column('text')
  kind: ActivityKind;

  @Column('jsonb')
  title: Localized;

  @Column('jsonb')
  description: Localized;

  @Column('timestamptz', { name: 'starts_at' })
  startsAt: Date;

  @Column('timestamptz', { name: 'ends_at' })
  endsAt: Date;

  @Column('jsonb')
  place: Localized;

  @Column('text')
  mode: ActivityMode;

  @Column('integer')
  capacity: number;

  /** The `activity.held` fact in force. */
  @Column('uuid', { name: 'held_fact_id', nullable: true })
  heldFactId: string | null;
}

@Entity({ schema: 'programme', name: 'activity_trainer' })
@Index('activity_trainer_by_person', ['personId'])
export class ActivityTrainerRow {
  @PrimaryColumn('uuid', { name: 'activity_id', primaryKeyConstraintName: 'activity_trainer_pk' })
  activityId: string;

  @ManyToOne(() => ActivityRow)
  @JoinColumn({ name: 'activity_id', foreignKeyConstraintName: 'activity_trainer_activity_fk' })
  activity: ActivityRow;

  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'activity_trainer_pk' })
  personId: string;

  /** The order in which certificates and pages name the trainers. */
  @Column('integer')
  position: number;
}
