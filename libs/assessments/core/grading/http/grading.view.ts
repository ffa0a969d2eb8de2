import { ApiProperty } from '@nestjs/swagger';
import type { ItemContent, ItemKind, ItemResponse } from '#assessments/engine';
import { languages, type Language } from '#kernel';
import { LocalizedView } from '#platform/http';
import { itemKinds, responseSchema } from '../../http/response.schema.js';
import { appealStates, type AppealState } from '../domain/appeal.js';
import { gradeCauses, type GradeCause } from '../domain/person-grade.js';

export class GradingCountView {
  @ApiProperty({ format: 'uuid' })
  assessmentId: string;

  @ApiProperty({ type: LocalizedView })
  title: LocalizedView;

  @ApiProperty({ type: 'integer', description: 'answers that wait for a grade' })
  waiting: number;

  @ApiProperty({ type: 'integer', description: 'results that are graded and held back' })
  held: number;
}

export class GradingOverviewView {
  @ApiProperty({ type: [GradingCountView] })
  items: GradingCountView[];
}

export class WaitingAnswerView {
  @ApiProperty({ format: 'uuid' })
  attemptId: string;

  @ApiProperty({ format: 'uuid' })
  questionId: string;

  @ApiProperty({ type: LocalizedView })
  testTitle: LocalizedView;

  @ApiProperty({ type: LocalizedView })
  stem: LocalizedView;

  @ApiProperty({ enum: itemKinds })
  kind: ItemKind;

  @ApiProperty({ enum: languages, description: 'in which it was answered' })
  language: Language;

  @ApiProperty({ type: String, nullable: true, description: 'null where grading is without names' })
  personName: string | null;

  @ApiProperty({ format: 'date-time' })
  submittedAt: string;
}

export class WaitingPageView {
  @ApiProperty({ type: [WaitingAnswerView] })
  items: WaitingAnswerView[];

  @ApiProperty({ type: String, nullable: true })
  next: string | null;
}

export class NoteView {
  @ApiProperty({ type: 'integer' })
  from: number;

  @ApiProperty({ type: 'integer' })
  to: number;

  @ApiProperty()
  text: string;
}

export class PastGradeView {
  @ApiProperty()
  score: number;

  @ApiProperty()
  max: number;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' }, description: 'by criterion' })
  marks: Record<string, string>;

  @ApiProperty({ type: String, nullable: true })
  comment: string | null;

  @ApiProperty({ type: [NoteView] })
  notes: NoteView[];

  @ApiProperty({ enum: gradeCauses })
  cause: GradeCause;

  @ApiProperty({ format: 'date-time' })
  gradedAt: string;
}

export class AppealView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  attemptId: string;

  @ApiProperty({ format: 'uuid' })
  questionId: string;

  @ApiProperty()
  text: string;

  @ApiProperty({ enum: appealStates })
  state: AppealState;

  @ApiProperty({ format: 'date-time' })
  madeAt: string;

  @ApiProperty({ type: String, nullable: true })
  answer: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  answeredAt: string | null;
}

export class OpenAppealView extends AppealView {
  @ApiProperty({ type: LocalizedView })
  testTitle: LocalizedView;

  @ApiProperty({ type: LocalizedView })
  stem: LocalizedView;

  @ApiProperty({ type: String, nullable: true })
  personName: string | null;
}

export class OpenAppealPageView {
  @ApiProperty({ type: [OpenAppealView] })
  items: OpenAppealView[];

  @ApiProperty({ type: String, nullable: true })
  next: string | null;
}

export class QuotedNoteView {
  @ApiProperty({ description: 'the part of the answer that it is about' })
  quote: string;

  @ApiProperty()
  text: string;
}

export class CommentView {
  @ApiProperty({ format: 'uuid' })
  questionId: string;

  @ApiProperty({ type: String, nullable: true })
  comment: string | null;

  @ApiProperty({ type: [QuotedNoteView] })
  notes: QuotedNoteView[];
}

/** What the owner of an attempt wrote about its marking, and what people wrote to the answers. */
export class MarkingView {
  @ApiProperty({ type: [AppealView] })
  appeals: AppealView[];

  @ApiProperty({ type: [CommentView] })
  comments: CommentView[];
}

export class AnswerToGradeView extends WaitingAnswerView {
  @ApiProperty({ format: 'uuid' })
  activityId: string;

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'the question with its key and rubric' })
  content: ItemContent;

  @ApiProperty({ ...responseSchema, nullable: true })
  value: ItemResponse | null;

  @ApiProperty({ type: Number, nullable: true, description: 'the score that counts now' })
  score: number | null;

  @ApiProperty({ type: [PastGradeView], description: 'the first before the later ones' })
  grades: PastGradeView[];

  @ApiProperty({ type: AppealView, nullable: true })
  appeal: AppealView | null;
}

export class ReleasedView {
  @ApiProperty({ type: 'integer' })
  released: number;
}
