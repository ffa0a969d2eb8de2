import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import type { ItemContent } from '#assessments/engine';

/** A question through all its versions. */
@Entity({ schema: 'assessments', name: 'item' })
@Unique('item_once', ['moduleId', 'key'])
export class ItemRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'item_pk' })
  id: string;

  /** Null for a question of a bank. */
  @Column('text', { name: 'module_id', nullable: true })
  moduleId: string | null;

  @Column('text')
  key: string;
}

/** What a question said at one time. Never updated: attempts refer to it for ever. */
@Entity({ schema: 'assessments', name: 'item_version' })
@Unique('item_version_once', ['itemId', 'hash'])
@Unique('item_version_then_once', ['thenOf'])
export class ItemVersionRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'item_version_pk' })
  id: string;

  @Column('uuid', { name: 'item_id' })
  itemId: string;

  @ManyToOne(() => ItemRow)
  @JoinColumn({ name: 'item_id', foreignKeyConstraintName: 'item_version_of_item' })
  item: ItemRow;

  /** SHA-256 of content and lesson, hexadecimal. */
  @Column('text')
  hash: string;

  @Column('jsonb')
  content: ItemContent;

  /** The lesson that teaches it; null for a question of a bank. */
  @Column('text', { name: 'lesson_key', nullable: true })
  lessonKey: string | null;

  /** The version of which it asks the same about the time before the training; null for every other question. */
  @Column('uuid', { name: 'then_of', nullable: true })
  thenOf: string | null;

  @ManyToOne(() => ItemVersionRow)
  @JoinColumn({ name: 'then_of', foreignKeyConstraintName: 'item_version_then_of' })
  now: ItemVersionRow | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}

/** A fixed list of questions in their order: that of a module release, or one of its own. */
@Entity({ schema: 'assessments', name: 'form' })
@Unique('form_once', ['releaseId'])
export class FormRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'form_pk' })
  id: string;

  @Column('uuid', { name: 'release_id', nullable: true })
  releaseId: string | null;
}

@Entity({ schema: 'assessments', name: 'form_item' })
@Index('form_item_by_version', ['itemVersionId'])
export class FormItemRow {
  @PrimaryColumn('uuid', { name: 'form_id', primaryKeyConstraintName: 'form_item_pk' })
  formId: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'form_item_pk' })
  position: number;

  @ManyToOne(() => FormRow)
  @JoinColumn({ name: 'form_id', foreignKeyConstraintName: 'form_item_of_form' })
  form: FormRow;

  @Column('uuid', { name: 'item_version_id' })
  itemVersionId: string;

  @ManyToOne(() => ItemVersionRow)
  @JoinColumn({ name: 'item_version_id', foreignKeyConstraintName: 'form_item_of_version' })
  itemVersion: ItemVersionRow;
}
