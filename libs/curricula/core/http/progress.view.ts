import { ApiProperty } from '@nestjs/swagger';
import { LocalizedView } from '#platform/http';
import type { PresenceState } from '#programme/contract';
import { presenceStates } from './learning.view.js';

export class ProgressModuleView {
  @ApiProperty({ example: 'digital-skills' })
  moduleId: string;

  @ApiProperty({ type: LocalizedView })
  title: LocalizedView;

  @ApiProperty()
  required: boolean;

  @ApiProperty({ type: 'integer' })
  lessons: number;
}

export class PreResultView {
  @ApiProperty({ type: 'integer', minimum: 0, maximum: 100 })
  percent: number;
}

export class PostResultView extends PreResultView {
  @ApiProperty()
  passed: boolean;
}

export class LearnerModuleView {
  @ApiProperty({ example: 'digital-skills' })
  moduleId: string;

  @ApiProperty({ type: 'integer' })
  lessonsRead: number;

  @ApiProperty({ type: PreResultView, nullable: true })
  pre: PreResultView | null;

  @ApiProperty({ type: PostResultView, nullable: true })
  post: PostResultView | null;
}

export class LearnerView {
  @ApiProperty({ format: 'uuid' })
  personId: string;

  @ApiProperty()
  givenName: string;

  @ApiProperty()
  familyName: string;

  @ApiProperty({ enum: presenceStates, nullable: true })
  presence: PresenceState | null;

  @ApiProperty({ type: [LearnerModuleView], description: 'In the order of `modules`' })
  modules: LearnerModuleView[];

  @ApiProperty({ type: String, format: 'date', nullable: true })
  completedOn: string | null;
}

export class ProgressView {
  @ApiProperty({ type: [ProgressModuleView] })
  modules: ProgressModuleView[];

  @ApiProperty({ type: [LearnerView] })
  items: LearnerView[];

  @ApiProperty({ type: String, nullable: true })
  next: string | null;
}
