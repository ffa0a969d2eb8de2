import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { CertificateClaims, CertificateKind } from '#certificates/contract';
import type { Language } from '#kernel';
import type { CertificateState, PublicName, RevocationReason } from '../domain/certificate.js';

/** A frozen record: the database refuses to change its claims. The PDF and the page are views of it. */
@Entity({ schema: 'certificates', name: 'certificate' })
@Unique('certificate_public_id', ['publicId'])
@Unique('certificate_short_code', ['shortCode'])
@Unique('certificate_number', ['programmeId', 'number'])
@Unique('certificate_once', ['personId', 'completionId', 'kind', 'revision'])
@Unique('certificate_in_register', ['programmeId', 'registerYear', 'registerNumber', 'revision'])
@Index('certificate_by_person', ['personId', 'programmeId'])
@Index('certificate_by_programme', ['programmeId', 'issuedAt', 'id'])
@Index('certificate_by_activity', ['activityId', 'state'])
@Index('certificate_expiring', ['validUntil'], { where: "((state = 'valid'::text) AND (valid_until IS NOT NULL))" })
@Check('certificate_state', "state = ANY (ARRAY['valid'::text, 'revoked'::text, 'superseded'::text, 'expired'::text, 'erased'::text])")
@Check('certificate_kind', "kind = ANY (ARRAY['participation'::text, 'achievement'::text, 'toend'::text, 'tunnistus'::text, 'mentor'::text, 'partner-letter'::text])")
@Check('certificate_public_name', "public_name = ANY (ARRAY['full'::text, 'initials'::text])")
@Check('certificate_revision', 'revision > 0')
@Check('certificate_assessed', "kind <> ALL (ARRAY['achievement'::text, 'tunnistus'::text]) OR COALESCE((claims ->> 'assessed'::text) = 'true'::text, false)")
@Check('certificate_tunnistus', `kind <> 'tunnistus'::text OR COALESCE(jsonb_array_length(claims -> 'outcomes'::text) > 0 AND NOT jsonb_path_exists(claims, '$."outcomes"[*]?(@ == "")'::jsonpath), false)`)
@Check('certificate_provider', "kind <> ALL (ARRAY['toend'::text, 'tunnistus'::text]) OR COALESCE((claims #>> '{issuer,name}'::text[]) <> ''::text AND (claims #>> '{issuer,registryCode}'::text[]) <> ''::text AND (claims #>> '{issuer,noticeNumber}'::text[]) <> ''::text, false)")
@Check('certificate_erased', "state <> 'erased'::text OR (claims ->> 'holderName'::text) = ''::text")
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

  /** Null for what no activity stands behind, such as a mentor's certificate. */
  @Column('uuid', { name: 'activity_id', nullable: true })
  activityId: string | null;

  /** What it was issued for: a completion, or another occasion. */
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

  @Column('integer', { name: 'register_year' })
  registerYear: number;

  @Column('integer', { name: 'register_number' })
  registerNumber: number;

  @Column('date', { name: 'valid_until', nullable: true })
  validUntil: string | null;

  @Column('uuid', { name: 'superseded_by', nullable: true })
  supersededBy: string | null;

  /** The address of the installation when it was issued: its QR code leads there for good. */
  @Column('text', { name: 'base_url', nullable: true })
  baseUrl: string | null;

  /** How the public page names the holder; their choice. */
  @Column('text', { name: 'public_name', default: 'full' })
  publicName: PublicName;
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
