import { Injectable } from '@nestjs/common';
import { Clock, newId } from '#kernel';
import { deliverMessage, deliverMessages, Messenger, type OutgoingMessage } from '#messaging/contract';
import { PeopleDirectory, type PersonContact, type SqlPort } from '#people/contract';
import { BaseUrl } from '#platform/http';
import { renderMail } from '#platform/mail';
import { enqueue } from '#platform/queue';
import { mailHost } from '../domain/addresses.js';
import { insertMessages, messageIdsOfKeys, type NewMessage } from '../persistence/messages.repository.js';
import { PreferenceLinks } from './preference-links.js';

/** Messages of one delivery job. */
const together = 50;

/** Renders at once, so that what is sent later says what was true when it was asked for. */
@Injectable()
export class QueueingMessenger extends Messenger {
  constructor(
    private readonly people: PeopleDirectory,
    private readonly links: PreferenceLinks,
    private readonly base: BaseUrl,
    private readonly clock: Clock,
  ) {
    super();
  }

  async send(tx: SqlPort, message: OutgoingMessage): Promise<boolean> {
    const [made] = await this.write(tx, [message]);
    if (made !== undefined) await enqueue(tx, deliverMessage, { messageId: made });
    return made !== undefined;
  }

  async sendMany(tx: SqlPort, messages: readonly OutgoingMessage[]): Promise<number> {
    const made = await this.write(tx, messages);
    for (let first = 0; first < made.length; first += together) await enqueue(tx, deliverMessages, { messageIds: made.slice(first, first + together) });
    return made.length;
  }

  private async write(tx: SqlPort, messages: readonly OutgoingMessage[]): Promise<string[]> {
    const contacts = await this.people.contacts(tx, [...new Set(messages.map(({ personId }) => personId))]);
    const earlier = await messageIdsOfKeys(tx, [...new Set(messages.flatMap(({ follows }) => follows ?? []))]);
    const sign = await this.links.signer();
    const rendered = messages.flatMap((message) => {
      const contact = contacts.get(message.personId);
      return contact === undefined || contact.email === null ? [] : [this.render(message, contact, contact.email, { earlier, preferencesUrl: sign(message.personId) })];
    });
    return insertMessages(tx, rendered);
  }

  private render(message: OutgoingMessage, contact: PersonContact, recipient: string, known: { earlier: ReadonlyMap<string, string>; preferencesUrl: string }): NewMessage {
    const { personId, purpose, template, key } = message;
    const language = message.language ?? contact.language;
    const values = { givenName: contact.givenName, ...message.values };
    const stopUrl = message.purpose === 'service' ? null : message.stopUrl;
    const id = newId();
    return {
      ...{ id, key, personId, purpose, language, recipient },
      ...renderMail(template, language, values, { home: this.base.url, stopUrl, preferencesUrl: known.preferencesUrl }),
      messageId: `${id}@${mailHost(this.base.url)}`,
      template: template.name,
      recipientName: `${contact.givenName} ${contact.familyName}`,
      headers: { ...threading(message, known.earlier), ...stopHeaders(stopUrl), ...automatic, 'Content-Language': language },
      createdAt: this.clock.now(),
    };
  }
}

function threading({ follows }: OutgoingMessage, earlier: ReadonlyMap<string, string>): Record<string, string> {
  const messageId = follows === undefined ? undefined : earlier.get(follows);
  return messageId === undefined ? {} : { 'In-Reply-To': `<${messageId}>`, References: `<${messageId}>` };
}

/** RFC 3834: absence notices do not answer these. */
const automatic = { 'Auto-Submitted': 'auto-generated' };

function stopHeaders(stopUrl: string | null): Record<string, string> {
  return stopUrl === null ? {} : { 'List-Unsubscribe': `<${stopUrl}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
}
