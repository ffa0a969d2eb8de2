import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import type { Localized } from '#kernel';
import type { LabelChange } from '../domain/bulk-change.js';

/** A programme's collection of questions. */
@Entity({ schema: 'assessments', name: 'bank' })
@Unique('bank_once', ['key'])
@Index('bank_by_programme', ['programmeId'])
export class BankRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'bank_pk' })
  id: string;

  @Column('uuid', { name: 'programme_id' })
  programmeId: string;

  @Column('text')
  key: string;

  @Column('jsonb')
  title: Localized;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}

@Entity({ schema: 'assessments', name: 'bank_folder' })
@Index('bank_folder_by_bank', ['bankId'])
export class BankFolderRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'bank_folder_pk' })
  id: string;

  @Column('uuid', { name: 'bank_id' })
  bankId: string;

  @ManyToOne(() => BankRow)
  @JoinColumn({ name: 'bank_id', foreignKeyConstraintName: 'bank_folder_of_bank' })
  bank: BankRow;

  @Column('uuid', { name: 'parent_id', nullable: true })
  parentId: string | null;

  @ManyToOne(() => BankFolderRow)
  @JoinColumn({ name: 'parent_id', foreignKeyConstraintName: 'bank_folder_in_folder' })
  parent: BankFolderRow | null;

  @Column('text')
  name: string;
}

/** One change of many questions at once, with how they were before and after it, so that it can be taken back. */
@Entity({ schema: 'assessments', name: 'bank_change' })
export class BankChangeRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'bank_change_pk' })
  id: string;

  @Column('uuid', { name: 'bank_id' })
  bankId: string;

  @ManyToOne(() => BankRow)
  @JoinColumn({ name: 'bank_id', foreignKeyConstraintName: 'bank_change_of_bank' })
  bank: BankRow;

  @Column('uuid', { name: 'made_by' })
  madeBy: string;

  @Column('timestamptz', { name: 'made_at' })
  madeAt: Date;

  @Column('jsonb')
  changes: readonly LabelChange[];

  @Column('timestamptz', { name: 'undone_at', nullable: true })
  undoneAt: Date | null;
}
