import { Injectable } from '@nestjs/common';
import type { OutgoingMessage } from '#messaging/contract';
import type { PersonContact } from '#people/contract';
import { BaseUrl } from '#platform/http';
import { formatDate } from '#platform/i18n';
import type { Sql } from '#platform/database';
import { usualText } from '../../domain/default-plan.js';
import type { FollowUpPlan, PlanStep } from '../../domain/plan.js';
import { pauseDays } from '../../domain/terms.js';
import { checkInUrl, stopUrl } from '../../domain/urls.js';
import type { Candidacy } from '../../persistence/candidacies.repository.js';
import type { QueuedFollowUp } from '../../persistence/follow-ups.repository.js';
import { newLinks } from '../../persistence/links.repository.js';
import { followUpMail, messageKeys } from '../mails.js';

export interface Letter {
  readonly candidacy: Candidacy;
  readonly followUp: QueuedFollowUp;
  readonly contact: PersonContact;
  readonly plan: FollowUpPlan;
  readonly step: PlanStep | undefined;
  readonly expiresAt: Date;
}

/** The letters of follow-ups, each with its own links. */
@Injectable()
export class FollowUpLetters {
  constructor(private readonly base: BaseUrl) {}

  async write(tx: Sql, letters: readonly Letter[]): Promise<OutgoingMessage[]> {
    const tokens = await newLinks(tx, letters.map(({ candidacy: { id: candidacyId, round }, followUp, expiresAt }) => ({ candidacyId, followUpId: followUp.id, round, expiresAt })));
    return letters.map((letter, index) => this.message(letter, tokens[index] ?? ''));
  }

  private message({ candidacy, followUp, contact, plan, step, expiresAt }: Letter, token: string): OutgoingMessage {
    const { language, personId } = contact;
    return {
      personId,
      purpose: 'mentor-follow-up',
      template: followUpMail,
      language,
      values: {
        ...this.links(token),
        stepTitle: (step?.title ?? followUp.title)[language],
        paragraphs: paragraphs((step?.text ?? usualText)[language]),
        pauseDays,
        answerBy: formatDate(expiresAt, language, plan.timeZone),
      },
      key: messageKeys.followUp(followUp.id),
      follows: messageKeys.welcome(candidacy),
      stopUrl: stopUrl(this.base.url, token),
    };
  }

  /** The links that a letter with this token has. */
  links(token: string): Record<'metUrl' | 'notMetUrl' | 'needHelpUrl' | 'pauseUrl' | 'stopLetterUrl', string> {
    const link = (answer: Parameters<typeof checkInUrl>[2]) => checkInUrl(this.base.url, token, answer);
    return { metUrl: link('met'), notMetUrl: link('not-met'), needHelpUrl: link('need-help'), pauseUrl: link('pause'), stopLetterUrl: link('stop') };
  }
}

/** Paragraphs are parted by empty lines, as in a letter. */
export function paragraphs(text: string): { text: string }[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => ({ text: paragraph }));
}
