import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsInt, IsNotEmpty, IsNumber, IsObject, IsOptional, IsString, IsUUID, MaxLength, Min, ValidateNested } from 'class-validator';
import { longestAppeal } from '../domain/appeal.js';
import type { Decision } from '../domain/person-grade.js';

const longestComment = 4_000;

export class NoteDto {
  @ApiProperty({ type: 'integer', minimum: 0, description: 'Where in the text it begins' })
  @IsInt()
  @Min(0)
  from: number;

  @ApiProperty({ type: 'integer', minimum: 1, description: 'Where it ends' })
  @IsInt()
  @Min(1)
  to: number;

  @ApiProperty({ maxLength: 1_000 })
  @IsString()
  @IsNotEmpty()
  @MaxLength(1_000)
  text: string;
}

export class DecisionDto {
  @ApiPropertyOptional({ type: 'object', additionalProperties: { type: 'string' }, nullable: true, example: { reasons: 'good' }, description: 'The level of each criterion of the rubric' })
  @IsOptional()
  @IsObject()
  marks?: Record<string, string> | null;

  @ApiPropertyOptional({ type: Number, nullable: true, example: 1.5, description: 'Points, where there is no rubric or it is set aside' })
  @IsOptional()
  @IsNumber()
  points?: number | null;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: longestComment })
  @IsOptional()
  @IsString()
  @MaxLength(longestComment)
  comment?: string | null;

  @ApiPropertyOptional({ type: [NoteDto], description: 'Remarks at places of the text' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => NoteDto)
  notes?: NoteDto[];
}

export function decisionOf({ marks, points, comment, notes }: DecisionDto): Decision {
  const words = comment?.trim() ?? '';
  return { marks: marks ?? null, points: points ?? null, comment: words === '' ? null : words, notes: notes ?? [] };
}

export class ReleaseDto {
  @ApiPropertyOptional({ type: [String], format: 'uuid', nullable: true, example: ['01a213a7-b8b0-7272-884b-226ab4017c31'], description: 'All results that are held back when left out' })
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @IsUUID('loose', { each: true })
  attemptIds?: string[] | null;
}

export class AppealDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  questionId: string;

  @ApiProperty({ maxLength: longestAppeal })
  @IsString()
  @IsNotEmpty()
  @MaxLength(longestAppeal)
  text: string;
}

export class AppealAnswerDto {
  @ApiProperty({ maxLength: longestAppeal })
  @IsString()
  @IsNotEmpty()
  @MaxLength(longestAppeal)
  answer: string;

  @ApiPropertyOptional({ type: DecisionDto, nullable: true, example: { points: 1 }, description: 'Another grade; the grade stands when left out' })
  @IsOptional()
  @ValidateNested()
  @Type(() => DecisionDto)
  decision?: DecisionDto | null;
}

export class RegradeDto {
  @ApiProperty({ type: 'object', additionalProperties: true, example: { kind: 'true-false', answer: true }, description: 'The question with its right key; all that people saw stays as it is' })
  @IsObject()
  corrected: Record<string, unknown>;

  @ApiProperty({ maxLength: 1_000 })
  @IsString()
  @IsNotEmpty()
  @MaxLength(1_000)
  reason: string;
}
