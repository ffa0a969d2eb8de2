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

const columns = [
  ['id', 'uuid'],
  ['message_id', 'text'],
  ['key', 'text'],
  ['person_id', 'uuid'],
  ['purpose', 'text'],
  ['template', 'text'],
  ['language', 'text'],
  ['recipient_name', 'text'],
  ['recipient', 'text'],
  ['subject', 'text'],
  ['html', 'text'],
  ['text', 'text'],
  ['headers', 'jsonb'],
  ['created_at', 'timestamptz'],
] as const;

const insertion = `insert into messaging.message (${columns.map(([name]) => name).join(', ')})
  select * from unnest(${columns.map(([, type], index) => `$${index + 1}::${type}[]`).join(', ')}) on conflict on constraint message_key do nothing returning id`;

/** Answers the ids of those made; there is one message of a key. */
export async function insertMessages(tx: SqlPort, messages: readonly NewMessage[]): Promise<string[]> {
  if (messages.length === 0) return [];
  const values = messages.map((message) => [
    ...[message.id, message.messageId, message.key, message.personId, message.purpose, message.template, message.language, message.recipientName, message.recipient],
    ...[message.subject, message.html, message.text, JSON.stringify(message.headers), message.createdAt],
  ]);
  const inserted = await tx.rows<{ id: string }>(insertion, columns.map((_, column) => values.map((row) => row[column])));
  return inserted.map(({ id }) => id);
}

/** By key: the Message-ID. */
export async function messageIdsOfKeys(sql: SqlPort, keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (keys.length === 0) return new Map();
  const rows = await sql.rows<{ key: string; messageId: string }>(`select key, message_id as "messageId" from messaging.message where key = any ($1::text[])`, [keys]);
  return new Map(rows.map(({ key, messageId }) => [key, messageId]));
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
  readonly notBefore: Date | null;
}

const queuedColumns = `id, message_id as "messageId", person_id as "personId", purpose, recipient_name as "recipientName", recipient, subject, html, text, headers,
  created_at as "createdAt", not_before as "notBefore" from messaging.message`;

/** Those of the given ones that are not settled, in the order of their making. */
export function queuedMessages(sql: SqlPort, ids: readonly string[]): Promise<QueuedMessage[]> {
  return sql.rows<QueuedMessage>(`select ${queuedColumns} where id = any ($1::uuid[]) and state = 'queued' order by id`, [ids]);
}

/** The message, held by this transaction; undefined when it is settled. */
export function lockQueuedMessage(tx: SqlPort, id: string): Promise<QueuedMessage | undefined> {
  return firstRow<QueuedMessage>(
    tx,
    `select ${queuedColumns} where id = $1 and state = 'queued' for update`,
    [id],
  );
}

/** Ends the message's way. Without `keepContent` only that there was one stays: a letter holds names, and links that open things. */
export async function settle(tx: SqlPort, ids: readonly string[], state: 'sent' | 'withheld' | 'undeliverable', at: Date, keepContent: boolean): Promise<void> {
  if (ids.length === 0) return;
  await tx.rows(
    `update messaging.message set state = $2, settled_at = $3, html = case when $4 then html end, text = case when $4 then text end where id = any ($1::uuid[]) and state = 'queued'`,
    [ids, state, at, keepContent],
  );
}

export async function giveTurns(sql: SqlPort, turns: readonly { readonly id: string; readonly at: Date }[]): Promise<void> {
  await sql.rows(`update messaging.message m set not_before = t.at from unnest($1::uuid[], $2::timestamptz[]) as t(id, at) where m.id = t.id`, [turns.map(({ id }) => id), turns.map(({ at }) => at)]);
}

/** Takes so many turns of a mail domain, and answers when the first is; each is `everyMs` after the one before. */
export async function takeTurns(sql: SqlPort, domain: string, count: number, everyMs: number, now: Date): Promise<Date> {
  const [row] = await sql.rows<{ first: Date }>(
    `insert into messaging.mail_domain (domain, next_at) values ($1, $2::timestamptz + make_interval(secs => $3))
     on conflict (domain) do update set next_at = greatest(mail_domain.next_at, $2::timestamptz) + make_interval(secs => $3)
     returning next_at - make_interval(secs => $3) as first`,
    [domain, now, (count * everyMs) / 1_000],
  );
  return row?.first ?? now;
}
