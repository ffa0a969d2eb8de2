import { ApiProperty } from '@nestjs/swagger';
import type { ImportFormat } from '#assessments/engine/formats';
import { importStates, type ImportState } from '../domain/import-report.js';
import { importFormats } from './import.dto.js';

const outcomes = ['lossless', 'degraded', 'rejected'] as const;

export class ImportLossView {
  @ApiProperty()
  code: string;

  @ApiProperty()
  message: string;
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

  @ApiProperty({ enum: importFormats })
  format: ImportFormat;

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

  @ApiProperty({ type: 'integer', description: 'How many are to be taken in' })
  total: number;

  @ApiProperty({ type: 'integer', description: 'How many of these are written' })
  done: number;

  @ApiProperty({ type: 'integer', description: 'How many came in' })
  taken: number;
}
