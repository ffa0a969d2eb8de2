import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsInt, IsISO8601, IsNumber, IsOptional, IsString, IsUUID, Max, MaxLength, Min, MinLength, ValidateIf, ValidateNested } from 'class-validator';
import { countedAttempts, policyKinds, purposes, reviewTimes, type CountedAttempt, type Purpose, type ReviewTime } from '../../domain/assessment-settings.js';
import { difficulties, type Difficulty } from '../domain/bank-item.js';
import { pairings, type Pairing } from '../domain/plan.js';
import { BankTitleBody } from './bank.dto.js';

export class NewPlanBody {
  @ApiProperty({ type: BankTitleBody })
  @ValidateNested()
  @Type(() => BankTitleBody)
  title: BankTitleBody;

  @ApiProperty({ enum: purposes })
  @IsIn(purposes)
  purpose: Purpose;
}

export class PolicyBody {
  @ApiProperty({ enum: policyKinds })
  @IsIn(policyKinds)
  kind: (typeof policyKinds)[number];

  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 10, description: 'interactive: how many tries' })
  @ValidateIf(({ kind }: PolicyBody) => kind === 'interactive')
  @IsInt()
  @Min(1)
  @Max(10)
  tries?: number;

  @ApiPropertyOptional({ minimum: 0, maximum: 1, description: 'interactive: share of the points that each wrong try costs' })
  @ValidateIf(({ kind }: PolicyBody) => kind === 'interactive')
  @IsNumber()
  @Min(0)
  @Max(1)
  penalty?: number;
}

export class ReviewOptionsBody {
  @ApiProperty({ enum: reviewTimes })
  @IsIn(reviewTimes)
  score: ReviewTime;

  @ApiProperty({ enum: reviewTimes })
  @IsIn(reviewTimes)
  ownAnswers: ReviewTime;

  @ApiProperty({ enum: reviewTimes })
  @IsIn(reviewTimes)
  rightAnswers: ReviewTime;

  @ApiProperty({ enum: reviewTimes })
  @IsIn(reviewTimes)
  explanations: ReviewTime;
}

export class SettingsBody {
  @ApiProperty({ enum: purposes })
  @IsIn(purposes)
  purpose: Purpose;

  @ApiProperty({ type: 'integer', minimum: 1, maximum: 100, nullable: true, example: 1, description: 'null: as many as one likes' })
  @ValidateIf((_, value) => value !== null)
  @IsInt()
  @Min(1)
  @Max(100)
  attemptsAllowed: number | null;

  @ApiProperty({ enum: countedAttempts })
  @IsIn(countedAttempts)
  counts: CountedAttempt;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  @ValidateIf((_, value) => value !== null)
  @IsISO8601({ strict: true })
  opensAt: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  @ValidateIf((_, value) => value !== null)
  @IsISO8601({ strict: true })
  closesAt: string | null;

  @ApiProperty({ type: 'integer', minimum: 1, maximum: 1440, nullable: true, example: 45 })
  @ValidateIf((_, value) => value !== null)
  @IsInt()
  @Min(1)
  @Max(1440)
  timeLimitMinutes: number | null;

  @ApiPropertyOptional({ type: String, minLength: 4, maxLength: 50, nullable: true, description: 'null takes the code away; left out keeps it' })
  @ValidateIf((_, value) => value !== null && value !== undefined)
  @IsString()
  @MinLength(4)
  @MaxLength(50)
  accessCode?: string | null;

  @ApiProperty({ enum: ['one', 'all'] })
  @IsIn(['one', 'all'])
  pages: 'one' | 'all';

  @ApiProperty()
  @IsBoolean()
  shuffleQuestions: boolean;

  @ApiProperty()
  @IsBoolean()
  shuffleOptions: boolean;

  @ApiProperty({ type: PolicyBody })
  @ValidateNested()
  @Type(() => PolicyBody)
  policy: PolicyBody;

  @ApiProperty({ type: ReviewOptionsBody })
  @ValidateNested()
  @Type(() => ReviewOptionsBody)
  review: ReviewOptionsBody;

