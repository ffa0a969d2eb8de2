import { Injectable } from '@nestjs/common';
import { Messenger } from '#messaging/contract';
import { mentorAccepted } from '#mentoring/contract';
import { PeopleDirectory } from '#people/contract';
import type { Tx } from '#platform/database';
import { BaseUrl } from '#platform/http';
import { recordFact } from '#platform/ledger';
import { mentorSpaceUrl } from '../domain/urls.js';
import { changeState, type Candidacy } from '../persistence/candidacies.repository.js';
import { ruleInForce } from '../persistence/candidacy-rules.repository.js';
import { ActivateMentor } from './activate-mentor.js';
import { messageKeys, onboardingMail } from './mails.js';
import { about } from './mentoring-fact.js';
import { ProgrammeTitles } from './programme-titles.js';

/** A yes: the onboarding begins, and the letter says what its steps are. Where the rule asks for none, one is a mentor at once. */
@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly people: PeopleDirectory,
    private readonly titles: ProgrammeTitles,
    private readonly messenger: Messenger,
    private readonly base: BaseUrl,
    private readonly activation: ActivateMentor,
  ) {}

  async execute(tx: Tx, candidacy: Candidacy, now: Date): Promise<void> {
    const { id: candidacyId, personId, programmeId } = candidacy;
    await changeState(tx, candidacy, { event: 'accept', state: 'onboarding', at: now, by: personId, reason: null });
    await recordFact(tx, mentorAccepted, { ...about(candidacy, now, personId), payload: { candidacyId } });
    const { definition: rule } = await ruleInForce(tx, programmeId);
    if (rule.steps.length === 0) await this.activation.execute(tx, { ...candidacy, state: 'onboarding' }, now, personId);
    else await this.tellSteps(tx, candidacy);
  }

  private async tellSteps(tx: Tx, candidacy: Candidacy): Promise<void> {
    const { personId, programmeId } = candidacy;
    const contact = await this.people.contact(tx, personId);
    if (contact === undefined) throw new Error(`Person ${personId} of a candidacy does not exist`);
    const title = await this.titles.of(tx, programmeId);
    await this.messenger.send(tx, {
      personId,
      // What the person has just asked for, so it counts into no limit.
      purpose: 'service',
      template: onboardingMail,
      language: contact.language,
      values: { programmeTitle: title[contact.language], spaceUrl: mentorSpaceUrl(this.base.url) },
      key: messageKeys.onboarding(candidacy),
      follows: messageKeys.invitation(candidacy),
    });
  }
}
