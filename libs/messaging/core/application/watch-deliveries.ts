import { Injectable } from '@nestjs/common';
import type { Language, PageRequest } from '#kernel';
import { MailSamples, type MailSample } from '#messaging/contract';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { BaseUrl } from '#platform/http';
import { renderMail, type RenderedMail } from '#platform/mail';
import { ProgrammeDirectory } from '#programme/contract';
import { messagingErrors } from '../errors.js';
import { releaseAddress } from '../persistence/bounces.repository.js';
import { listBlocked, listDeliveries, type BlockedAddress, type Delivery, type DeliveryFilter } from '../persistence/deliveries.query.js';
import { mayRunInstallation } from './messaging.policy.js';

/** What became of each message, which addresses are closed, and what the templates say: for who runs the installation. */
@Injectable()
export class WatchDeliveries {
  constructor(
    private readonly db: Database,
    private readonly programmes: ProgrammeDirectory,
    private readonly mails: MailSamples,
    private readonly base: BaseUrl,
  ) {}

  async deliveries(actor: Actor, filter: DeliveryFilter, page: PageRequest): Promise<Delivery[]> {
    await this.check(actor);
    return listDeliveries(this.db, filter, page);
  }

  async blocked(actor: Actor, page: PageRequest): Promise<BlockedAddress[]> {
    await this.check(actor);
    return listBlocked(this.db, page);
  }

  async release(actor: Actor, address: string): Promise<void> {
    await this.check(actor);
    if (!(await this.db.transaction((tx) => releaseAddress(tx, address, actor.personId)))) throw messagingErrors.error('messaging.not-blocked');
  }

  async templates(actor: Actor): Promise<readonly MailSample[]> {
    await this.check(actor);
    return this.mails.samples;
  }

  /** The template at that place of the list, with its sample values. */
  async preview(actor: Actor, index: number, language: Language): Promise<RenderedMail> {
    const sample = (await this.templates(actor))[index];
    if (sample === undefined) throw messagingErrors.error('messaging.not-found');
    return renderSample(sample, language, this.base.url);
  }

  private async check(actor: Actor): Promise<void> {
    if (!mayRunInstallation(actor, await this.programmes.programmes(this.db))) throw messagingErrors.error('messaging.not-found');
  }
}

export function renderSample({ template, purpose, values }: MailSample, language: Language, home: string): RenderedMail {
  const stopUrl = purpose === 'service' ? null : `${home}/api/v1/mentor-stops/example`;
  return renderMail(template, language, values[language], { home, stopUrl, preferencesUrl: `${home}/letters/example` });
}
