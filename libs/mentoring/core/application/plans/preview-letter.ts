import { Injectable } from '@nestjs/common';
import { Clock, type Language } from '#kernel';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { BaseUrl } from '#platform/http';
import { formatDate } from '#platform/i18n';
import { renderMail, type RenderedMail } from '#platform/mail';
import { endOfDayLater } from '../../domain/plan-dates.js';
import type { PlanStep } from '../../domain/plan.js';
import { pauseDays } from '../../domain/terms.js';
import { followUpMail } from '../mails.js';
import { FollowUpLetters, paragraphs } from '../timeline/follow-up-letters.js';
import { ManagedProgramme } from './plan-access.js';

const timeZone = 'Europe/Tallinn';

/** The letter of a step as a mentor would get it, with links that open nothing. */
@Injectable()
export class PreviewLetter {
  constructor(
    private readonly db: Database,
    private readonly programme: ManagedProgramme,
    private readonly letters: FollowUpLetters,
    private readonly base: BaseUrl,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, key: string, step: Pick<PlanStep, 'title' | 'text' | 'waitDays'>, language: Language): Promise<RenderedMail> {
    await this.programme.open(this.db, actor, key);
    const answerBy = formatDate(endOfDayLater(this.clock.now(), step.waitDays, timeZone), language, timeZone);
    const values = { givenName: 'Õie', stepTitle: step.title[language], paragraphs: paragraphs(step.text[language]), pauseDays, answerBy, ...this.letters.links('example') };
    return renderMail(followUpMail, language, values, { home: this.base.url, stopUrl: `${this.base.url}/api/v1/mentor-stops/example`, preferencesUrl: `${this.base.url}/letters/example` });
  }
}
