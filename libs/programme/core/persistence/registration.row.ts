import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { PresenceMethod, PresenceState, RegistrationStatus } from '#programme/contract';
import { ActivityRow } from './activity.row.js';

@Entity({ schema: 'programme', name: 'registration' })
@Index('registration_seats', ['activityId', 'status', 'position'])
@Index('registration_by_person', ['personId', 'activityId'])
@Check('registration_status', "status = ANY (ARRAY['registered'::text, 'waitlisted'::text, 'cancelled'::text])")
export class RegistrationRow {
  @PrimaryColumn('uuid', { name: 'activity_id', primaryKeyConstraintName: 'registration_pk' })
  activityId: string;

  @ManyToOne(() => ActivityRow)
  @JoinColumn({ name: 'activity_id', foreignKeyConstraintName: 'registration_activity_fk' })
  activity: ActivityRow;

  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'registration_pk' })
  personId: string;

  @Column('text')
  status: RegistrationStatus;

  /** The order of coming, given under the activity's row lock; who registers anew goes to the end. */
  @Column('integer')
  position: number;

  @Column('timestamptz', { name: 'changed_at' })
  changedAt: Date;
}

/** The statement in force about one person at one activity. */
@Entity({ schema: 'programme', name: 'presence' })
@Index('presence_of_activity', ['activityId'], { where: "(state = 'present'::text)" })
@Index('presence_by_person', ['personId', 'activityId'])
@Check('presence_state', "state = ANY (ARRAY['present'::text, 'absent'::text])")
@Check('presence_method', "method = ANY (ARRAY['roster'::text, 'code'::text, 'sheet'::text])")
@Check('presence_minutes', 'minutes >= 0')
export class PresenceRow {
  @PrimaryColumn('uuid', { name: 'activity_id', primaryKeyConstraintName: 'presence_pk' })
  activityId: string;

  @ManyToOne(() => ActivityRow)
  @JoinColumn({ name: 'activity_id', foreignKeyConstraintName: 'presence_activity_fk' })
  activity: ActivityRow;

  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'presence_pk' })
  personId: string;

  /** Null after an undo: nothing is stated, and the fact below is what the next statement supersedes. */
  @Column('text', { nullable: true })
  state: PresenceState | null;

  @Column('text')
  method: PresenceMethod;

  @Column('integer')
  minutes: number;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt: Date;

  @Column('uuid', { name: 'fact_id' })
  factId: string;
}
