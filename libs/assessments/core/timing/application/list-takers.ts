import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { PeopleDirectory, type PersonContact } from '#people/contract';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { ProgrammeDirectory } from '#programme/contract';
import type { Assessment } from '../../domain/attempt.js';
import { StatisticsGate } from '../../statistics/application/statistics-gate.js';
import { takerStates, type TakerState } from '../persistence/takers.query.js';

export interface Taker {
  readonly person: PersonContact;
  readonly state: TakerState;
}

export interface TakersOfTest {
  readonly assessment: Assessment;
  /** By name. */
  readonly takers: readonly Taker[];
}

/** Who may take a test, with their attempts and what was granted to them. Of an anonymous survey nobody is listed. */
@Injectable()
export class ListTakers {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly gate: StatisticsGate,
    private readonly programme: ProgrammeDirectory,
    private readonly people: PeopleDirectory,
  ) {}

  async execute(actor: Actor, assessmentId: string): Promise<TakersOfTest> {
    const assessment = await this.gate.assessment(actor, assessmentId);
    if (assessment.settings.anonymous) return { assessment, takers: [] };
    const ids = await this.programme.participants(this.db, assessment.activityId);
    const [states, contacts] = await Promise.all([takerStates(this.db, assessment.id, assessment.activityId, ids, this.clock.now()), this.people.contacts(this.db, ids)]);
    const takers = states.flatMap((state) => {
      const person = contacts.get(state.personId);
      return person === undefined ? [] : [{ person, state }];
    });
    const nameOf = ({ person: { familyName, givenName } }: Taker) => `${familyName} ${givenName}`;
    return { assessment, takers: takers.sort((a, b) => nameOf(a).localeCompare(nameOf(b), actor.language)) };
  }
}
