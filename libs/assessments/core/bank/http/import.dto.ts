import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsNotEmpty, IsString, MaxLength } from 'class-validator';
import { languages, type Language } from '#kernel';
import type { ImportFormat } from '#assessments/engine/formats';

export const importFormats: readonly ImportFormat[] = ['gift', 'moodle-xml', 'aiken', 'csv', 'xlsx'];

export class ImportQuery {
  @ApiProperty({ enum: importFormats })
  @IsIn(importFormats)
  format: ImportFormat;

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
