import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { BounceKind } from '../domain/bounce.js';
import { MessageRow } from './message.row.js';

/** A message that came back. Purpose: not to write where nobody is; kept as long as the message. */
@Entity({ schema: 'messaging', name: 'bounce' })
@Index('bounce_by_address', ['address', 'id'])
@Check('bounce_kind', "kind = ANY (ARRAY['hard'::text, 'soft'::text])")
@Check('bounce_source', "source = ANY (ARRAY['smtp'::text, 'report'::text])")
export class BounceRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'bounce_pk' })
  id: string;

  @Column('uuid', { name: 'message_id', nullable: true })
  messageId: string | null;

  @ManyToOne(() => MessageRow, { nullable: true })
  @JoinColumn({ name: 'message_id', foreignKeyConstraintName: 'bounce_message_fk' })
  message: MessageRow | null;

  /** In lower case. */
  @Column('text')
  address: string;

  @Column('text')
  kind: BounceKind;

  /** RFC 3463. */
  @Column('text', { nullable: true })
  status: string | null;

  @Column('text')
  diagnostic: string;

  /** `smtp`: said at once; `report`: it came back as a mail (RFC 3464). */
  @Column('text')
  source: 'smtp' | 'report';

  @Column('timestamptz')
  at: Date;
}

/** An address that is not written to until it is released. */
@Entity({ schema: 'messaging', name: 'blocked_address' })
@Index('blocked_address_open', ['since', 'address'], { where: '(released_at IS NULL)' })
export class BlockedAddressRow {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'blocked_address_pk' })
  address: string;

  @Column('uuid', { name: 'bounce_id' })
  bounceId: string;

  @ManyToOne(() => BounceRow)
  @JoinColumn({ name: 'bounce_id', foreignKeyConstraintName: 'blocked_address_bounce_fk' })
  bounce: BounceRow;

  @Column('timestamptz')
  since: Date;

  @Column('timestamptz', { name: 'released_at', nullable: true })
  releasedAt: Date | null;

  @Column('uuid', { name: 'released_by', nullable: true })
  releasedBy: string | null;
}
