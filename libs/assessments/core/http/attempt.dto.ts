import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsString, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { languages, type Language } from '#kernel';

export class StartAttemptDto {
  @ApiProperty({ enum: languages, example: 'ru', description: 'The language in which the person begins to read' })
  @IsIn(languages)
  language: Language;
}

export class ResponseDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  questionId: string;

  @ApiProperty({ type: [String], example: ['b'], description: 'Keys of the chosen options; empty takes an answer back' })
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  chosen: string[];

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
