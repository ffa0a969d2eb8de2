import { decodeCursor, jobId, type Language, type PageRequest } from '#kernel';
import { deliverMessage, type MessagePurpose } from '#messaging/contract';
import type { Sql } from '#platform/database';
import type { BounceKind } from '../domain/bounce.js';
import type { MessageState } from './message.row.js';

export const deliveryStates = ['queued', 'sent', 'withheld', 'undeliverable', 'failed'] as const;
export type DeliveryState = (typeof deliveryStates)[number];

export interface DeliveryFilter {
  readonly state: DeliveryState | null;
  /** A part of the address or of the name. */
  readonly search: string | null;
}

export interface Delivery {
  readonly id: string;
  readonly recipientName: string;
  readonly recipient: string;
  readonly subject: string;
  readonly template: string;
  readonly purpose: MessagePurpose;
  readonly language: Language;
  readonly state: MessageState | 'failed';
  readonly createdAt: Date;
  readonly settledAt: Date | null;
  readonly notBefore: Date | null;
  /** What the mail server said last. */
  readonly error: string | null;
  /** By which a failed one is tried again. */
  readonly jobId: string | null;
}

const deliveryPrefix = jobId(deliverMessage, { messageId: '' });

/** Newest first; one more than asked for when there are more. */
export function listDeliveries(sql: Sql, { state, search }: DeliveryFilter, { limit, cursor }: PageRequest): Promise<Delivery[]> {
  const [before] = cursor === null ? [null] : decodeCursor(cursor, ['id']);
  return sql.rows<Delivery>(
    `select * from (
       select m.id, m.recipient_name as "recipientName", m.recipient, m.subject, m.template, m.purpose, m.language, m.created_at as "createdAt", m.settled_at as "settledAt",
         coalesce(m.not_before, case when j.state = 'pending' and j.run_after > now() then j.run_after end) as "notBefore", j.id as "jobId",
         case when m.state = 'queued' and j.state = 'failed' then 'failed' else m.state end as state,
         coalesce(b.diagnostic, j.last_error) as error
       from messaging.message m left join queue.outbox j on j.queue = '${deliverMessage.queue}' and j.job_id = '${deliveryPrefix}' || m.id::text
       left join lateral (select diagnostic from messaging.bounce where message_id = m.id order by id desc limit 1) b on true
       where ($1::uuid is null or m.id < $1) and ($2::text is null or m.recipient ilike '%' || $2 || '%' or m.recipient_name ilike '%' || $2 || '%')
     ) d where $3::text is null or state = $3 order by id desc limit $4`,
    [before, search === null ? null : search.replace(/[\\%_]/g, '\\$&'), state, limit + 1],
  );
}

export type OwnLetter = Pick<Delivery, 'id' | 'subject' | 'purpose' | 'language' | 'recipient' | 'createdAt'> & { readonly state: MessageState };

/** To one person, newest first; one more than asked for when there are more. */
export function lettersOf(sql: Sql, personId: string, { limit, cursor }: PageRequest): Promise<OwnLetter[]> {
  const [before] = cursor === null ? [null] : decodeCursor(cursor, ['id']);
  return sql.rows<OwnLetter>(
    `select id, subject, purpose, language, recipient, created_at as "createdAt", state from messaging.message where person_id = $1 and ($2::uuid is null or id < $2) order by id desc limit $3`,
    [personId, before, limit + 1],
  );
}

export interface BlockedAddress {
  readonly address: string;
  readonly since: Date;
  readonly kind: BounceKind;
  readonly status: string | null;
  readonly diagnostic: string;
}

/** The latest first. */
export function listBlocked(sql: Sql, { limit, cursor }: PageRequest): Promise<BlockedAddress[]> {
  const [since, address] = cursor === null ? [null, null] : decodeCursor(cursor, ['instant', 'text']);
  return sql.rows<BlockedAddress>(
    `select a.address, a.since, b.kind, b.status, b.diagnostic from messaging.blocked_address a join messaging.bounce b on b.id = a.bounce_id
     where a.released_at is null and ($1::timestamptz is null or (a.since, a.address) < ($1, $2)) order by a.since desc, a.address desc limit $3`,
    [since, address, limit + 1],
  );
}
