import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { Language, Localized } from '#kernel';
import type { IssuerMode } from '../domain/kind-rule.js';
import type { CertificateLayout } from '../domain/issuer-settings.js';

/** By which rule a programme issues, and who answers for it. */
@Entity({ schema: 'certificates', name: 'issuer' })
@Check('issuer_mode', "mode = ANY (ARRAY['neutral'::text, 'adult-education'::text])")
@Check('issuer_validity', 'validity_months >= 1 AND validity_months <= 120')
@Check('issuer_layout', "layout = ANY (ARRAY['landscape'::text, 'portrait'::text])")
export class IssuerRow {
  @PrimaryColumn('uuid', { name: 'programme_id', primaryKeyConstraintName: 'issuer_pk' })
  programmeId: string;

  @Column('text')
  mode: IssuerMode;

  @Column('text')
  organisation: string;

  @Column('text', { name: 'registry_code' })
  registryCode: string;

  @Column('text', { name: 'notice_number' })
  noticeNumber: string;

  @Column('jsonb', { name: 'assessment_method' })
  assessmentMethod: Localized;

  @Column('integer', { name: 'validity_months', nullable: true })
  validityMonths: number | null;

  @Column('text', { name: 'second_language', nullable: true })
  secondLanguage: Language | null;

  @Column('text')
  layout: CertificateLayout;

  @Column('boolean', { name: 'states_result', default: false })
  statesResult: boolean;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;

  @Column('uuid', { name: 'updated_by', nullable: true })
  updatedBy: string | null;
}

/** The name as its bearer wants certificates to spell it; kept until the person is erased. */
@Entity({ schema: 'certificates', name: 'name_form' })
export class NameFormRow {
  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'name_form_pk' })
  personId: string;

  @Column('text')
  name: string;

  @Column('timestamptz', { name: 'set_at' })
  setAt: Date;

  @Column('uuid', { name: 'set_by', nullable: true })
  setBy: string | null;
}

/** How often a certificate's page was asked for: a number, and nothing about who asked. */
@Entity({ schema: 'certificates', name: 'verified' })
export class VerifiedRow {
  @PrimaryColumn('uuid', { name: 'certificate_id', primaryKeyConstraintName: 'verified_pk' })
  certificateId: string;

  @Column('integer')
  times: number;
}
