import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { CertificateClaims, CertificateKind } from '#certificates/contract';
import type { Language } from '#kernel';
import type { CertificateState, RevocationReason } from '../domain/certificate.js';

/** A frozen record: the database refuses to change its claims. The PDF and the page are views of it. */
@Entity({ schema: 'certificates', name: 'certificate' })
@Unique('certificate_public_id', ['publicId'])
@Unique('certificate_short_code', ['shortCode'])
@Unique('certificate_number', ['programmeId', 'number'])
@Unique('certificate_once', ['completionId', 'kind', 'revision'])
@Index('certificate_by_person', ['personId', 'programmeId'])
@Index('certificate_by_programme', ['programmeId', 'issuedAt', 'id'])
@Check('certificate_state', "state = ANY (ARRAY['valid'::text, 'revoked'::text, 'superseded'::text, 'expired'::text, 'erased'::text])")
@Check('certificate_kind', "kind = ANY (ARRAY['participation'::text, 'achievement'::text])")
export class CertificateRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'certificate_pk' })
  id: string;

  @Column('text', { name: 'public_id' })
  publicId: string;

  @Column('text', { name: 'short_code' })
  shortCode: string;

  @Column('text')
  number: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('uuid', { name: 'programme_id' })
  programmeId: string;

  @Column('uuid', { name: 'activity_id' })
  activityId: string;

  @Column('uuid', { name: 'completion_id' })
  completionId: string;

  @Column('text')
  kind: CertificateKind;

  @Column('integer')
  revision: number;

  @Column('jsonb')
  claims: CertificateClaims;

  @Column('text', { name: 'content_hash' })
  contentHash: string;

  @Column('text')
  language: Language;

  @Column('date', { name: 'completed_on' })
  completedOn: string;

  @Column('timestamptz', { name: 'issued_at' })
  issuedAt: Date;

  @Column('text', { default: 'valid' })
  state: CertificateState;

  @Column('timestamptz', { name: 'state_since' })
  stateSince: Date;

  @Column('text', { name: 'reason_class', nullable: true })
  reasonClass: RevocationReason | null;
}

/** The last number given in a programme and year; its row is locked while the next is issued, so there are no gaps. */
@Entity({ schema: 'certificates', name: 'register' })
export class RegisterRow {
  @PrimaryColumn('uuid', { name: 'programme_id', primaryKeyConstraintName: 'register_pk' })
  programmeId: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'register_pk' })
  year: number;

  @Column('integer', { name: 'last_number' })
  lastNumber: number;
}

@Entity({ schema: 'certificates', name: 'document' })
export class DocumentRow {
  @PrimaryColumn('uuid', { name: 'certificate_id', primaryKeyConstraintName: 'document_pk' })
  certificateId: string;

  @Column('text')
  sha256: string;

  @Column('bytea')
  bytes: Buffer;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}

@Entity({ schema: 'certificates', name: 'event' })
@Index('event_by_certificate', ['certificateId', 'at'])
export class CertificateEventRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'event_pk' })
  id: string;

  @Column('uuid', { name: 'certificate_id' })
  certificateId: string;

  @Column('timestamptz')
  at: Date;

  @Column('uuid', { name: 'actor_id', nullable: true })
  actorId: string | null;

  @Column('text')
  state: CertificateState;

  @Column('text', { name: 'reason_class', nullable: true })
  reasonClass: RevocationReason | null;

  @Column('text', { nullable: true })
  note: string | null;
}
