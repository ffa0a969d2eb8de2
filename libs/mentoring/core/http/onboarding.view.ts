import { ApiProperty } from '@nestjs/swagger';
import { LocalizedView } from '#platform/http';
import { candidacyStates, type CandidacyState } from '../domain/candidacy.js';
import { onboardingChannels, onboardingSteps, type OnboardingChannel, type OnboardingStep } from '../domain/onboarding.js';

export class OnboardingPartView {
  @ApiProperty()
  title: LocalizedView;

  @ApiProperty()
  body: LocalizedView;
}

export class OnboardingStepView {
  @ApiProperty({ enum: onboardingSteps })
  step: OnboardingStep;

  @ApiProperty({ type: 'integer', description: 'of the text' })
  version: number;

  @ApiProperty({ type: 'integer', example: 5 })
  minutes: number;

  @ApiProperty()
  title: LocalizedView;

  @ApiProperty({ type: [OnboardingPartView] })
  parts: OnboardingPartView[];

  @ApiProperty({ description: 'what the person says by finishing the step' })
  statement: LocalizedView;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  doneAt: string | null;

  @ApiProperty({ enum: onboardingChannels, nullable: true })
  channel: OnboardingChannel | null;
}

export class OnboardingView {
  @ApiProperty({ enum: candidacyStates })
  state: CandidacyState;

  @ApiProperty({ type: [OnboardingStepView] })
  steps: OnboardingStepView[];
}

export class MentorRuleView {
  @ApiProperty({ type: 'integer', description: '0: the default, which nobody has changed' })
  version: number;

  @ApiProperty()
  certificate: boolean;

  @ApiProperty()
  teachBack: boolean;

  @ApiProperty({ enum: onboardingSteps, isArray: true })
  steps: OnboardingStep[];

  @ApiProperty({ type: 'integer', example: 8 })
  capacity: number;

  @ApiProperty({ type: 'integer', example: 2 })
  maxGeneration: number;
}

export class TeachBackView {
  @ApiProperty({ format: 'uuid' })
  personId: string;

  @ApiProperty({ example: 'Anna' })
  givenName: string;

  @ApiProperty({ example: 'Näidis' })
  familyName: string;

  @ApiProperty({ type: Boolean, nullable: true, description: 'null: not looked at yet' })
  passed: boolean | null;

  @ApiProperty({ type: String, nullable: true })
  note: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  reviewedAt: string | null;
}

export class TeachBackListView {
  @ApiProperty({ description: 'whether the programme asks for it' })
  required: boolean;

  @ApiProperty({ type: [TeachBackView] })
  items: TeachBackView[];
}
