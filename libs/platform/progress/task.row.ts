import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

export const taskStates = ['waiting', 'running', 'done', 'failed'] as const;
export type TaskState = (typeof taskStates)[number];

/** What a task says of itself when it is over: ids, numbers and codes; never names or free text. */
export type TaskResult = Readonly<Record<string, string | number | boolean | null>>;

/** How far a piece of long work has come. Work of the queue moves it on in the transaction of each batch, so it survives a restart. */
@Entity({ schema: 'progress', name: 'task' })
@Index('task_by_programme', ['programmeId', 'kind', 'startedAt'])
@Index('task_finished', ['finishedAt'], { where: '(finished_at IS NOT NULL)' })
@Check('task_state', "state = ANY (ARRAY['waiting'::text, 'running'::text, 'done'::text, 'failed'::text])")
export class TaskRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'task_pk' })
  id: string;

  @Column('text')
  kind: string;

  @Column('uuid', { name: 'programme_id', nullable: true })
  programmeId: string | null;

  /** Who asked for it; kept as long as the task. */
  @Column('uuid', { name: 'started_by', nullable: true })
  startedBy: string | null;

  @Column('text', { default: 'waiting' })
  state: TaskState;

  /** Null while it is not known how much there is. */
  @Column('integer', { nullable: true })
  total: number | null;

  @Column('integer', { default: 0 })
  done: number;

  @Column('integer', { default: 0 })
  failed: number;

  @Column('jsonb')
  result: TaskResult;

  /** Why it was given up: the code of a phrase. */
  @Column('text', { name: 'error_code', nullable: true })
  errorCode: string | null;

  @Column('timestamptz', { name: 'started_at' })
  startedAt: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;

  @Column('timestamptz', { name: 'finished_at', nullable: true })
  finishedAt: Date | null;
}
