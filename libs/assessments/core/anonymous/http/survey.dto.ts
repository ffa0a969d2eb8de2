import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsObject, IsOptional, IsString, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import type { ItemResponse } from '#assessments/engine';
import { responseSchema } from '../../http/response.schema.js';

export class SurveyAnswerDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  questionId: string;

  @ApiProperty({ ...responseSchema, example: { chosen: ['b'] }, description: 'In the shape of the question’s kind' })
  @IsObject()
  value: ItemResponse;
}

export class HandInSurveyDto {
  @ApiProperty({ type: [SurveyAnswerDto], minItems: 1, maxItems: 200 })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => SurveyAnswerDto)
  answers: SurveyAnswerDto[];

  @ApiPropertyOptional({ maxLength: 100, description: 'Where the survey asks one' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  accessCode?: string;
}
