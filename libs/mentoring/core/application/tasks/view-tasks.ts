import { Injectable } from '@nestjs/common';
import { Clock, type PageRequest } from '#kernel';
import { PeopleDirectory, type PersonContact } from '#people/contract';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import type { TaskKind } from '../../domain/task.js';
import { estonianCalendar } from '../../domain/timeline/estonian-calendar.js';
import { workingMinutesBetween } from '../../domain/timeline/working-time.js';
import { lately, listClosedTasks, listTasks, type ListedTask } from '../../persistence/board-figures.query.js';
import { notesOf, tasksOf, type MentorTask, type TaskNote } from '../../persistence/tasks.repository.js';
import { openCandidacy } from '../candidacy-gate.js';
import { ManagedProgramme } from '../plans/plan-access.js';

export interface Tasks {
  readonly tasks: readonly ListedTask[];
  readonly notes: readonly TaskNote[];
  readonly contacts: ReadonlyMap<string, PersonContact>;
  /** Working minutes left for each; below zero: so long overdue. */
  readonly minutesLeft: ReadonlyMap<string, number>;
}

export interface ClosedTaskFilter {
  readonly kind: TaskKind | null;
  readonly overdue: boolean;
  readonly owner: string | null;
}

export interface TaskFilter extends ClosedTaskFilter {
  /** In the last thirty days. */
  readonly done: boolean;
}

/** What people are asked to do for mentors, the most urgent first. */
@Injectable()
export class ViewTasks {
  constructor(
    private readonly db: Database,
    private readonly programme: ManagedProgramme,
    private readonly people: PeopleDirectory,
    private readonly clock: Clock,
  ) {}

  async open(actor: Actor, key: string, { kind, overdue, owner, done }: TaskFilter, page: PageRequest): Promise<Tasks> {
    const { id } = await this.programme.open(this.db, actor, key);
    const now = this.clock.now();
    return this.complete(await listTasks(this.db, id, { kind, owner, dueBefore: overdue ? now : null, doneSince: done ? new Date(now.getTime() - lately) : null }, page), now);
  }

  /** Those that are over, the latest first. */
  async closed(actor: Actor, key: string, { kind, overdue, owner }: ClosedTaskFilter, page: PageRequest): Promise<Tasks> {
    const { id } = await this.programme.open(this.db, actor, key);
    return this.complete(await listClosedTasks(this.db, id, { kind, owner, late: overdue }, page), this.clock.now());
  }

  async ofMentor(actor: Actor, candidacyId: string): Promise<Tasks> {
    const { id, personId } = await openCandidacy(this.db, actor, candidacyId);
    const tasks = (await tasksOf(this.db, id)).map((task): ListedTask => ({ ...task, personId }));
    return this.complete(tasks, this.clock.now());
  }

  private async complete(tasks: readonly ListedTask[], now: Date): Promise<Tasks> {
    const notes = tasks.length === 0 ? [] : await notesOf(this.db, tasks.map(({ id }) => id));
    const involved = new Set([...tasks.flatMap(({ personId, ownerId, closedBy }) => [personId, ...(ownerId === null ? [] : [ownerId]), ...(closedBy === null ? [] : [closedBy])]), ...notes.map(({ byPersonId }) => byPersonId)]);
    const left = ({ state, dueAt }: MentorTask) => (state === 'open' ? workingMinutesBetween(now, dueAt, estonianCalendar) : 0);
    return { tasks, notes, contacts: await this.people.contacts(this.db, [...involved]), minutesLeft: new Map(tasks.map((task) => [task.id, left(task)])) };
  }
}
