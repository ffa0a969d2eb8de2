import { Injectable } from '@nestjs/common';
import { Clock, type JobPayload } from '#kernel';
import { mentorFollowUpSent, sendFollowUp } from '#mentoring/contract';
import { Messenger } from '#messaging/contract';
import { PeopleDirectory } from '#people/contract';
import type { Tx } from '#platform/database';
import { BaseUrl } from '#platform/http';
import { formatDate } from '#platform/i18n';
import { recordFact } from '#platform/ledger';
import type { JobHandler } from '#platform/queue';
import { followUpMail, messageKeys } from '../application/mails.js';
import { about } from '../application/mentoring-fact.js';
import { endOfDayLater } from '../domain/plan-dates.js';
import type { SkipReason } from '../domain/follow-up.js';
import { pauseDays } from '../domain/terms.js';
import { checkInUrl, stopUrl } from '../domain/urls.js';
import { lockCandidacy, type Candidacy } from '../persistence/candidacies.repository.js';
import { cancelFollowUps, findFollowUp, markFollowUpSent, skipFollowUp, type FollowUp } from '../persistence/follow-ups.repository.js';
import { newLink } from '../persistence/links.repository.js';

interface Sending extends JobPayload {
  readonly followUpId: string;
}

/** Writes one follow-up, unless the mentor has paused, stopped or withdrawn the consent since it was taken up. */
@Injectable()
export class SendFollowUpHandler implements JobHandler<Sending> {
  readonly job = sendFollowUp;

  constructor(
    private readonly people: PeopleDirectory,
    private readonly messenger: Messenger,
    private readonly base: BaseUrl,
    private readonly clock: Clock,
  ) {}

  async handle(tx: Tx, { followUpId }: Sending): Promise<void> {
    const candidacy = await this.candidacyOf(tx, followUpId);
    const followUp = await findFollowUp(tx, followUpId);
    if (candidacy === undefined || followUp === undefined || followUp.state !== 'queued') return;
    if (candidacy.state !== 'active' && candidacy.state !== 'paused') return cancelFollowUps(tx, candidacy.id);
    const obstacle = await this.obstacle(tx, candidacy);
    if (obstacle !== null) return skipFollowUp(tx, followUpId, obstacle);
    await this.write(tx, candidacy, followUp);
  }

  private async candidacyOf(tx: Tx, followUpId: string): Promise<Candidacy | undefined> {
    const found = await findFollowUp(tx, followUpId);
    return found === undefined ? undefined : lockCandidacy(tx, found.candidacyId);
  }

  private async obstacle(tx: Tx, { state, personId }: Candidacy): Promise<SkipReason | null> {
    if (state === 'paused') return 'paused';
    return (await this.people.hasConsent(tx, personId, 'mentor-follow-up')) ? null : 'no-consent';
  }

  private async write(tx: Tx, candidacy: Candidacy, followUp: FollowUp): Promise<void> {
    const { id: candidacyId, personId, round } = candidacy;
    const { id: followUpId, step, title, answerDays, timeZone } = followUp;
    const contact = await this.people.contact(tx, personId);
    if (contact === undefined || contact.email === null) return skipFollowUp(tx, followUpId, 'no-address');
    const { language } = contact;
    const now = this.clock.now();
    const expiresAt = endOfDayLater(now, answerDays, timeZone);
    const token = await newLink(tx, { candidacyId, followUpId, round, expiresAt });
    const link = (answer: Parameters<typeof checkInUrl>[2]) => checkInUrl(this.base.url, token, answer);
    const links = { metUrl: link('met'), notMetUrl: link('not-met'), needHelpUrl: link('need-help'), pauseUrl: link('pause'), stopLetterUrl: link('stop') };
    await this.messenger.send(tx, {
      personId,
      purpose: 'mentor-follow-up',
      template: followUpMail,
      language,
      values: { ...links, stepTitle: title[language], pauseDays, answerBy: formatDate(expiresAt, language, timeZone) },
      key: messageKeys.followUp(followUpId),
      follows: messageKeys.welcome(candidacy),
      stopUrl: stopUrl(this.base.url, token),
    });
    await markFollowUpSent(tx, followUpId, now, expiresAt);
    await recordFact(tx, mentorFollowUpSent, { ...about(candidacy, now, null), payload: { candidacyId, followUpId, step } });
  }
}
