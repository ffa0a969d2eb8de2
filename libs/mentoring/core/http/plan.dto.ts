import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsInt, IsISO8601, IsObject, IsOptional, IsString, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { languages, type Language } from '#kernel';
import { assumptions, type Assumption } from '../domain/timeline/behaviours.js';
import { stepAnchors, stepChannels, stepConditions, stepKinds, type FollowUpPlan, type PlanStep, type StepAnchor, type StepChannel, type StepCondition, type StepKind } from '../domain/plan.js';

export class StepTitleBody {
  @ApiProperty({ maxLength: 80 })
  @IsString()
  @MaxLength(80)
  et: string;

  @ApiProperty({ maxLength: 80 })
  @IsString()
  @MaxLength(80)
  ru: string;

  @ApiProperty({ maxLength: 80 })
  @IsString()
  @MaxLength(80)
  en: string;
}

export class StepTextBody {
  @ApiProperty({ maxLength: 2_000 })
  @IsString()
  @MaxLength(2_000)
  et: string;

  @ApiProperty({ maxLength: 2_000 })
  @IsString()
  @MaxLength(2_000)
  ru: string;

  @ApiProperty({ maxLength: 2_000 })
  @IsString()
  @MaxLength(2_000)
  en: string;
}

export class QuietHoursBody {
  @ApiProperty({ type: 'integer', minimum: 0, maximum: 23, example: 21 })
  @IsInt()
  @Min(0)
  @Max(23)
  from: number;

  @ApiProperty({ type: 'integer', minimum: 0, maximum: 23, example: 8 })
  @IsInt()
  @Min(0)
  @Max(23)
  until: number;
}

export class WorkingDaysBody {
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 20, example: 1 })
  @IsInt()
  @Min(1)
  @Max(20)
  help: number;

  @ApiProperty({ type: 'integer', minimum: 1, maximum: 20, example: 3 })
  @IsInt()
  @Min(1)
  @Max(20)
  silent: number;

  @ApiProperty({ type: 'integer', minimum: 1, maximum: 20, example: 2 })
  @IsInt()
  @Min(1)
  @Max(20)
  call: number;
}

export class OffsetBody {
  @ApiProperty({ type: 'integer', minimum: 0, maximum: 1_000, example: 7 })
  @IsInt()
  @Min(0)
  @Max(1_000)
  amount: number;

  @ApiProperty({ enum: ['days', 'months'] })
  @IsIn(['days', 'months'])
  unit: 'days' | 'months';
}

/** A letter of a step, for its preview. */
export class StepLetterBody {
  @ApiProperty({ type: StepTitleBody })
  @IsObject()
  @ValidateNested()
  @Type(() => StepTitleBody)
  title: StepTitleBody;

  @ApiProperty({ type: StepTextBody, description: 'paragraphs are parted by empty lines' })
  @IsObject()
  @ValidateNested()
  @Type(() => StepTextBody)
  text: StepTextBody;

  @ApiProperty({ type: 'integer', minimum: 0, maximum: 365, example: 14, description: 'days in which the letter can be answered' })
  @IsInt()
  @Min(0)
  @Max(365)
  waitDays: number;
}

export class FollowUpStepBody extends StepLetterBody {
  @ApiProperty({ maxLength: 60, example: 'day-7', description: 'stays with the step through all versions' })
  @IsString()
  @MaxLength(60)
  key: string;

  @ApiProperty({ enum: stepKinds })
  @IsIn(stepKinds)
  kind: StepKind;

  @ApiProperty({ enum: stepAnchors })
  @IsIn(stepAnchors)
  anchor: StepAnchor;

  @ApiProperty({ type: OffsetBody })
  @IsObject()
  @ValidateNested()
  @Type(() => OffsetBody)
  after: OffsetBody;

  @ApiProperty({ enum: stepConditions })
  @IsIn(stepConditions)
  condition: StepCondition;

  @ApiProperty({ enum: stepChannels })
  @IsIn(stepChannels)
  channel: StepChannel;

  @ApiProperty({ description: 'whether silence counts towards a task' })
  @IsBoolean()
  escalates: boolean;
}

export class FollowUpPlanBody {
  @ApiProperty({ example: '10:00', description: 'Tallinn time' })
  @IsString()
  @MaxLength(5)
  at: string;

  @ApiProperty({ type: QuietHoursBody, nullable: true, example: { from: 21, until: 8 } })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => QuietHoursBody)
  quiet: QuietHoursBody | null;

  @ApiProperty({ type: 'integer', minimum: 1, maximum: 20, example: 2 })
  @IsInt()
  @Min(1)
  @Max(20)
  silencesToTask: number;

  @ApiProperty({ type: 'integer', minimum: 1, maximum: 50, nullable: true, example: 6 })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(50)
  silencesToStop: number | null;

  @ApiProperty({ type: WorkingDaysBody })
  @IsObject()
  @ValidateNested()
  @Type(() => WorkingDaysBody)
  workingDays: WorkingDaysBody;

  @ApiProperty({ type: [FollowUpStepBody], maxItems: 60 })
  @IsArray()
  @ArrayMaxSize(60)
  @ValidateNested({ each: true })
  @Type(() => FollowUpStepBody)
  steps: FollowUpStepBody[];
}

export class SaveFollowUpPlanBody {
  @ApiProperty({ type: 'integer', minimum: 1, example: 1, description: 'the version that was edited; refused when there is a newer one' })
  @IsInt()
  @Min(1)
  basedOn: number;

  @ApiProperty({ type: FollowUpPlanBody })
  @IsObject()
  @ValidateNested()
  @Type(() => FollowUpPlanBody)
  definition: FollowUpPlanBody;
}

export class ForecastQuery {
  @ApiProperty({ format: 'date-time', example: '2027-06-01T00:00:00Z' })
  @IsISO8601()
  until: string;

  @ApiProperty({ enum: assumptions, description: 'what is assumed of the answers to come' })
  @IsIn(assumptions)
  assumption: Assumption;
}

export class ForecastFollowUpPlanBody extends ForecastQuery {
  @ApiProperty({ type: FollowUpPlanBody })
  @IsObject()
  @ValidateNested()
  @Type(() => FollowUpPlanBody)
  definition: FollowUpPlanBody;
}

export class PreviewLetterBody {
  @ApiProperty({ enum: languages })
  @IsIn(languages)
  language: Language;

  @ApiProperty({ type: StepLetterBody })
  @IsObject()
  @ValidateNested()
  @Type(() => StepLetterBody)
  step: StepLetterBody;
}

/** A step waits as long as it says; the plan's own number only stands for steps that say nothing. */
const answerDays = 14;

export function toPlan({ at, quiet, silencesToTask, silencesToStop, workingDays, steps }: FollowUpPlanBody): FollowUpPlan {
  return {
    timeZone: 'Europe/Tallinn',
    at,
    quiet: quiet === null || quiet === undefined ? null : { from: quiet.from, until: quiet.until },
    answerDays,
    silencesToTask,
    silencesToStop: silencesToStop ?? null,
    workingDays: { help: workingDays.help, silent: workingDays.silent, call: workingDays.call },
    steps: steps.map(toStep),
  };
}

function toStep({ key, kind, anchor, after, condition, channel, title, text, waitDays, escalates }: FollowUpStepBody): PlanStep {
  const offset = after.unit === 'days' ? { days: after.amount } : { months: after.amount };
  return { key, kind, anchor, after: offset, condition, channel, title: { ...title }, text: { ...text }, waitDays, escalates, closing: kind === 'closing' };
}
