import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import type { LinkPurpose } from '../domain/sign-in-link.js';
import { PersonRow } from './person.row.js';

@Entity({ schema: 'people', name: 'session' })
@Unique('session_token', ['tokenHash'])
@Index('session_by_person', ['personId'])
@Index('session_by_expiry', ['expiresAt'])
export class SessionRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'session_pk' })
  id: string;

  @Column('bytea', { name: 'token_hash' })
  tokenHash: Buffer;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @ManyToOne(() => PersonRow, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'session_person_fk' })
  person: PersonRow;

  /** Browser and system by name, no more. */
  @Column('text')
  device: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'last_seen_at' })
  lastSeenAt: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;

  /** Until then a new password may be set without the old one: the session was opened by a set-password link. */
  @Column('timestamptz', { name: 'password_reset_until', nullable: true })
  passwordResetUntil: Date | null;
}

@Entity({ schema: 'people', name: 'sign_in_link' })
@Unique('sign_in_link_token', ['tokenHash'])
@Index('sign_in_link_by_person', ['personId'])
@Check('sign_in_link_purpose', "purpose = ANY (ARRAY['sign-in'::text, 'set-password'::text])")
export class SignInLinkRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'sign_in_link_pk' })
  id: string;

  @Column('bytea', { name: 'token_hash' })
  tokenHash: Buffer;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @ManyToOne(() => PersonRow, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'sign_in_link_person_fk' })
  person: PersonRow;

  @Column('text')
  purpose: LinkPurpose;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;

  @Column('timestamptz', { name: 'used_at', nullable: true })
  usedAt: Date | null;
}

@Entity({ schema: 'people', name: 'rate_limit' })
@Index('rate_limit_by_end', ['windowEndsAt'])
export class RateLimitRow {
  /** SHA-256 of what is limited: addresses of people and machines are not kept. */
  @PrimaryColumn('bytea', { primaryKeyConstraintName: 'rate_limit_pk' })
  key: Buffer;

  @Column('timestamptz', { name: 'window_ends_at' })
  windowEndsAt: Date;

  @Column('integer')
  hits: number;
}