  @ApiProperty({ type: Number, minimum: 0, maximum: 1, nullable: true, example: 0.6 })
  @ValidateIf((_, value) => value !== null)
  @IsNumber()
  @Min(0)
  @Max(1)
  passMark: number | null;

  @ApiProperty({ enum: ['at-once', 'trainer'] })
  @IsIn(['at-once', 'trainer'])
  release: 'at-once' | 'trainer';

  @ApiProperty()
  @IsBoolean()
  anonymous: boolean;

  @ApiProperty()
  @IsBoolean()
  anonymousMarking: boolean;
}

export class BlueprintCellBody {
  @ApiProperty({ type: String, nullable: true, example: 'rfcdc-12' })
  @ValidateIf((_, value) => value !== null)
  @IsString()
  @MaxLength(50)
  competence: string | null;

  @ApiProperty({ enum: [...difficulties, null], nullable: true })
  @IsIn([...difficulties, null])
  difficulty: Difficulty | null;

  @ApiProperty({ type: 'integer', minimum: 1, maximum: 100 })
  @IsInt()
  @Min(1)
  @Max(100)
  count: number;
}

export class CompositionBody {
  @ApiProperty({ enum: ['fixed', 'drawn'] })
  @IsIn(['fixed', 'drawn'])
  kind: 'fixed' | 'drawn';

  @ApiPropertyOptional({ type: [String], format: 'uuid', maxItems: 200, description: 'fixed: the questions in their order' })
  @ValidateIf(({ kind }: CompositionBody) => kind === 'fixed')
  @IsArray()
  @ArrayMaxSize(200)
  @IsUUID('loose', { each: true })
  itemIds?: string[];

  @ApiPropertyOptional({ type: [String], format: 'uuid', maxItems: 200, description: 'fixed: scales of the test that also ask, looking back, how one would have rated oneself before the training' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @IsUUID('loose', { each: true })
  thenIds?: string[];

  @ApiPropertyOptional({ type: [String], format: 'uuid', maxItems: 20, description: 'drawn: from which banks' })
  @ValidateIf(({ kind }: CompositionBody) => kind === 'drawn')
  @IsArray()
  @ArrayMaxSize(20)
  @IsUUID('loose', { each: true })
  bankIds?: string[];

  @ApiPropertyOptional({ description: 'drawn: difficulty is what answers say where enough people have answered, and no question is drawn whose key should be checked' })
  @IsOptional()
  @IsBoolean()
  byAnswers?: boolean;

  @ApiPropertyOptional({ description: 'drawn: each attempt draws questions of its own by the blueprint; otherwise all people are asked the same' })
  @IsOptional()
  @IsBoolean()
  eachAttempt?: boolean;

  @ApiPropertyOptional({ type: [BlueprintCellBody], maxItems: 50 })
  @ValidateIf(({ kind }: CompositionBody) => kind === 'drawn')
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => BlueprintCellBody)
  cells?: BlueprintCellBody[];

  @ApiPropertyOptional({ type: [String], format: 'uuid', maxItems: 50, description: 'drawn: in every form' })
  @ValidateIf(({ kind }: CompositionBody) => kind === 'drawn')
  @IsArray()
  @ArrayMaxSize(50)
  @IsUUID('loose', { each: true })
  anchorIds?: string[];

  @ApiPropertyOptional({ type: 'integer', minimum: 0, maximum: 2147483647, description: 'drawn: another seed draws other questions' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(2147483647)
  seed?: number;
}

export class EditPlanBody {
  @ApiProperty({ type: 'integer', minimum: 1 })
  @IsInt()
  @Min(1)
  revision: number;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The training in which it is taken' })
  @ValidateIf((_, value) => value !== null)
  @IsUUID('loose')
  activityId: string | null;

  @ApiProperty({ type: BankTitleBody })
  @ValidateNested()
  @Type(() => BankTitleBody)
  title: BankTitleBody;

  @ApiProperty({ type: SettingsBody })
  @ValidateNested()
  @Type(() => SettingsBody)
  settings: SettingsBody;

  @ApiProperty({ type: CompositionBody })
  @ValidateNested()
  @Type(() => CompositionBody)
  composition: CompositionBody;

  @ApiProperty({ enum: pairings })
  @IsIn(pairings)
  pairing: Pairing;
}
