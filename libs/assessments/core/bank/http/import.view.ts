import { ApiProperty } from '@nestjs/swagger';
import { exportFormats, questionFormats, type ExportFormat, type QuestionFormat } from '../domain/file-formats.js';
import { importStates, type ImportState } from '../domain/import-report.js';

const outcomes = ['lossless', 'degraded', 'rejected'] as const;

export class ImportLossView {
  @ApiProperty()
  code: string;

  @ApiProperty({ description: 'In English; programs of other languages go by the code' })
  message: string;

  @ApiProperty({ type: String, nullable: true, description: 'What the message names of the file' })
  what: string | null;
}

export class ImportLineView {
  @ApiProperty()
  title: string;

  @ApiProperty({ description: 'What it became; of what was rejected, what the file calls it' })
  kind: string;

  @ApiProperty({ enum: outcomes })
  outcome: (typeof outcomes)[number];

  @ApiProperty({ description: 'The bank has a question with the same words' })
  duplicate: boolean;

  @ApiProperty({ type: [ImportLossView] })
  losses: ImportLossView[];
}

export class ImportCountsView {
  @ApiProperty({ type: 'integer' })
  lossless: number;

  @ApiProperty({ type: 'integer' })
  degraded: number;

  @ApiProperty({ type: 'integer' })
  rejected: number;
}

export class ImportView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  bankId: string;

  @ApiProperty({ enum: questionFormats })
  format: QuestionFormat;

  @ApiProperty()
  fileName: string;

  @ApiProperty({ enum: importStates })
  state: ImportState;

  @ApiProperty({ type: ImportCountsView, nullable: true, description: 'null until the file has been read' })
  counts: ImportCountsView | null;

  @ApiProperty({ type: 'integer' })
  duplicates: number;

  @ApiProperty({ type: [ImportLineView], description: 'Those that lost something first; at most 500' })
  items: ImportLineView[];

  @ApiProperty({ format: 'uuid', description: 'How far reading or taking in has come is read there' })
  taskId: string;

  @ApiProperty({ type: 'integer', description: 'How many came in' })
  taken: number;

  @ApiProperty({ format: 'date-time', description: 'When it is deleted, with the file when it was not confirmed' })
  deletedAt: string;
}

export class ExportView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  bankId: string;

  @ApiProperty({ enum: exportFormats })
  format: ExportFormat;

  @ApiProperty({ format: 'uuid', description: 'How far writing has come is read there' })
  taskId: string;

  @ApiProperty({ type: ImportCountsView, nullable: true, description: 'null until the file is written; rejected are left out of it' })
  counts: ImportCountsView | null;

  @ApiProperty({ type: [ImportLineView], description: 'Those that are left out or lose something first; at most 500' })
  items: ImportLineView[];

  @ApiProperty({ type: 'integer', nullable: true, description: 'Bytes' })
  size: number | null;

  @ApiProperty({ format: 'date-time' })
  deletedAt: string;
}
