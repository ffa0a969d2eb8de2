import { Injectable } from '@nestjs/common';
import { Clock, newId } from '#kernel';
import { deliverMessage, Messenger, type OutgoingMessage } from '#messaging/contract';
import { PeopleDirectory, type SqlPort } from '#people/contract';
import { BaseUrl } from '#platform/http';
import { renderMail } from '#platform/mail';
import { enqueue } from '#platform/queue';
import { mailHost } from '../domain/addresses.js';
import { insertMessage, messageIdOfKey } from '../persistence/messages.repository.js';

/** Renders at once, so that what is sent later says what was true when it was asked for. */
@Injectable()
export class QueueingMessenger extends Messenger {
  constructor(
    private readonly people: PeopleDirectory,
    private readonly base: BaseUrl,
    private readonly clock: Clock,
  ) {
    super();
  }

  async send(tx: SqlPort, message: OutgoingMessage): Promise<boolean> {
    const { personId, purpose, template, key } = message;
    const contact = await this.people.contact(tx, personId);
    if (contact === undefined || contact.email === null) return false;
    const language = message.language ?? contact.language;
    const values = { givenName: contact.givenName, ...message.values };
    const stopUrl = message.purpose === 'service' ? null : message.stopUrl;
    const rendered = renderMail(template, language, values, { home: this.base.url, stopUrl });
    const id = newId();
    const made = await insertMessage(tx, {
      ...{ id, key, personId, purpose, language, ...rendered },
      messageId: `${id}@${mailHost(this.base.url)}`,
      template: template.name,
      recipientName: `${contact.givenName} ${contact.familyName}`,
      recipient: contact.email,
      headers: { ...(await this.threading(tx, message)), ...stopHeaders(stopUrl), ...automatic, 'Content-Language': language },
      createdAt: this.clock.now(),
    });
    if (made) await enqueue(tx, deliverMessage, { messageId: id });
    return made;
  }

  private async threading(tx: SqlPort, { follows }: OutgoingMessage): Promise<Record<string, string>> {
    const earlier = follows === undefined ? undefined : await messageIdOfKey(tx, follows);
    return earlier === undefined ? {} : { 'In-Reply-To': `<${earlier}>`, References: `<${earlier}>` };
  }
}

/** RFC 3834: absence notices do not answer these. */
const automatic = { 'Auto-Submitted': 'auto-generated' };

function stopHeaders(stopUrl: string | null): Record<string, string> {
  return stopUrl === null ? {} : { 'List-Unsubscribe': `<${stopUrl}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
}
