import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsString, IsUUID, MaxLength, MinLength, ValidateNested } from 'class-validator';
import { languages, type Language } from '#kernel';
import { LocalizedView } from '#platform/http';
import type { Sheet } from '../application/dilution/answer-anchors.js';
import type { DilutionVerdict } from '../domain/cascade/dilution.js';

export class AnchorOptionView {
  @ApiProperty({ example: 'a' })
  key: string;

  @ApiProperty()
  text: LocalizedView;
}

export class AnchorQuestionView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  stem: LocalizedView;

  @ApiProperty({ description: 'more than one may be right' })
  several: boolean;

  @ApiProperty({ type: [AnchorOptionView] })
  options: AnchorOptionView[];
}

export class AnchorQuestionListView {
  @ApiProperty({ type: [AnchorQuestionView] })
  items: AnchorQuestionView[];
}

export class AnchorTestView {
  @ApiProperty({ format: 'uuid' })
  formId: string;

  @ApiProperty()
  title: LocalizedView;

  @ApiProperty({ type: 'integer' })
  people: number;
}

export class AnchorsView {
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'null: nothing is chosen yet' })
  chosenAt: string | null;

  @ApiProperty({ type: [AnchorQuestionView] })
  questions: AnchorQuestionView[];

  @ApiProperty({ type: [AnchorTestView], description: 'final tests to choose from' })
  tests: AnchorTestView[];
}

export class AnchorsBody {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  formId: string;

  @ApiProperty({ type: [String], format: 'uuid', minItems: 5, maxItems: 5, example: [1, 2, 3, 4, 5].map((index) => `01938b2e-7c1f-7f00-8000-3b1f6a2c9d1${index}`) })
  @IsArray()
  @ArrayUnique()
  @ArrayMinSize(5)
  @ArrayMaxSize(5)
  @IsUUID(undefined, { each: true })
  questionIds: string[];
}

export class AskedAgainView {
  @ApiProperty({ example: 'Anna · Narva' })
  groupName: string;

  @ApiProperty({ type: [AnchorQuestionView] })
  questions: AnchorQuestionView[];

  @ApiProperty({ type: 'integer', description: 'how many of the group have answered' })
  answered: number;
}

export class AnchorAnswerBody {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  questionId: string;

  @ApiProperty({ type: [String], example: ['a'] })
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  chosen: string[];
}

export class AnchorSheetBody {
  @ApiProperty({ enum: languages })
  @IsIn(languages)
  language: Language;

  @ApiProperty({ type: [AnchorAnswerBody] })
  @IsArray()
  @ArrayMaxSize(5)
  @ValidateNested({ each: true })
  @Type(() => AnchorAnswerBody)
  answers: AnchorAnswerBody[];

  static sheet({ language, answers }: AnchorSheetBody): Sheet {
    return { language, chosen: new Map(answers.map(({ questionId, chosen }) => [questionId, chosen])) };
  }
}

export class AnchorDeviceBody extends AnchorSheetBody {
  @ApiProperty({ minLength: 8, maxLength: 100, example: 'a-random-text-of-the-browser', description: 'a random text that the browser keeps; kept as a hash, so that nobody counts twice' })
  @IsString()
  @MinLength(8)
  @MaxLength(100)
  device: string;
}

const share = { type: Number, nullable: true, example: 0.72 } as const;

export class GenerationScoreView {
  @ApiProperty({ type: 'integer', example: 2, description: '1: trained by the programme; 2: reached by its mentors' })
  generation: number;

  @ApiProperty({ type: 'integer', nullable: true, description: 'null for a funder: fewer than five' })
  people: number | null;

  @ApiProperty({ type: 'integer', nullable: true })
  groups: number | null;

  @ApiProperty({ ...share, description: 'null: fewer than ten people' })
  mean: number | null;

  @ApiProperty({ ...share, description: 'lower end of the 95 % interval' })
  low: number | null;

  @ApiProperty(share)
  high: number | null;

  @ApiProperty({ type: [Number], nullable: true, description: 'of each question' })
  questions: number[] | null;
}

const verdicts: readonly (DilutionVerdict | 'none')[] = ['none', 'few', 'less', 'kept', 'unclear'];

export class DilutionView {
  @ApiProperty({ enum: verdicts, description: '"none": no questions are chosen; "few": too few people to say; "kept": a loss of ten points can be ruled out' })
  verdict: DilutionVerdict | 'none';

  @ApiProperty({ ...share, example: -0.08, description: 'the second generation less the first' })
  difference: number | null;

  @ApiProperty({ ...share, description: 'lower end of the 95 % interval' })
  low: number | null;

  @ApiProperty(share)
  high: number | null;

  @ApiProperty({ type: [GenerationScoreView] })
  generations: GenerationScoreView[];

  @ApiProperty({ type: [LocalizedView], description: 'the questions, in their order' })
  questions: LocalizedView[];
}
