import { Injectable } from '@nestjs/common';
import { BaseUrl } from '#platform/http';
import { MailRefusedError, MailSettings, MailTransport } from '#platform/mail';
import { sender } from '../domain/addresses.js';
import type { QueuedMessage } from '../persistence/messages.repository.js';

export type Carried = { readonly outcome: 'sent' } | { readonly outcome: 'refused'; readonly error: MailRefusedError } | { readonly outcome: 'failed'; readonly error: unknown };

/** Hands one message to the mail server, and says what came of it. */
@Injectable()
export class MailCarrier {
  constructor(
    private readonly transport: MailTransport,
    private readonly settings: MailSettings,
    private readonly base: BaseUrl,
  ) {}

  /** Where mail stays here its content is kept for the local mailbox; what has left is the recipient's. */
  get keepsContent(): boolean {
    return this.settings.smtpUrl === null;
  }

  async carry({ messageId, recipient, recipientName, subject, html, text, headers, createdAt }: QueuedMessage): Promise<Carried> {
    const from = sender(this.base.url, this.settings.smtpUrl);
    try {
      await this.transport.send({ messageId, from, to: { name: recipientName, address: recipient }, subject, html, text, headers, date: createdAt });
      return { outcome: 'sent' };
    } catch (error) {
      return error instanceof MailRefusedError ? { outcome: 'refused', error } : { outcome: 'failed', error };
    }
  }
}
