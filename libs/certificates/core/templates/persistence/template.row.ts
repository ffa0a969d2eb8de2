import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ChoiceKind, TemplateContent } from '../domain/template-content.js';

/** A look that a programme gives its certificates, under a name that administrators know it by. */
@Entity({ schema: 'certificates', name: 'template' })
@Index('template_by_programme', ['programmeId', 'createdAt'])
export class TemplateRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'template_pk' })
  id: string;

  @Column('uuid', { name: 'programme_id' })
  programmeId: string;

  @Column('text')
  name: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('uuid', { name: 'created_by' })
  createdBy: string;
}

/** The draft of a template, or a version that certificates were or may be issued with: the database refuses to change that. */
@Entity({ schema: 'certificates', name: 'template_version' })
@Index('template_version_draft', ['templateId'], { unique: true, where: '(published_at IS NULL)' })
@Check('template_version_number', 'version > 0')
@Check('template_version_published', '(published_at IS NULL) = (published_by IS NULL)')
export class TemplateVersionRow {
  @PrimaryColumn('uuid', { name: 'template_id', primaryKeyConstraintName: 'template_version_pk' })
  templateId: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'template_version_pk' })
  version: number;

  /** With names of those who sign, who are asked before; kept as long as certificates that carry them. */
  @Column('jsonb')
  content: TemplateContent;

  /** SHA-256; a certificate states it beside the version. */
  @Column('text', { name: 'content_hash' })
  contentHash: string;

  @Column('text', { array: true })
  images: string[];

  @Column('timestamptz', { name: 'saved_at' })
  savedAt: Date;

  @Column('uuid', { name: 'saved_by' })
  savedBy: string;

  @Column('timestamptz', { name: 'published_at', nullable: true })
  publishedAt: Date | null;

  @Column('uuid', { name: 'published_by', nullable: true })
  publishedBy: string | null;
}

/** A logo or a signature, by the hash of its bytes. */
@Entity({ schema: 'certificates', name: 'template_image' })
@Check('template_image_type', "media_type = ANY (ARRAY['image/png'::text, 'image/svg+xml'::text])")
export class TemplateImageRow {
  @PrimaryColumn('uuid', { name: 'programme_id', primaryKeyConstraintName: 'template_image_pk' })
  programmeId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'template_image_pk' })
  hash: string;

  @Column('text', { name: 'media_type' })
  mediaType: string;

  @Column('double precision')
  width: number;

  @Column('double precision')
  height: number;

  @Column('bytea')
  bytes: Buffer;

  @Column('timestamptz', { name: 'stored_at' })
  storedAt: Date;
}

/** Which template certificates of a kind are issued with; null: the built-in look. */
@Entity({ schema: 'certificates', name: 'template_choice' })
@Check('template_choice_kind', "kind = ANY (ARRAY['any'::text, 'participation'::text, 'achievement'::text, 'toend'::text, 'tunnistus'::text, 'mentor'::text, 'partner-letter'::text])")
export class TemplateChoiceRow {
  @PrimaryColumn('uuid', { name: 'programme_id', primaryKeyConstraintName: 'template_choice_pk' })
  programmeId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'template_choice_pk' })
  kind: ChoiceKind;

  @Column('uuid', { name: 'template_id', nullable: true })
  templateId: string | null;

  @Column('timestamptz', { name: 'chosen_at' })
  chosenAt: Date;

  @Column('uuid', { name: 'chosen_by' })
  chosenBy: string;
}
