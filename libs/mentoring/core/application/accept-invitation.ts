import { Injectable } from '@nestjs/common';
import { Messenger } from '#messaging/contract';
import { mentorAccepted } from '#mentoring/contract';
import { PeopleDirectory, places, type PersonContact } from '#people/contract';
import type { Tx } from '#platform/database';
import { BaseUrl } from '#platform/http';
import { formatDate } from '#platform/i18n';
import { recordFact } from '#platform/ledger';
import { daysLater } from '../domain/plan-dates.js';
import { groupCapacity, stopLinkDays } from '../domain/terms.js';
import { stopUrl } from '../domain/urls.js';
import { changeState, type Candidacy } from '../persistence/candidacies.repository.js';
import { firstDueAt } from '../persistence/follow-ups.repository.js';
import { ensureGroup } from '../persistence/groups.repository.js';
import { newLink } from '../persistence/links.repository.js';
import { messageKeys, welcomeMail } from './mails.js';
import { about } from './mentoring-fact.js';
import { ProgrammeTitles } from './programme-titles.js';
import { startTimeline } from './timeline/start-timeline.js';

/** What makes a candidate a mentor: the role, a group, the follow-ups of the plan, the fact and the welcome. */
@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly people: PeopleDirectory,
    private readonly titles: ProgrammeTitles,
    private readonly messenger: Messenger,
    private readonly base: BaseUrl,
  ) {}

  async execute(tx: Tx, candidacy: Candidacy, now: Date): Promise<void> {
    const { id: candidacyId, personId, programmeId, placeCode } = candidacy;
    const contact = await this.people.contact(tx, personId);
    if (contact === undefined) throw new Error(`Person ${personId} of a candidacy does not exist`);
    await changeState(tx, candidacy, { event: 'accept', state: 'active', at: now, by: personId, reason: null });
    await this.people.giveRole(tx, personId, 'mentor', programmeId);
    await ensureGroup(tx, { candidacyId, name: groupName(contact, placeCode), placeCode, language: contact.language, capacity: groupCapacity, createdAt: now });
    const plan = await startTimeline(tx, candidacy, now);
    await recordFact(tx, mentorAccepted, { ...about(candidacy, now, personId), payload: { candidacyId } });
    await this.welcome(tx, candidacy, contact, plan.definition.timeZone, now);
  }

  private async welcome(tx: Tx, candidacy: Candidacy, { language }: PersonContact, timeZone: string, now: Date): Promise<void> {
    const { id: candidacyId, round, personId, programmeId } = candidacy;
    const token = await newLink(tx, { candidacyId, followUpId: null, round, expiresAt: daysLater(now, stopLinkDays, timeZone) });
    const title = await this.titles.of(tx, programmeId);
    const firstDue = await firstDueAt(tx, candidacy);
    await this.messenger.send(tx, {
      personId,
      purpose: 'mentor-follow-up',
      template: welcomeMail,
      language,
      values: { programmeTitle: title[language], firstDate: firstDue === null ? null : formatDate(firstDue, language, timeZone), capacity: groupCapacity, spaceUrl: `${this.base.url}/learn` },
      key: messageKeys.welcome(candidacy),
      follows: messageKeys.invitation(candidacy),
      stopUrl: stopUrl(this.base.url, token),
    });
  }
}

/** Names side by side, so that no language has to decline them. */
export function groupName({ givenName, language }: Pick<PersonContact, 'givenName' | 'language'>, placeCode: string): string {
  const place = places.find(({ code }) => code === placeCode && code !== 'other')?.name[language];
  return place === undefined ? givenName : `${givenName} · ${place}`;
}
