import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { PeopleDirectory } from '#people/contract';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import type { ConsentAnswers } from '../domain/consents.js';
import { programmeErrors } from '../errors.js';
import { countUse } from '../persistence/join-codes.repository.js';
import { statusOf } from '../persistence/registrations.repository.js';
import { JoinDoor } from './join-door.js';
import { takeSeat, type Seat } from './seats.js';

export interface JoinAsPersonInput {
  readonly code: string;
  readonly noticeVersion: number;
  readonly consents: ConsentAnswers;
  readonly address: string;
}

/** The way in for who has an account already. */
@Injectable()
export class JoinAsPerson {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly people: PeopleDirectory,
    private readonly door: JoinDoor,
  ) {}

  async execute(actor: Actor, { code: typed, noticeVersion, consents, address }: JoinAsPersonInput): Promise<{ status: Seat; activityId: string }> {
    await this.door.countJoin(address);
    return this.db.transaction(async (tx) => {
      const { code, activity } = await this.door.open(tx, typed);
      const answers = this.door.answers(noticeVersion, consents);
      await this.people.giveRole(tx, actor.personId, 'trainee', activity.programmeId);
      await this.people.answerConsents(tx, actor.personId, activity.programmeId, noticeVersion, answers);
      const at = this.clock.now();
      const before = await statusOf(tx, activity.id, actor.personId);
      if (before === 'registered' || before === 'waitlisted') return { status: before, activityId: activity.id };
      if (!(await countUse(tx, code, at))) throw programmeErrors.error('programme.code-expired');
      const status = await takeSeat(tx, { activityId: activity.id, personId: actor.personId, actorId: actor.personId, language: actor.language, at });
      return { status, activityId: activity.id };
    });
  }
}
