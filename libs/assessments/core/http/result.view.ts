import { ApiProperty } from '@nestjs/swagger';
import { languages, type Language } from '#kernel';
import type { AssessmentPhase } from '#assessments/contract';
import type { ItemKind, ItemResponse, Outcome } from '#assessments/engine';
import { LocalizedView } from '#platform/http';
import { purposes, type Purpose } from '../domain/assessment-settings.js';
import type { AttemptState, EndedBy } from '../domain/attempt.js';
import { phases } from './attempt.view.js';
import { ReviewLineView, ShownMediumView } from './review-line.view.js';
import { ReviewPictureView } from './review-picture.view.js';
import { itemKinds, responseSchema } from './response.schema.js';

export class GradedQuestionView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ minimum: 1, example: 1 })
  position: number;

  @ApiProperty({ enum: itemKinds })
  kind: ItemKind;

  @ApiProperty()
  stem: string;

  @ApiProperty({ type: String, nullable: true, description: 'The text of a question with gaps, each as {{key}}' })
  body: string | null;

  @ApiProperty({ ...responseSchema, nullable: true, example: { chosen: ['b'] }, description: 'Null when there was no answer' })
  value: ItemResponse | null;

  @ApiProperty({ type: [ReviewLineView], description: 'How the answer was graded, in words and in the order of this attempt' })
  lines: ReviewLineView[];

  @ApiProperty({ type: ReviewPictureView, nullable: true, description: 'Of a question that lies on a picture: what was marked there' })
  picture: ReviewPictureView | null;

  @ApiProperty({ type: Number, nullable: true, example: 1, description: 'Null while it is not graded, or not to be shown' })
  score: number | null;

  @ApiProperty({ example: 1 })
  max: number;

  @ApiProperty({ enum: ['correct', 'partly', 'wrong', 'omitted', 'ungraded'], nullable: true })
  outcome: Outcome | null;

  @ApiProperty({ type: String, nullable: true, description: 'Why the right answer is right' })
  explanation: string | null;

  @ApiProperty({ type: [ShownMediumView], description: 'What its texts show here besides words' })
  media: ShownMediumView[];

  @ApiProperty({ type: String, nullable: true, example: 'own-bias', description: 'The lesson that teaches it; null for what belongs to none' })
  lessonKey: string | null;
}

/** A finished attempt in one language, as far as its assessment lets it be seen now. */
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

  @ApiProperty({ enum: purposes })
  purpose: Purpose;

  @ApiProperty({ type: LocalizedView })
  title: LocalizedView;

  @ApiProperty({ minimum: 1, example: 1 })
  number: number;

  @ApiProperty({ enum: ['submitted', 'graded'], description: 'Submitted: some answer waits for a person to grade it' })
  state: AttemptState;

  @ApiProperty({ enum: ['person', 'deadline'], description: 'Who handed it in: the person, or the clock' })
  endedBy: EndedBy;

  @ApiProperty({ enum: languages, description: 'The language of the questions' })
  language: Language;

  @ApiProperty({ format: 'date-time' })
  startedAt: string;

  @ApiProperty({ format: 'date-time' })
  submittedAt: string;

  @ApiProperty({ type: Number, nullable: true, example: 8, description: 'Null while it is not graded, or not to be shown' })
  score: number | null;

  @ApiProperty({ type: Number, nullable: true, example: 10 })
  max: number | null;

  @ApiProperty({ type: Number, nullable: true, example: 80, description: 'Whole per cent of the points' })
  percent: number | null;

  @ApiProperty({ type: Number, nullable: true, example: 0.6, description: 'Share of the points from which it counts as passed; null where nobody passes or fails' })
  passMark: number | null;

  @ApiProperty({ type: Boolean, nullable: true })
  passed: boolean | null;

  @ApiProperty({ type: Number, nullable: true, example: 50, description: 'Per cent reached in the pre-test; null without one' })
  previousPercent: number | null;

  @ApiProperty({ type: [GradedQuestionView], description: 'Empty where answers are not shown, as in a pre-test' })
  questions: GradedQuestionView[];
}
