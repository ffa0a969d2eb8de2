import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { Language } from '#kernel';
import type { ExportFormat } from '../domain/file-formats.js';
import type { FileReport } from '../domain/import-report.js';
import { BankRow } from './bank.row.js';

/** A file of a bank's questions, made by the worker and kept for some days to be fetched. */
@Entity({ schema: 'assessments', name: 'bank_export' })
@Index('bank_export_by_bank', ['bankId'])
@Index('bank_export_by_age', ['madeAt'])
export class BankExportRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'bank_export_pk' })
  id: string;

  @Column('uuid', { name: 'bank_id' })
  bankId: string;

  @ManyToOne(() => BankRow)
  @JoinColumn({ name: 'bank_id', foreignKeyConstraintName: 'bank_export_of_bank' })
  bank: BankRow;

  @Column('text')
  format: ExportFormat;

  /** Of the texts, where the format has but one. */
  @Column('text')
  language: Language;

  /** A folder with what is in it; null for every one. */
  @Column('uuid', { name: 'folder_id', nullable: true })
  folderId: string | null;

  /** Questions that were chosen one by one; null when they were not. */
  @Column('uuid', { name: 'item_ids', array: true, nullable: true })
  itemIds: string[] | null;

  @Column('uuid', { name: 'task_id' })
  taskId: string;

  /** What the file holds and what is lost; null until it is made. */
  @Column('jsonb', { nullable: true })
  report: FileReport | null;

  @Column('bytea', { nullable: true })
  bytes: Buffer | null;

  /** Who asked for it; forgotten with the row. */
  @Column('uuid', { name: 'made_by' })
  madeBy: string;

  @Column('timestamptz', { name: 'made_at' })
  madeAt: Date;
}
