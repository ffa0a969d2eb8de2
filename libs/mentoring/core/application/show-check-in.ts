import { Injectable } from '@nestjs/common';
import { Clock, type Language, type Localized } from '#kernel';
import type { CheckInAnswer } from '#mentoring/contract';
import { PeopleDirectory } from '#people/contract';
import { Database } from '#platform/database';
import { mentoringErrors } from '../errors.js';
import { checkOpen } from './answer-check-in.policy.js';
import { openCheckIn } from './open-check-in.js';

export interface ShownCheckIn {
  readonly givenName: string;
  readonly language: Language;
  readonly stepTitle: Localized;
  readonly answered: CheckInAnswer | null;
  readonly peopleReached: number | null;
  readonly note: string | null;
  readonly expiresAt: Date;
}

/** What the link of a follow-up shows. Opening it changes nothing: mail scanners open links too. */
@Injectable()
export class ShowCheckIn {
  constructor(
    private readonly db: Database,
    private readonly people: PeopleDirectory,
    private readonly clock: Clock,
  ) {}

  async execute(token: string): Promise<ShownCheckIn> {
    const { candidacy, followUp, current, expiresAt } = await openCheckIn(this.db, token, this.clock.now(), false);
    const contact = await this.people.contact(this.db, candidacy.personId);
    if (contact === undefined) throw mentoringErrors.error('mentoring.link-unknown');
    // Who has answered sees the answer, also after a stop.
    if (current === undefined) checkOpen(candidacy.state);
    const { answer = null, peopleReached = null, note = null } = current ?? {};
    return { givenName: contact.givenName, language: contact.language, stepTitle: followUp.title, answered: answer, peopleReached, note, expiresAt };
  }
}
