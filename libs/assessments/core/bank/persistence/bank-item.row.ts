import { Check, Column, Entity, Index, JoinColumn, ManyToOne, OneToOne, PrimaryColumn, Unique } from 'typeorm';
import type { Language } from '#kernel';
import type { ItemContent, ItemKind } from '#assessments/engine';
import { ItemRow, ItemVersionRow } from '../../persistence/item.row.js';
import type { Difficulty, ItemState } from '../domain/bank-item.js';
import { BankFolderRow, BankRow } from './bank.row.js';

/** A question of a bank as it is worked on; what has become final is an item version as well. */
@Entity({ schema: 'assessments', name: 'bank_item' })
@Index('bank_item_by_bank', ['bankId', 'id'])
@Index('bank_item_by_folder', ['folderId'])
@Index('bank_item_by_fingerprint', ['bankId', 'fingerprint'])
@Index('bank_item_search', { synchronize: false })
@Index('bank_item_lead', { synchronize: false })
@Check('bank_item_state', "state = ANY (ARRAY['draft'::text, 'reviewed'::text, 'final'::text])")
@Check('bank_item_difficulty', "difficulty = ANY (ARRAY['easy'::text, 'medium'::text, 'hard'::text])")
@Check('bank_item_reviewed', "(((state = 'draft'::text) = (reviewed_by IS NULL)) AND ((reviewed_by IS NULL) = (reviewed_at IS NULL)))")
@Check('bank_item_two_persons', '(NOT (reviewed_by = ANY (writers)))')
export class BankItemRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'bank_item_pk' })
  id: string;

  @OneToOne(() => ItemRow)
  @JoinColumn({ name: 'id', foreignKeyConstraintName: 'bank_item_is_item' })
  item: ItemRow;

  @Column('uuid', { name: 'bank_id' })
  bankId: string;

  @ManyToOne(() => BankRow)
  @JoinColumn({ name: 'bank_id', foreignKeyConstraintName: 'bank_item_of_bank' })
  bank: BankRow;

  @Column('uuid', { name: 'folder_id', nullable: true })
  folderId: string | null;

  @ManyToOne(() => BankFolderRow)
  @JoinColumn({ name: 'folder_id', foreignKeyConstraintName: 'bank_item_in_folder' })
  folder: BankFolderRow | null;

  /** What trainers call it; may be empty. */
  @Column('text')
  name: string;

  @Column('text')
  kind: ItemKind;

  @Column('jsonb')
  content: ItemContent;

  @Column('text')
  state: ItemState;

  /** Counts changes of any kind: a change made on the strength of an older one is refused. */
  @Column('integer', { default: 1 })
  revision: number;

  @Column('text', { array: true })
  outdated: Language[];

  @Column('text', { array: true })
  tags: string[];

  @Column('text', { array: true })
  competences: string[];

  @Column('text', { nullable: true })
  difficulty: Difficulty | null;

  /** Who has written since the last final version: none of them may review. */
  @Column('uuid', { array: true })
  writers: string[];

  @Column('uuid', { name: 'written_by' })
  writtenBy: string;

  @Column('timestamptz', { name: 'written_at' })
  writtenAt: Date;

  @Column('uuid', { name: 'reviewed_by', nullable: true })
  reviewedBy: string | null;

  @Column('timestamptz', { name: 'reviewed_at', nullable: true })
  reviewedAt: Date | null;

  /** The last final version. */
  @Column('uuid', { name: 'version_id', nullable: true })
  versionId: string | null;

  @ManyToOne(() => ItemVersionRow)
  @JoinColumn({ name: 'version_id', foreignKeyConstraintName: 'bank_item_last_version' })
  version: ItemVersionRow | null;

  @Column('timestamptz', { name: 'retired_at', nullable: true })
  retiredAt: Date | null;

  /** Equal for two questions that differ in nothing but spelling of spaces, case and marks. */
  @Column('text')
  fingerprint: string;

  /** The stem in the question's first language, folded, to find what is alike. */
  @Column('text')
  lead: string;

  /** Every word of it in every language, folded. */
  @Column('text')
  search: string;
}

/** Who made a version final, and which translations lagged behind at that moment. Never changed. */
@Entity({ schema: 'assessments', name: 'bank_version' })
@Unique('bank_version_once', ['itemId', 'number'])
export class BankVersionRow {
  @PrimaryColumn('uuid', { name: 'item_version_id', primaryKeyConstraintName: 'bank_version_pk' })
  itemVersionId: string;

  @OneToOne(() => ItemVersionRow)
  @JoinColumn({ name: 'item_version_id', foreignKeyConstraintName: 'bank_version_is_version' })
  itemVersion: ItemVersionRow;

  @Column('uuid', { name: 'item_id' })
  itemId: string;

  @ManyToOne(() => BankItemRow)
  @JoinColumn({ name: 'item_id', foreignKeyConstraintName: 'bank_version_of_item' })
  item: BankItemRow;

  @Column('integer')
  number: number;

  @Column('text', { array: true })
  outdated: Language[];

  @Column('uuid', { name: 'written_by' })
  writtenBy: string;

  @Column('uuid', { name: 'reviewed_by' })
  reviewedBy: string;

  @Column('uuid', { name: 'finalised_by' })
  finalisedBy: string;

  @Column('timestamptz', { name: 'finalised_at' })
  finalisedAt: Date;
}
