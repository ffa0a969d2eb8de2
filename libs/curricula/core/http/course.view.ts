import { ApiProperty } from '@nestjs/swagger';
import { LocalizedView } from '#platform/http';
import type { PresenceState } from '#programme/contract';
import type { Missing } from '../domain/completion-rule.js';
import { LessonBlockModels, LessonBlocksProperty, type LessonBlockView } from './lesson-block.view.js';
import { presenceStates } from './learning.view.js';
import { StandingView } from './standing.view.js';

const missingKinds: readonly Missing['kind'][] = ['presence', 'lesson', 'post-test'];

export class MissingView {
  @ApiProperty({ enum: missingKinds })
  kind: Missing['kind'];

  @ApiProperty({ type: String, nullable: true })
  moduleId: string | null;

  @ApiProperty({ type: String, nullable: true })
  lessonKey: string | null;
}

export class CompletionView {
  @ApiProperty()
  completed: boolean;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  completedOn: string | null;

  @ApiProperty({ type: [MissingView], description: 'What completion still needs' })
  missing: MissingView[];
}

export class CourseLessonView {
  @ApiProperty({ example: 'phishing' })
  key: string;

  @ApiProperty({ type: LocalizedView })
  title: LocalizedView;

  @ApiProperty({ type: LocalizedView })
  objective: LocalizedView;

  @ApiProperty({ type: 'integer' })
  minutes: number;

  @ApiProperty()
  read: boolean;
}

export class CourseModuleView {
  @ApiProperty({ example: 'digital-skills' })
  moduleId: string;

  @ApiProperty({ example: '1.0.0' })
  version: string;

  @ApiProperty({ type: LocalizedView })
  title: LocalizedView;

  @ApiProperty({ type: LocalizedView })
  summary: LocalizedView;

  @ApiProperty()
  required: boolean;

  @ApiProperty({ type: [CourseLessonView] })
  lessons: CourseLessonView[];

  @ApiProperty({ type: StandingView, nullable: true })
  pre: StandingView | null;

  @ApiProperty({ type: StandingView, nullable: true })
  post: StandingView | null;
}

/** A course with one's own progress in it. */
export class CourseView {
  @ApiProperty({ format: 'uuid' })
  activityId: string;

  @ApiProperty({ type: LocalizedView })
  title: LocalizedView;

  @ApiProperty({ format: 'date-time' })
  startsAt: string;

  @ApiProperty({ format: 'date-time' })
  endsAt: string;

  @ApiProperty({ type: LocalizedView })
  place: LocalizedView;

  @ApiProperty({ enum: presenceStates, nullable: true })
  presence: PresenceState | null;

  @ApiProperty({ type: CompletionView })
  completion: CompletionView;

  @ApiProperty({ type: [CourseModuleView] })
  modules: CourseModuleView[];
}

export class LessonLinkView {
  @ApiProperty({ example: 'phishing' })
  key: string;

  @ApiProperty({ type: LocalizedView })
  title: LocalizedView;
}

@LessonBlockModels()
export class LessonView {
  @ApiProperty({ example: 'phishing' })
  key: string;

  @ApiProperty({ type: LocalizedView })
  title: LocalizedView;

  @ApiProperty({ type: LocalizedView })
  objective: LocalizedView;

  @ApiProperty({ type: 'integer' })
  minutes: number;

  @LessonBlocksProperty()
  blocks: LessonBlockView[];

  @ApiProperty()
  read: boolean;

  @ApiProperty({ type: LessonLinkView, nullable: true })
  previous: LessonLinkView | null;

  @ApiProperty({ type: LessonLinkView, nullable: true })
  next: LessonLinkView | null;

  @ApiProperty({ type: LocalizedView })
  moduleTitle: LocalizedView;

  @ApiProperty({ example: '1.0.0' })
  version: string;
}

export class LessonReadView {
  @ApiProperty({ enum: [true] })
  read: true;

  @ApiProperty({ type: LessonLinkView, nullable: true, description: 'The lesson after it in the module' })
  next: LessonLinkView | null;
}
