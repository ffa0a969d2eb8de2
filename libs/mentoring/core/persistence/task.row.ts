import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { TaskKind, TaskState } from '../domain/task.js';
import { CandidacyRow } from './candidacy.row.js';
import { FollowUpRow } from './follow-up.row.js';

/** Something that staff is asked to do for a mentor, by a time that counts working hours. */
@Entity({ schema: 'mentoring', name: 'task' })
@Index('task_open_once', ['candidacyId', 'kind'], { unique: true, where: "(state = 'open'::text)" })
@Index('task_list', ['programmeId', 'dueAt', 'id'], { where: "(state = 'open'::text)" })
@Index('task_closed', ['programmeId', 'closedAt', 'id'], { where: "(state <> 'open'::text)" })
@Index('task_by_candidacy', ['candidacyId', 'id'])
@Check('task_kind', "kind = ANY (ARRAY['help'::text, 'silent'::text, 'call'::text])")
@Check('task_state', "state = ANY (ARRAY['open'::text, 'done'::text, 'dropped'::text])")
export class TaskRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'task_pk' })
  id: string;

  @Column('uuid', { name: 'programme_id' })
  programmeId: string;

  @Column('uuid', { name: 'candidacy_id' })
  candidacyId: string;

  @ManyToOne(() => CandidacyRow)
  @JoinColumn({ name: 'candidacy_id', foreignKeyConstraintName: 'task_candidacy_fk' })
  candidacy: CandidacyRow;

  @Column('uuid', { name: 'follow_up_id', nullable: true })
  followUpId: string | null;

  @ManyToOne(() => FollowUpRow, { nullable: true })
  @JoinColumn({ name: 'follow_up_id', foreignKeyConstraintName: 'task_follow_up_fk' })
  followUp: FollowUpRow | null;

  @Column('text')
  kind: TaskKind;

  @Column('text', { default: 'open' })
  state: TaskState;

  @Column('timestamptz', { name: 'opened_at' })
  openedAt: Date;

  @Column('timestamptz', { name: 'due_at' })
  dueAt: Date;

  @Column('uuid', { name: 'owner_id', nullable: true })
  ownerId: string | null;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt: Date | null;

  @Column('uuid', { name: 'closed_by', nullable: true })
  closedBy: string | null;
}

/** What was done, in words. Purpose: the next colleague knows; kept with the candidacy. */
@Entity({ schema: 'mentoring', name: 'task_note' })
@Index('task_note_by_task', ['taskId', 'id'])
export class TaskNoteRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'task_note_pk' })
  id: string;

  @Column('uuid', { name: 'task_id' })
  taskId: string;

  @ManyToOne(() => TaskRow)
  @JoinColumn({ name: 'task_id', foreignKeyConstraintName: 'task_note_task_fk' })
  task: TaskRow;

  @Column('timestamptz')
  at: Date;

  @Column('uuid', { name: 'by_person_id' })
  byPersonId: string;

  /** Null: erased. */
  @Column('text', { nullable: true })
  text: string | null;
}

/** A change of many at once, with what was before it, so that it can be undone. */
@Entity({ schema: 'mentoring', name: 'bulk_change' })
export class BulkChangeRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'bulk_change_pk' })
  id: string;

  @Column('uuid', { name: 'programme_id' })
  programmeId: string;

  @Column('uuid', { name: 'by_person_id' })
  byPersonId: string;

  @Column('timestamptz')
  at: Date;

  @Column('text')
  action: string;

  @Column('jsonb')
  before: readonly object[];

  @Column('timestamptz', { name: 'undone_at', nullable: true })
  undoneAt: Date | null;
}
