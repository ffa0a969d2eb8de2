import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsObject, IsOptional, IsString, IsUUID, MaxLength, ValidateIf, ValidateNested } from 'class-validator';
import { languages, type Language } from '#kernel';
import type { ItemResponse } from '#assessments/engine';
import { responseSchema } from './response.schema.js';

export class StartAttemptDto {
  @ApiProperty({ enum: languages, example: 'ru', description: 'The language in which the person begins to read' })
  @IsIn(languages)
  language: Language;

  @ApiPropertyOptional({ maxLength: 100, description: 'Where the test asks one' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  accessCode?: string;
}

export class InLanguageQuery {
  @ApiPropertyOptional({ enum: languages, description: 'The language of the answer; the person’s own unless given' })
  @IsOptional()
  @IsIn(languages)
  language?: Language;
}

export class ResponseDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  questionId: string;

  @ApiProperty({ ...responseSchema, nullable: true, example: { chosen: ['b'] }, description: 'In the shape of the question’s kind; null takes an answer back' })
  @ValidateIf((_, value) => value !== null)
  @IsObject()
  value: ItemResponse | null;

  @ApiProperty({ enum: languages, example: 'ru', description: 'The language in which the question was read' })
  @IsIn(languages)
  language: Language;
}

export class SaveResponsesDto {
  @ApiProperty({ type: [ResponseDto], minItems: 1, maxItems: 200 })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => ResponseDto)
  responses: ResponseDto[];
}
