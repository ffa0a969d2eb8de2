import { ApiProperty } from '@nestjs/swagger';
import type { DifClass } from '#assessments/engine/statistics';
import { languages, type Language } from '#kernel';
import { LocalizedView } from '#platform/http';
import { TestHeadView } from '../../http/test-head.view.js';
import { EstimateView } from './statistics.view.js';
import type { NotCompared } from '../domain/language-comparison.js';

export class ReadersView {
  @ApiProperty({ type: 'integer' })
  et: number;

  @ApiProperty({ type: 'integer' })
  ru: number;

  @ApiProperty({ type: 'integer' })
  en: number;
}

export class ComparedQuestionView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: 'integer' })
  position: number;

  @ApiProperty({ type: LocalizedView })
  stem: LocalizedView;

  @ApiProperty({ type: EstimateView, nullable: true, description: 'mean share of the points; null in a group of fewer than ten' })
  facilityReference: EstimateView | null;

  @ApiProperty({ type: EstimateView, nullable: true })
  facilityFocal: EstimateView | null;

  @ApiProperty({ type: Number, nullable: true })
  chiSquare: number | null;

  @ApiProperty({ type: Number, nullable: true })
  alphaMH: number | null;

  @ApiProperty({ type: Number, nullable: true, description: '−2.35 ln αMH; below 0 the question is harder for the focal group' })
  delta: number | null;

  @ApiProperty({ type: [Number], nullable: true, description: '95 %' })
  deltaCi: readonly number[] | null;

  @ApiProperty({ enum: ['A', 'B', 'C', 'insufficient'] })
  class: DifClass;

  @ApiProperty({ type: String, enum: ['outdated-translation', 'parts-of-points'], nullable: true })
  notCompared: NotCompared | null;
}

export class LanguageComparisonView extends TestHeadView {
  @ApiProperty({ enum: languages })
  reference: Language;

  @ApiProperty({ enum: languages })
  focal: Language;

  @ApiProperty({ type: 'integer' })
  nReference: number;

  @ApiProperty({ type: 'integer' })
  nFocal: number;

  @ApiProperty({ type: 'integer', description: 'below this in a group nothing is said' })
  enough: number;

  @ApiProperty({ type: 'integer', description: 'trainings whose people are pooled' })
  cohorts: number;

  @ApiProperty({ type: ReadersView })
  readers: ReadersView;

  @ApiProperty({ type: [ComparedQuestionView] })
  questions: ComparedQuestionView[];
}
