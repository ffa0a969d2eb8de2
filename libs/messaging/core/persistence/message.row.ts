import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Language } from '#kernel';
import type { MessagePurpose } from '#messaging/contract';

/** What has failed for good is known from its job, which can be retried; here it stays queued. */
export type MessageState = 'queued' | 'sent' | 'withheld' | 'undeliverable';

@Entity({ schema: 'messaging', name: 'message' })
@Unique('message_rfc5322_id', ['messageId'])
@Unique('message_key', ['key'])
@Index('message_by_person', ['personId', 'id'])
@Index('message_sent_lately', ['personId', 'settledAt'], { where: "((state = 'sent'::text) AND (purpose <> 'service'::text))" })
@Index('message_by_recipient', ['recipient', 'id'])
@Check('message_state', "state = ANY (ARRAY['queued'::text, 'sent'::text, 'withheld'::text, 'undeliverable'::text])")
export class MessageRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'message_pk' })
  id: string;

  /** RFC 5322, without angle brackets. */
  @Column('text', { name: 'message_id' })
  messageId: string;

  @Column('text')
  key: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('text')
  purpose: MessagePurpose;

  @Column('text')
  template: string;

  @Column('text')
  language: Language;

  @Column('text', { name: 'recipient_name' })
  recipientName: string;

  @Column('text')
  recipient: string;

  @Column('text')
  subject: string;

  /** Null once an SMTP server has it: the links in it open accounts. */
  @Column('text', { nullable: true })
  html: string | null;

  @Column('text', { nullable: true })
  text: string | null;

  @Column('jsonb')
  headers: Readonly<Record<string, string>>;

  @Column('text', { default: 'queued' })
  state: MessageState;

  /** The turn that pacing has given it. */
  @Column('timestamptz', { name: 'not_before', nullable: true })
  notBefore: Date | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  /** When it was sent, withheld or refused. */
  @Column('timestamptz', { name: 'settled_at', nullable: true })
  settledAt: Date | null;
}
