import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { PeopleDirectory, type NewPerson, type PinCredentials } from '#people/contract';
import { Database } from '#platform/database';
import type { ConsentAnswers } from '../domain/consents.js';
import { programmeErrors } from '../errors.js';
import { countUse } from '../persistence/join-codes.repository.js';
import { JoinDoor } from './join-door.js';
import { takeSeat, type Seat } from './seats.js';

export interface JoinInput {
  readonly code: string;
  readonly person: NewPerson;
  readonly noticeVersion: number;
  readonly consents: ConsentAnswers;
  readonly address: string;
  /** What the session is opened on, as the browser names itself. */
  readonly device: string;
}

export interface Joined extends PinCredentials {
  readonly status: Seat;
  readonly activityId: string;
  readonly sessionToken: string;
}

/** Person, role, consents, PIN, session and place, all in one transaction: somebody has joined wholly or not at all. */
@Injectable()
export class JoinActivity {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly people: PeopleDirectory,
    private readonly door: JoinDoor,
  ) {}

  async execute({ code: typed, person, noticeVersion, consents, address, device }: JoinInput): Promise<Joined> {
    await this.door.countJoin(address);
    return this.db.transaction(async (tx) => {
      const { code, activity } = await this.door.open(tx, typed);
      const answers = this.door.answers(noticeVersion, consents);
      const personId = await this.people.register(tx, person, activity.programmeId);
      await this.people.giveRole(tx, personId, 'trainee', activity.programmeId);
      await this.people.answerConsents(tx, personId, activity.programmeId, noticeVersion, answers);
      const { personalCode, pin } = await this.people.issuePin(tx, personId);
      const sessionToken = await this.people.openSession(tx, personId, device);
      // Last, because both hold rows that everybody who joins at this moment waits for.
      const at = this.clock.now();
      if (!(await countUse(tx, code, at))) throw programmeErrors.error('programme.code-expired');
      const status = await takeSeat(tx, { activityId: activity.id, personId, actorId: personId, language: person.language, at });
      return { status, activityId: activity.id, personalCode, pin, sessionToken };
    });
  }
}
