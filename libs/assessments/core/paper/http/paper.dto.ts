import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsObject, IsOptional, IsUUID, Max, Min, ValidateNested } from 'class-validator';
import { languages, type Language } from '#kernel';
import type { ItemResponse } from '#assessments/engine';
import { responseSchema } from '../../http/response.schema.js';
import { PageQuery } from '#platform/http';
import { mostAtOnce } from '../domain/sheet.js';

export class SheetsQuery extends PageQuery {
  @ApiPropertyOptional({ type: 'integer', minimum: 1, description: 'The number of the first sheet' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  from?: number;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, description: 'The number of the last sheet' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  to?: number;
}

export class PrintSheetsDto {
  @ApiProperty({ type: 'integer', minimum: 1, maximum: mostAtOnce, example: 24 })
  @IsInt()
  @Min(1)
  @Max(mostAtOnce)
  count: number;

  @ApiProperty({ enum: languages, example: 'ru' })
  @IsIn(languages)
  language: Language;
}

export class TypedResponseDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  questionId: string;

  @ApiProperty({ ...responseSchema, nullable: true, example: { chosen: ['b'] }, description: 'null: left empty on the sheet' })
  @IsOptional()
  @IsObject()
  value: ItemResponse | null;
}

export class EnterSheetDto {
  @ApiProperty({ type: [TypedResponseDto], maxItems: 200 })
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => TypedResponseDto)
  responses: TypedResponseDto[];
}

export class LinkSheetDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  personId: string;
}
