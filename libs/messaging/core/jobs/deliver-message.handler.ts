import { Injectable } from '@nestjs/common';
import { Clock, type JobPayload } from '#kernel';
import { deliverMessage } from '#messaging/contract';
import { PeopleDirectory } from '#people/contract';
import type { Tx } from '#platform/database';
import { BaseUrl } from '#platform/http';
import { MailRefusedError, MailSettings, MailTransport } from '#platform/mail';
import type { JobHandler } from '#platform/queue';
import { sender } from '../domain/addresses.js';
import { messagingErrors } from '../errors.js';
import { lockQueuedMessage, settle, type QueuedMessage } from '../persistence/messages.repository.js';

interface Delivery extends JobPayload {
  readonly messageId: string;
}

/** Hands a message over and settles it in one transaction; a copy sent after a crash in between has the same Message-ID. */
@Injectable()
export class DeliverMessageHandler implements JobHandler<Delivery> {
  readonly job = deliverMessage;

  constructor(
    private readonly people: PeopleDirectory,
    private readonly transport: MailTransport,
    private readonly settings: MailSettings,
    private readonly base: BaseUrl,
    private readonly clock: Clock,
  ) {}

  async handle(tx: Tx, { messageId }: Delivery): Promise<void> {
    const message = await lockQueuedMessage(tx, messageId);
    if (message === undefined) return;
    const open = await this.mayBeSent(tx, message);
    if (open) await this.handOver(message);
    await settle(tx, message.id, open ? 'sent' : 'withheld', this.clock.now(), this.settings.smtpUrl === null);
  }

  /** Asked right before sending: a withdrawal stops what was written before it (GDPR art. 7(3)). */
  private async mayBeSent(tx: Tx, { purpose, personId }: QueuedMessage): Promise<boolean> {
    return purpose === 'service' || this.people.hasConsent(tx, personId, purpose);
  }

  private async handOver({ messageId, recipient, recipientName, subject, html, text, headers, createdAt }: QueuedMessage): Promise<void> {
    const from = sender(this.base.url, this.settings.smtpUrl);
    try {
      await this.transport.send({ messageId, from, to: { name: recipientName, address: recipient }, subject, html, text, headers, date: createdAt });
    } catch (error) {
      if (error instanceof MailRefusedError) throw messagingErrors.error('messaging.refused', { params: { reason: error.message } });
      throw error;
    }
  }
}
