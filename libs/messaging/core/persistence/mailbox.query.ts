import { decodeCursor, jobId, type Language, type PageRequest } from '#kernel';
import { deliverMessage } from '#messaging/contract';
import { firstRow, type Sql } from '#platform/database';
import type { MessageState } from './message.row.js';

export interface MailboxEntry {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly template: string;
  readonly language: Language;
  readonly state: MessageState | 'failed';
  readonly createdAt: Date;
}

export interface MailboxMessage extends MailboxEntry {
  readonly messageId: string;
  readonly html: string | null;
  readonly text: string | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly settledAt: Date | null;
  readonly error: string | null;
}

const deliveryPrefix = jobId(deliverMessage, { messageId: '' });
const entryColumns = `m.id, m.recipient as "to", m.subject, m.template, m.language, m.created_at as "createdAt",
  case when m.state = 'queued' and j.state = 'failed' then 'failed' else m.state end as state`;
const withJob = `messaging.message m left join queue.outbox j on j.queue = '${deliverMessage.queue}' and j.job_id = '${deliveryPrefix}' || m.id::text`;

/** Newest first; one more than asked for when there are more. */
export async function listMailbox(sql: Sql, { limit, cursor }: PageRequest): Promise<MailboxEntry[]> {
  const [before] = cursor === null ? [null] : decodeCursor(cursor, ['id']);
  return sql.rows<MailboxEntry>(`select ${entryColumns} from ${withJob} where $1::uuid is null or m.id < $1 order by m.id desc limit $2`, [before, limit + 1]);
}

export function findMailboxMessage(sql: Sql, id: string): Promise<MailboxMessage | undefined> {
  return firstRow<MailboxMessage>(
    sql,
    `select ${entryColumns}, m.message_id as "messageId", m.html, m.text, m.headers, m.settled_at as "settledAt", j.last_error as error from ${withJob} where m.id = $1`,
    [id],
  );
}
