import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayUnique, IsBoolean, IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { onboardingSteps, type OnboardingStep } from '../domain/onboarding.js';
import { ReasonBody } from './mentoring.dto.js';

export class OnboardingStepBody {
  @ApiProperty({ enum: onboardingSteps, example: 'basics' })
  @IsIn(onboardingSteps)
  step: OnboardingStep;
}

export class PaperStepBody extends ReasonBody {
  @ApiProperty({ enum: onboardingSteps, example: 'agreement' })
  @IsIn(onboardingSteps)
  step: OnboardingStep;
}

export class MentorRuleBody {
  @ApiProperty({ description: 'a valid certificate of the programme comes before the invitation' })
  @IsBoolean()
  certificate: boolean;

  @ApiProperty({ description: 'a short teaching of one’s own, looked at by a trainer, comes before the invitation' })
  @IsBoolean()
  teachBack: boolean;

  @ApiProperty({ enum: onboardingSteps, isArray: true, example: ['basics', 'safeguarding', 'agreement'] })
  @IsIn(onboardingSteps, { each: true })
  @ArrayUnique()
  steps: OnboardingStep[];

  @ApiProperty({ type: 'integer', minimum: 1, maximum: 30, example: 8, description: 'places in a new group' })
  @IsInt()
  @Min(1)
  @Max(30)
  capacity: number;

  @ApiProperty({ type: 'integer', minimum: 1, maximum: 9, example: 2, description: 'deeper generations need the administrator’s word' })
  @IsInt()
  @Min(1)
  @Max(9)
  maxGeneration: number;
}

export class TeachBackBody {
  @ApiProperty()
  @IsBoolean()
  passed: boolean;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 1_000, example: 'Explained how to look for the source of a picture.' })
  @IsOptional()
  @IsString()
  @MaxLength(1_000)
  note?: string | null;
}
