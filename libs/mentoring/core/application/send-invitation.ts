import { Injectable } from '@nestjs/common';
import { Messenger } from '#messaging/contract';
import { mentorInvited } from '#mentoring/contract';
import { PeopleDirectory } from '#people/contract';
import type { Tx } from '#platform/database';
import { BaseUrl } from '#platform/http';
import { formatDate } from '#platform/i18n';
import { recordFact } from '#platform/ledger';
import { defaultPlan } from '../domain/default-plan.js';
import { endOfDayLater } from '../domain/plan-dates.js';
import { invitationDays } from '../domain/terms.js';
import { invitationUrl, stopUrl } from '../domain/urls.js';
import type { Candidacy } from '../persistence/candidacies.repository.js';
import { newLink } from '../persistence/links.repository.js';
import { invitationMail, messageKeys } from './mails.js';
import { about } from './mentoring-fact.js';
import { ProgrammeTitles } from './programme-titles.js';

/** States the invitation and writes it to the person, once a round. */
@Injectable()
export class SendInvitation {
  constructor(
    private readonly people: PeopleDirectory,
    private readonly titles: ProgrammeTitles,
    private readonly messenger: Messenger,
    private readonly base: BaseUrl,
  ) {}

  async execute(tx: Tx, candidacy: Pick<Candidacy, 'id' | 'round' | 'personId' | 'programmeId'>, now: Date): Promise<void> {
    const { id: candidacyId, round, personId, programmeId } = candidacy;
    await recordFact(tx, mentorInvited, { ...about(candidacy, now, null), payload: { candidacyId } });
    const contact = await this.people.contact(tx, personId);
    if (contact === undefined) return;
    const { timeZone } = defaultPlan;
    const expiresAt = endOfDayLater(now, invitationDays, timeZone);
    const token = await newLink(tx, { candidacyId, followUpId: null, round, expiresAt });
    const title = await this.titles.of(tx, programmeId);
    await this.messenger.send(tx, {
      personId,
      purpose: 'mentor-follow-up',
      template: invitationMail,
      language: contact.language,
      values: { programmeTitle: title[contact.language], invitationUrl: invitationUrl(this.base.url, token), answerBy: formatDate(expiresAt, contact.language, timeZone) },
      key: messageKeys.invitation(candidacy),
      stopUrl: stopUrl(this.base.url, token),
    });
  }
}
