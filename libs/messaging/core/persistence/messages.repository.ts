import type { Language } from '#kernel';
import type { MessagePurpose } from '#messaging/contract';
import type { SqlPort } from '#people/contract';
import { firstRow } from '#platform/database';

export interface NewMessage {
  readonly id: string;
  readonly messageId: string;
  readonly key: string;
  readonly personId: string;
  readonly purpose: MessagePurpose;
  readonly template: string;
  readonly language: Language;
  readonly recipientName: string;
  readonly recipient: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly createdAt: Date;
}

/** False when there is a message of that key already. */
export async function insertMessage(tx: SqlPort, message: NewMessage): Promise<boolean> {
  const { id, messageId, key, personId, purpose, template, language, recipientName, recipient, subject, html, text, headers, createdAt } = message;
  const inserted = await tx.rows(
    `insert into messaging.message (id, message_id, key, person_id, purpose, template, language, recipient_name, recipient, subject, html, text, headers, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) on conflict on constraint message_key do nothing returning id`,
    [id, messageId, key, personId, purpose, template, language, recipientName, recipient, subject, html, text, JSON.stringify(headers), createdAt],
  );
  return inserted.length === 1;
}

export async function messageIdOfKey(sql: SqlPort, key: string): Promise<string | undefined> {
  return (await firstRow<{ messageId: string }>(sql, `select message_id as "messageId" from messaging.message where key = $1`, [key]))?.messageId;
}

export interface QueuedMessage {
  readonly id: string;
  readonly messageId: string;
  readonly personId: string;
  readonly purpose: MessagePurpose;
  readonly recipientName: string;
  readonly recipient: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly createdAt: Date;
}

/** The message, held by this transaction; undefined when it is settled. */
export function lockQueuedMessage(tx: SqlPort, id: string): Promise<QueuedMessage | undefined> {
  return firstRow<QueuedMessage>(
    tx,
    `select id, message_id as "messageId", person_id as "personId", purpose, recipient_name as "recipientName", recipient, subject, html, text, headers, created_at as "createdAt"
     from messaging.message where id = $1 and state = 'queued' for update`,
    [id],
  );
}

/** Ends the message's way. Without `keepContent` only that there was one stays: a letter holds names, and links that open things. */
export async function settle(tx: SqlPort, id: string, state: 'sent' | 'withheld', at: Date, keepContent: boolean): Promise<void> {
  await tx.rows(
    `update messaging.message set state = $2, settled_at = $3, html = case when $4 then html end, text = case when $4 then text end where id = $1`,
    [id, state, at, keepContent],
  );
}
