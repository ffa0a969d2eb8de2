import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { Language } from '#kernel';
import type { QuestionFormat } from '../domain/file-formats.js';
import type { FileReport, ImportState } from '../domain/import-report.js';
import { BankRow } from './bank.row.js';

/** A file of questions on its way into a bank. Once read, its bytes are what comes over of it, packed; they go when that has been taken in. */
@Entity({ schema: 'assessments', name: 'bank_import' })
@Index('bank_import_by_bank', ['bankId'])
@Index('bank_import_by_age', ['madeAt'])
@Check('bank_import_state', "state = ANY (ARRAY['reading'::text, 'read'::text, 'taking'::text, 'done'::text])")
@Check('bank_import_bytes', "((bytes IS NULL) = (state = 'done'::text))")
export class BankImportRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'bank_import_pk' })
  id: string;

  @Column('uuid', { name: 'bank_id' })
  bankId: string;

  @ManyToOne(() => BankRow)
  @JoinColumn({ name: 'bank_id', foreignKeyConstraintName: 'bank_import_of_bank' })
  bank: BankRow;

  @Column('text')
  format: QuestionFormat;

  /** Of the texts, where the file is in one language. */
  @Column('text')
  language: Language;

  @Column('text', { name: 'file_name' })
  fileName: string;

  @Column('bytea', { nullable: true })
  bytes: Buffer | null;

  @Column('text')
  state: ImportState;

  @Column('jsonb', { nullable: true })
  report: FileReport | null;

  /** How far reading or taking in has come. */
  @Column('uuid', { name: 'task_id' })
  taskId: string;

  /** How many questions came in. */
  @Column('integer', { default: 0 })
  taken: number;

  @Column('boolean', { name: 'keep_duplicates', default: false })
  keepDuplicates: boolean;

  /** Who brought it; forgotten with the row. */
  @Column('uuid', { name: 'made_by' })
  madeBy: string;

  @Column('timestamptz', { name: 'made_at' })
  madeAt: Date;

  @Column('timestamptz', { name: 'finished_at', nullable: true })
  finishedAt: Date | null;
}
