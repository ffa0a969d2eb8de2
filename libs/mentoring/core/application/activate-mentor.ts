import { Injectable } from '@nestjs/common';
import { Messenger } from '#messaging/contract';
import { PeopleDirectory, type PersonContact } from '#people/contract';
import type { Tx } from '#platform/database';
import { BaseUrl } from '#platform/http';
import { formatDate } from '#platform/i18n';
import { groupName } from '../domain/group-name.js';
import { daysLater } from '../domain/plan-dates.js';
import { stopLinkDays } from '../domain/terms.js';
import { mentorSpaceUrl, stopUrl } from '../domain/urls.js';
import type { Candidacy } from '../persistence/candidacies.repository.js';
import { ruleInForce } from '../persistence/candidacy-rules.repository.js';
import { nameSafeguarding, safeguardingOf } from '../persistence/contacts.repository.js';
import { firstDueAt } from '../persistence/follow-ups.repository.js';
import { ensureGroup } from '../persistence/groups.repository.js';
import { newLink } from '../persistence/links.repository.js';
import { messageKeys, welcomeMail } from './mails.js';
import { moveCandidacy } from './move-candidacy.js';
import { ProgrammeTitles } from './programme-titles.js';
import { startTimeline } from './timeline/start-timeline.js';

/** What makes somebody a mentor: the role, a group, the follow-ups of the plan, the fact and the welcome. */
@Injectable()
export class ActivateMentor {
  constructor(
    private readonly people: PeopleDirectory,
    private readonly titles: ProgrammeTitles,
    private readonly messenger: Messenger,
    private readonly base: BaseUrl,
  ) {}

  async execute(tx: Tx, candidacy: Candidacy, now: Date, by: string, reason: string | null = null): Promise<void> {
    const { id: candidacyId, personId, programmeId, placeCode } = candidacy;
    const contact = await this.people.contact(tx, personId);
    if (contact === undefined) throw new Error(`Person ${personId} of a candidacy does not exist`);
    await moveCandidacy(tx, candidacy, { event: 'activate', state: 'active', at: now, by, reason });
    await this.people.giveRole(tx, personId, 'mentor', programmeId);
    await this.ensureContact(tx, programmeId, now);
    const { capacity } = (await ruleInForce(tx, programmeId)).definition;
    await ensureGroup(tx, { candidacyId, name: groupName(contact, placeCode), placeCode, language: contact.language, capacity, createdAt: now });
    const plan = await startTimeline(tx, candidacy, now);
    await this.welcome(tx, candidacy, contact, { timeZone: plan.definition.timeZone, capacity, now });
  }

  /** Before there is a group there is somebody who answers for it: until somebody else is named, the administrator who has been there longest. */
  private async ensureContact(tx: Tx, programmeId: string, now: Date): Promise<void> {
    if ((await safeguardingOf(tx, programmeId)) !== undefined) return;
    const [administrator] = await this.people.holdersOf(tx, programmeId, 'administrator');
    if (administrator !== undefined) await nameSafeguarding(tx, programmeId, administrator.personId, now);
  }

  private async welcome(tx: Tx, candidacy: Candidacy, { language }: PersonContact, { timeZone, capacity, now }: { timeZone: string; capacity: number; now: Date }): Promise<void> {
    const { id: candidacyId, round, personId, programmeId } = candidacy;
    const token = await newLink(tx, { candidacyId, followUpId: null, round, expiresAt: daysLater(now, stopLinkDays, timeZone) });
    const title = await this.titles.of(tx, programmeId);
    const firstDue = await firstDueAt(tx, candidacy);
    await this.messenger.send(tx, {
      personId,
      purpose: 'mentor-follow-up',
      template: welcomeMail,
      language,
      values: { programmeTitle: title[language], firstDate: firstDue === null ? null : formatDate(firstDue, language, timeZone), capacity, spaceUrl: mentorSpaceUrl(this.base.url) },
      key: messageKeys.welcome(candidacy),
      follows: messageKeys.invitation(candidacy),
      stopUrl: stopUrl(this.base.url, token),
    });
  }
}
