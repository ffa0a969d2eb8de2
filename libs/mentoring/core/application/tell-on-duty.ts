import { Injectable } from '@nestjs/common';
import { Messenger } from '#messaging/contract';
import { PeopleDirectory } from '#people/contract';
import type { Tx } from '#platform/database';
import { BaseUrl } from '#platform/http';
import type { Candidacy } from '../persistence/candidacies.repository.js';
import { personOnDuty } from '../persistence/contacts.repository.js';
import { helpWantedMail, messageKeys } from './mails.js';

/** A call for help does not wait until somebody looks at the board: who is on duty gets a letter at once. */
@Injectable()
export class TellOnDuty {
  constructor(
    private readonly messenger: Messenger,
    private readonly people: PeopleDirectory,
    private readonly base: BaseUrl,
  ) {}

  async execute(tx: Tx, { id, programmeId, personId: mentorId }: Candidacy, followUpId: string, now: Date): Promise<void> {
    const personId = await personOnDuty(tx, programmeId, now);
    if (personId === undefined || personId === mentorId) return;
    // Trainers have no way into the coordinator's part.
    const coordinates = (await this.people.holdersOf(tx, programmeId, 'administrator')).some((holder) => holder.personId === personId);
    const mentorUrl = `${this.base.url}/${coordinates ? 'run' : 'teach'}/mentors/${id}`;
    await this.messenger.send(tx, { personId, purpose: 'service', template: helpWantedMail, values: { mentorUrl }, key: messageKeys.helpWanted(followUpId) });
  }
}
