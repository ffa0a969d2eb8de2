import { Injectable } from '@nestjs/common';
import { Clock, decodeCursor, toPage, type Page, type PageRequest } from '#kernel';
import { AttendeeList, type Attendee } from '#people/contract';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { ProgrammeDirectory } from '#programme/contract';
import type { Assessment } from '../../domain/attempt.js';
import { StatisticsGate } from '../../statistics/application/statistics-gate.js';
import { takerStates, type TakerState } from '../persistence/takers.query.js';

export interface Taker {
  readonly person: Attendee;
  readonly state: TakerState;
}

export interface TakersOfTest {
  readonly assessment: Assessment;
  /** By name. */
  readonly takers: Page<Taker>;
}

/** Who may take a test, page by page, with their attempts and what was granted to them. Of an anonymous survey nobody is listed. */
@Injectable()
export class ListTakers {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly gate: StatisticsGate,
    private readonly programme: ProgrammeDirectory,
    private readonly attendees: AttendeeList,
  ) {}

  /** Only those whose name holds the words of `search`. */
  async execute(actor: Actor, assessmentId: string, search: string | null, { limit, cursor }: PageRequest): Promise<TakersOfTest> {
    const assessment = await this.gate.assessment(actor, assessmentId);
    if (assessment.settings.anonymous) return { assessment, takers: { items: [], next: null } };
    const ids = await this.programme.participants(this.db, assessment.activityId);
    const after = cursor === null ? null : placeOf(cursor);
    const { items, next } = toPage(await this.attendees.among(this.db, ids, { search, after, limit: limit + 1 }), limit, ({ familyName, givenName, personId }) => [familyName, givenName, personId], (person) => person);
    const states = await takerStates(this.db, assessment.id, assessment.activityId, items.map(({ personId }) => personId), this.clock.now());
    const byPerson = new Map(states.map((state) => [state.personId, state]));
    const takers = items.flatMap((person) => {
      const state = byPerson.get(person.personId);
      return state === undefined ? [] : [{ person, state }];
    });
    return { assessment, takers: { items: takers, next } };
  }
}

function placeOf(cursor: string): [string, string, string] {
  return decodeCursor(cursor, ['text', 'text', 'id']) as [string, string, string];
}
