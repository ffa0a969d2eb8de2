import { ApiProperty } from '@nestjs/swagger';
import { toPage, type Page } from '#kernel';
import type { Tasks } from '../application/tasks/view-tasks.js';
import { leavingReasons, type LeavingReason } from '../domain/leaving.js';
import { taskKinds, taskStates, type TaskKind, type TaskState } from '../domain/task.js';
import type { BoardFigures } from '../application/view-mentors.js';

export class MentorTaskNoteView {
  @ApiProperty({ format: 'date-time' })
  at: string;

  @ApiProperty({ example: 'Liis Katse' })
  by: string;

  @ApiProperty({ type: String, nullable: true, description: 'null: erased' })
  text: string | null;
}

export class MentorTaskView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  candidacyId: string;

  @ApiProperty({ example: 'Anna Ivanova' })
  mentor: string;

  @ApiProperty({ enum: taskKinds })
  kind: TaskKind;

  @ApiProperty({ enum: taskStates, description: '"dropped": it took care of itself' })
  state: TaskState;

  @ApiProperty({ format: 'date-time' })
  openedAt: string;

  @ApiProperty({ format: 'date-time', description: 'by Estonian working hours and holidays' })
  dueAt: string;

  @ApiProperty({ type: 'integer', example: 310, description: 'working minutes left; below zero: so long overdue' })
  minutesLeft: number;

  @ApiProperty({ type: String, nullable: true, description: 'who has taken it, or was on duty when it came' })
  owner: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  ownerId: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  closedAt: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'who closed it; null: it is open, or took care of itself' })
  closedBy: string | null;

  @ApiProperty({ type: [MentorTaskNoteView] })
  notes: MentorTaskNoteView[];
}

export class MentorTasksView {
  @ApiProperty({ type: [MentorTaskView], description: 'the most urgent first; of those that are over, the latest' })
  items: MentorTaskView[];

  @ApiProperty({ type: String, nullable: true })
  next: string | null;
}

export class MentorTaskFiguresView {
  @ApiProperty({ enum: taskKinds })
  kind: TaskKind;

  @ApiProperty({ type: 'integer' })
  open: number;

  @ApiProperty({ type: 'integer' })
  overdue: number;

  @ApiProperty({ type: 'integer' })
  unassigned: number;
}

export class WorkloadView {
  @ApiProperty({ type: String, nullable: true, example: 'Liis Katse', description: 'null: nobody has taken these' })
  owner: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  ownerId: string | null;

  @ApiProperty({ type: 'integer' })
  open: number;

  @ApiProperty({ type: 'integer' })
  overdue: number;

  @ApiProperty({ type: 'integer', description: 'in the last thirty days' })
  doneLately: number;
}

export class LeavingView {
  @ApiProperty({ enum: leavingReasons, nullable: true, description: 'null: no reason was given' })
  reason: LeavingReason | null;

  @ApiProperty({ type: 'integer' })
  count: number;
}

export class MentorFiguresView {
  @ApiProperty({ type: [MentorTaskFiguresView] })
  tasks: MentorTaskFiguresView[];

  @ApiProperty({ type: [WorkloadView] })
  workloads: WorkloadView[];

  @ApiProperty({ type: [LeavingView] })
  leaving: LeavingView[];
}

export class MentorBulkPreviewView {
  @ApiProperty({ type: [String], format: 'uuid', description: 'candidacies that would be changed' })
  changes: string[];

  @ApiProperty({ type: [String], format: 'uuid', description: 'those whom the change does not fit' })
  left: string[];
}

export class MentorBulkResultView extends MentorBulkPreviewView {
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'by which it is undone' })
  bulkId: string | null;
}

type Names = ReadonlyMap<string, { readonly givenName: string; readonly familyName: string }>;

function nameOf(id: string | null, contacts: Names): string | null {
  const contact = id === null ? undefined : contacts.get(id);
  return contact === undefined ? null : `${contact.givenName} ${contact.familyName}`;
}

type Task = Tasks['tasks'][number];
const byDue = ({ dueAt, id }: Task) => [dueAt.toISOString(), id];
export const byClosing = ({ closedAt, id }: Task) => [(closedAt ?? new Date(0)).toISOString(), id];

export function toTasksView({ tasks, notes, contacts, minutesLeft }: Tasks, limit: number, order: (task: Task) => string[] = byDue): Page<MentorTaskView> {
  return toPage(
    [...tasks],
    limit,
    order,
    ({ id, candidacyId, personId, kind, state, openedAt, dueAt, ownerId, closedAt, closedBy }) => ({
      ...{ id, candidacyId, kind, state },
      mentor: nameOf(personId, contacts) ?? '',
      openedAt: openedAt.toISOString(),
      dueAt: dueAt.toISOString(),
      minutesLeft: minutesLeft.get(id) ?? 0,
      owner: nameOf(ownerId, contacts),
      ownerId,
      closedAt: closedAt?.toISOString() ?? null,
      closedBy: nameOf(closedBy, contacts),
      notes: notes.filter(({ taskId }) => taskId === id).map(({ at, byPersonId, text }) => ({ at: at.toISOString(), by: nameOf(byPersonId, contacts) ?? '', text })),
    }),
  );
}

export function toFiguresView({ tasks, workloads, leaving, contacts }: BoardFigures): MentorFiguresView {
  return {
    tasks: tasks.map(({ kind, open, overdue, unassigned }) => ({ kind, open, overdue, unassigned })),
    workloads: workloads.map(({ ownerId, open, overdue, doneLately }) => ({ owner: nameOf(ownerId, contacts), ownerId, open, overdue, doneLately })),
    leaving: leaving.map(({ reason, count }) => ({ reason, count })),
  };
}
