import { defineJob, type Language } from '#kernel';
import type { SqlPort } from '#people/contract';

/** Why a message is sent; `service` ones belong to what the person asked for, every other needs the consent of its name. */
export type MessagePurpose = 'service' | 'mentor-follow-up';

/** One template: a folder of `<name>.<language>.hbs` files whose first line is the subject (see `renderMail` of #platform/mail). */
export interface MessageTemplate {
  readonly name: string;
  /** Absolute folder of the template's files. */
  readonly folder: string;
}

interface AnyMessage {
  readonly personId: string;
  readonly template: MessageTemplate;
  /** The person's own language unless given. */
  readonly language?: Language;
  /** What the template names; `givenName` is always there. */
  readonly values: Readonly<Record<string, string | number | boolean | null | readonly Readonly<Record<string, string>>[]>>;
  /** Names the message: a second one of the same key is never made. */
  readonly key: string;
  /** The key of an earlier message that this one continues (In-Reply-To). */
  readonly follows?: string;
}

export interface ServiceMessage extends AnyMessage {
  readonly purpose: 'service';
}

export interface ConsentedMessage extends AnyMessage {
  readonly purpose: Exclude<MessagePurpose, 'service'>;
  /** Ends messages of this purpose: opened it shows a page, posted to it stops them at once (RFC 8058). */
  readonly stopUrl: string;
}

export type OutgoingMessage = ServiceMessage | ConsentedMessage;

export const deliverMessage = defineJob<{ readonly messageId: string }>({
  queue: 'mail',
  name: 'messaging.deliver',
  version: 1,
  key: ({ messageId }) => messageId,
  attempts: 10,
});

/** Many messages that were asked for together, over one connection to the mail server. */
export const deliverMessages = defineJob<{ readonly messageIds: readonly string[] }>({
  queue: 'mail',
  name: 'messaging.deliver-many',
  version: 1,
  key: ({ messageIds }) => messageIds[0] ?? '',
  attempts: 10,
});

/** The one way out for every domain. */
export abstract class Messenger {
  /** Writes the message and its delivery job in the caller's transaction; does nothing for a person without an address. Answers whether one was made now. */
  abstract send(tx: SqlPort, message: OutgoingMessage): Promise<boolean>;
  /** The same for many, with few statements and few jobs. Answers how many were made now. */
  abstract sendMany(tx: SqlPort, messages: readonly OutgoingMessage[]): Promise<number>;
}
