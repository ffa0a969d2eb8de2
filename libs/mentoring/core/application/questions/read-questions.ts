import { Injectable } from '@nestjs/common';
import { Clock, type PageRequest } from '#kernel';
import { PeopleDirectory, type PersonContact } from '#people/contract';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { estonianCalendar } from '../../domain/timeline/estonian-calendar.js';
import { workingMinutesBetween } from '../../domain/timeline/working-time.js';
import { entriesOf, listQuestions, questionsOf, type Question, type QuestionEntry } from '../../persistence/questions.repository.js';
import { QuestionAccess } from './question-access.js';

export interface Questions {
  readonly questions: readonly Question[];
  readonly entries: readonly QuestionEntry[];
  readonly contacts: ReadonlyMap<string, PersonContact>;
  /** Working minutes left for each that waits; below zero: so long overdue. */
  readonly minutesLeft: ReadonlyMap<string, number>;
}

/** The threads of a mentor, and those that wait for staff. */
@Injectable()
export class ReadQuestions {
  constructor(
    private readonly db: Database,
    private readonly access: QuestionAccess,
    private readonly people: PeopleDirectory,
    private readonly clock: Clock,
  ) {}

  async mine(actor: Actor): Promise<Questions> {
    return this.complete(await questionsOf(this.db, actor.personId));
  }

  async ofStaff(actor: Actor, key: string, open: boolean, page: PageRequest): Promise<Questions> {
    const { programmeId, visible } = await this.access.ofStaff(this.db, actor, key);
    return this.complete(await listQuestions(this.db, programmeId, { open, visible }, page));
  }

  private async complete(questions: readonly Question[]): Promise<Questions> {
    const entries = questions.length === 0 ? [] : await entriesOf(this.db, questions.map(({ id }) => id));
    const contacts = await this.people.contacts(this.db, [...new Set([...questions.map(({ mentorId }) => mentorId), ...entries.map(({ byPersonId }) => byPersonId)])]);
    const now = this.clock.now();
    const left = questions.flatMap(({ id, dueAt }) => (dueAt === null ? [] : [[id, workingMinutesBetween(now, dueAt, estonianCalendar)] as const]));
    return { questions, entries, contacts, minutesLeft: new Map(left) };
  }
}
