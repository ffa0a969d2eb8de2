import { ApiProperty } from '@nestjs/swagger';
import { LocalizedView } from '#platform/http';
import { activityKinds, type ActivityKind, type PresenceState } from '#programme/contract';
import type { NextStep } from '../domain/next-step.js';
import { StandingView } from './standing.view.js';

export const presenceStates: readonly PresenceState[] = ['present', 'absent'];
const stepKinds: readonly NextStep['kind'][] = ['pre-test', 'lesson', 'post-test', 'presence', 'done'];

export class NextStepView {
  @ApiProperty({ enum: stepKinds })
  kind: NextStep['kind'];

  @ApiProperty({ type: String, nullable: true })
  moduleId: string | null;

  @ApiProperty({ type: String, nullable: true })
  lessonKey: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  assessmentId: string | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Expected time' })
  minutes: number | null;
}

export class LearningModuleView {
  @ApiProperty({ example: 'digital-skills' })
  moduleId: string;

  @ApiProperty({ type: LocalizedView })
  title: LocalizedView;

  @ApiProperty()
  required: boolean;

  @ApiProperty({ type: 'integer' })
  lessonsRead: number;

  @ApiProperty({ type: 'integer' })
  lessons: number;

  @ApiProperty({ type: StandingView, nullable: true })
  pre: StandingView | null;

  @ApiProperty({ type: StandingView, nullable: true })
  post: StandingView | null;
}

export class LearningActivityView {
  @ApiProperty({ format: 'uuid' })
  activityId: string;

  @ApiProperty({ enum: activityKinds })
  kind: ActivityKind;

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

  @ApiProperty()
  completed: boolean;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  completedOn: string | null;

  @ApiProperty({ type: [LearningModuleView], description: 'Empty for an activity without a course' })
  modules: LearningModuleView[];

  @ApiProperty({ type: NextStepView })
  next: NextStepView;
}

export class LearningView {
  @ApiProperty({ type: [LearningActivityView] })
  activities: LearningActivityView[];
}
