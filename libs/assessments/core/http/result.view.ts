import { ApiProperty } from '@nestjs/swagger';
import { languages, type Language } from '#kernel';
import type { AssessmentPhase } from '#assessments/contract';
import type { ItemResponse } from '#assessments/engine';
import { LocalizedView } from '#platform/http';
import { OptionView, phases } from './attempt.view.js';
import { responseSchema } from './response.schema.js';

export class GradedOptionView extends OptionView {
  @ApiProperty()
  correct: boolean;

  @ApiProperty({ type: LocalizedView, nullable: true, description: 'Why this option is right or wrong' })
  explanation: LocalizedView | null;
}

export class GradedQuestionView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: LocalizedView })
  stem: LocalizedView;

  @ApiProperty({ type: [GradedOptionView], description: 'In the order of this attempt' })
  options: GradedOptionView[];

  @ApiProperty({ ...responseSchema, nullable: true, example: { chosen: ['b'] }, description: 'Null when there was no answer' })
  value: ItemResponse | null;

  @ApiProperty({ example: 1 })
  score: number;

  @ApiProperty({ example: 1 })
  max: number;

  @ApiProperty({ type: LocalizedView, description: 'Why the right answer is right' })
  explanation: LocalizedView;

  @ApiProperty({ type: String, nullable: true, example: 'own-bias', description: 'The lesson that teaches it; null for what belongs to none' })
  lessonKey: string | null;
}

/** A graded attempt. The pre-test shows its score alone, because its questions come back in the post-test. */
export class ResultView {
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

  @ApiProperty({ enum: languages })
  language: Language;

  @ApiProperty({ format: 'date-time' })
  startedAt: string;

  @ApiProperty({ format: 'date-time' })
  submittedAt: string;

  @ApiProperty({ example: 8 })
  score: number;

  @ApiProperty({ example: 10 })
  max: number;

  @ApiProperty({ example: 80, description: 'Whole per cent of the points' })
  percent: number;

  @ApiProperty({ type: Number, nullable: true, example: 0.6, description: 'Share of the points from which it counts as passed; null where nobody passes or fails' })
  passMark: number | null;

  @ApiProperty({ type: Boolean, nullable: true })
  passed: boolean | null;

  @ApiProperty({ type: Number, nullable: true, example: 50, description: 'Per cent reached in the pre-test; null without one' })
  previousPercent: number | null;

  @ApiProperty({ type: [GradedQuestionView], description: 'Empty in a pre-test' })
  questions: GradedQuestionView[];
}
