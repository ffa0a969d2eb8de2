import { ApiProperty } from '@nestjs/swagger';
import { languages, type Language } from '#kernel';
import type { AssessmentPhase } from '#assessments/contract';
import type { InLanguage, ItemResponse, PresentedItem } from '#assessments/engine';
import { LocalizedView } from '#platform/http';
import type { AttemptState } from '../domain/attempt.js';
import { purposes, type AssessmentSettings, type Purpose } from '../domain/assessment-settings.js';
import { PauseView } from '../timing/http/pause.view.js';
import { CheckView } from '../checks/http/check.view.js';
import { presentedItemSchema, responseSchema } from './response.schema.js';

export const phases: readonly AssessmentPhase[] = ['pre', 'post'];

export class QuestionView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ minimum: 1, example: 1, description: 'What asks about the time before has the number of its question' })
  position: number;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The question of which it asks the same about the time before the training' })
  thenOf: string | null;

  @ApiProperty({ ...presentedItemSchema, description: 'The question in one language, without keys; what more it has depends on its kind. Options come in the order of this attempt' })
  item: InLanguage<PresentedItem>;
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

  @ApiProperty({ enum: purposes })
  purpose: Purpose;

  @ApiProperty({ type: LocalizedView })
  title: LocalizedView;

  @ApiProperty({ minimum: 1, example: 1 })
  number: number;

  @ApiProperty({ enum: ['open', 'submitted', 'graded'] })
  state: AttemptState;

  @ApiProperty({ enum: languages, description: 'The language of the questions' })
  language: Language;

  @ApiProperty({ description: 'Whether each answer says how sure one is' })
  certainty: boolean;

  @ApiProperty({ enum: ['one', 'all'], description: 'One question a page, or all on one' })
  pages: AssessmentSettings['pages'];

  @ApiProperty({ format: 'date-time' })
  startedAt: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  submittedAt: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When it is over, by the server’s clock; null without a limit' })
  deadlineAt: string | null;

  @ApiProperty({ format: 'date-time', description: 'The server’s clock' })
  now: string;

  @ApiProperty({ type: PauseView, nullable: true, description: 'Null without the right to stop the clock' })
  pause: PauseView | null;

  @ApiProperty({ type: [QuestionView], description: 'None while the clock stands' })
  questions: QuestionView[];

  @ApiProperty({ type: [SavedResponseView] })
  responses: SavedResponseView[];

  @ApiProperty({ type: 'integer', minimum: 0, description: 'How often an answer may be checked before the attempt is handed in' })
  triesAllowed: number;

  @ApiProperty({ type: [String], format: 'uuid', description: 'Questions whose answers may be checked before the attempt is handed in' })
  checkable: string[];

  @ApiProperty({ type: [CheckView], description: 'What was said of the answers that have been checked' })
  checks: CheckView[];
}

export class SavedView {
  @ApiProperty({ format: 'date-time' })
  savedAt: string;

  @ApiProperty({ example: 5 })
  saved: number;
}
