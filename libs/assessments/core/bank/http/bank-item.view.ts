import { ApiProperty } from '@nestjs/swagger';
import { languages, type Language } from '#kernel';
import { LocalizedView } from '#platform/http';
import { difficulties, itemStates, type Difficulty, type ItemState } from '../domain/bank-item.js';
import { BankItemLineView } from './bank.view.js';
import { MeasuredView, MeasureView } from './measure.view.js';

const content = { type: 'object', additionalProperties: true } as const;

export class ItemVersionView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: 'integer', minimum: 1 })
  number: number;

  @ApiProperty(content)
  content: object;

  @ApiProperty({ enum: languages, isArray: true, description: 'Languages whose texts lagged behind: their answers are not pooled' })
  outdated: readonly Language[];

  @ApiProperty({ type: String, nullable: true })
  writtenBy: string | null;

  @ApiProperty({ type: String, nullable: true })
  reviewedBy: string | null;

  @ApiProperty({ format: 'date-time' })
  finalisedAt: string;
}

export class ItemUseView {
  @ApiProperty({ format: 'uuid' })
  assessmentId: string;

  @ApiProperty({ format: 'uuid' })
  activityId: string;

  @ApiProperty({ type: LocalizedView })
  title: LocalizedView;

  @ApiProperty({ type: LocalizedView, nullable: true, description: 'the title of its training' })
  training: LocalizedView | null;

  @ApiProperty({ type: 'integer', nullable: true })
  version: number | null;

  @ApiProperty({ type: 'integer' })
  attempts: number;

  @ApiProperty({ type: MeasureView, nullable: true })
  measure: MeasureView | null;
}

export class SimilarItemView extends BankItemLineView {
  @ApiProperty({ minimum: 0, maximum: 1, description: 'Share of the letter triples that both stems have' })
  similarity: number;

  @ApiProperty({ description: 'The same words, whatever their case and marks' })
  same: boolean;
}

export class BankItemView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  bankId: string;

  @ApiProperty({ ...content, description: 'The question in its kind’s own shape' })
  content: object;

  @ApiProperty()
  name: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  folderId: string | null;

  @ApiProperty({ type: [String] })
  tags: readonly string[];

  @ApiProperty({ type: [String] })
  competences: readonly string[];

  @ApiProperty({ enum: [...difficulties, null], nullable: true })
  difficulty: Difficulty | null;

  @ApiProperty({ enum: itemStates })
  state: ItemState;

  @ApiProperty({ type: 'integer' })
  revision: number;

  @ApiProperty({ enum: languages, isArray: true })
  outdated: readonly Language[];

  @ApiProperty()
  retired: boolean;

  @ApiProperty({ type: String, nullable: true })
  writtenBy: string | null;

  @ApiProperty({ format: 'date-time' })
  writtenAt: string;

  @ApiProperty({ type: String, nullable: true })
  reviewedBy: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  reviewedAt: string | null;

  @ApiProperty({ description: 'Whether the one who asks may review it: nobody reviews what they wrote themselves' })
  mayReview: boolean;

  @ApiProperty({ type: [ItemVersionView] })
  versions: ItemVersionView[];

  @ApiProperty({ type: MeasuredView, nullable: true })
  measured: MeasuredView | null;

  @ApiProperty({ type: [ItemUseView] })
  uses: ItemUseView[];

  @ApiProperty({ type: [SimilarItemView] })
  similar: SimilarItemView[];
}

export class AttachedMediumView {
  @ApiProperty({ description: 'By what texts show it: `![](media:key)`' })
  key: string;

  @ApiProperty({ example: 'image/png' })
  mediaType: string;

  @ApiProperty({ description: 'Hexadecimal' })
  sha256: string;
}
