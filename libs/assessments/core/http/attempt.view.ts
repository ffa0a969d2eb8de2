import { ApiProperty } from '@nestjs/swagger';
import { languages, type Language } from '#kernel';
import type { AssessmentPhase } from '#assessments/contract';
import type { ItemKind, ItemResponse } from '#assessments/engine';
import { LocalizedView } from '#platform/http';
import type { AttemptState } from '../domain/attempt.js';
import { responseSchema } from './response.schema.js';

export const phases: readonly AssessmentPhase[] = ['pre', 'post'];
export const itemKinds: readonly ItemKind[] = ['single-choice', 'multiple-choice'];

export class OptionView {
  @ApiProperty({ example: 'b' })
  key: string;

  @ApiProperty({ type: LocalizedView })
  text: LocalizedView;
}

export class QuestionView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ minimum: 1, example: 1 })
  position: number;

  @ApiProperty({ enum: itemKinds })
  kind: ItemKind;

  @ApiProperty({ type: LocalizedView })
  stem: LocalizedView;

  @ApiProperty({ type: [OptionView], description: 'In the order of this attempt' })
  options: OptionView[];

  @ApiProperty({ example: 1 })
  points: number;
}

export class SavedResponseView {
  @ApiProperty({ format: 'uuid' })
  questionId: string;

  @ApiProperty({ ...responseSchema, nullable: true, example: { chosen: ['b'] } })
  value: ItemResponse | null;

  @ApiProperty({ format: 'date-time' })
  savedAt: string;
}

/** An attempt as its owner answers it: without keys and explanations. */
export class AttemptView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  assessmentId: string;

  @ApiProperty({ format: 'uuid' })
  activityId: string;

  @ApiProperty({ type: String, nullable: true, example: 'critical-thinking', description: 'Null for what belongs to no module' })
  moduleId: string | null;

  @ApiProperty({ enum: phases, nullable: true })
  phase: AssessmentPhase | null;

  @ApiProperty({ type: LocalizedView })
  title: LocalizedView;

  @ApiProperty({ minimum: 1, example: 1 })
  number: number;

  @ApiProperty({ enum: ['open', 'submitted', 'graded'] })
  state: AttemptState;

  @ApiProperty({ enum: languages })
  language: Language;

  @ApiProperty({ format: 'date-time' })
  startedAt: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  submittedAt: string | null;

  @ApiProperty({ type: [QuestionView] })
  questions: QuestionView[];

  @ApiProperty({ type: [SavedResponseView] })
  responses: SavedResponseView[];
}

export class SavedView {
  @ApiProperty({ format: 'date-time' })
  savedAt: string;

  @ApiProperty({ example: 5 })
  saved: number;
}
