import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsBoolean, IsIn, IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { languages, type Language } from '#kernel';
import { exportFormats, questionFormats, type ExportFormat, type QuestionFormat } from '../domain/file-formats.js';

export class ImportQuery {
  @ApiProperty({ enum: questionFormats })
  @IsIn(questionFormats)
  format: QuestionFormat;

  @ApiProperty({ enum: languages, description: 'Of the texts, where the file is in one language' })
  @IsIn(languages)
  language: Language;

  @ApiProperty({ maxLength: 200, description: 'What the file is called' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  name: string;
}

export class ConfirmImportBody {
  @ApiProperty({ description: 'Whether questions that the bank has already are taken in once more' })
  @IsBoolean()
  keepDuplicates: boolean;
}

export class ExportBody {
  @ApiProperty({ enum: exportFormats })
  @IsIn(exportFormats)
  format: ExportFormat;

  @ApiProperty({ enum: languages, description: 'Of the texts, where the format has but one' })
  @IsIn(languages)
  language: Language;

  @ApiPropertyOptional({ format: 'uuid', description: 'Only what is in this folder' })
  @IsOptional()
  @IsUUID('loose')
  folderId?: string;

  @ApiPropertyOptional({ type: [String], format: 'uuid', description: 'Only these questions', maxItems: 1000 })
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(1000)
  @IsUUID('loose', { each: true })
  itemIds?: string[];
}
