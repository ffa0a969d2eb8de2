import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { languages, type Language } from '#kernel';
import { attemptChoices, type AttemptChoice } from '../domain/answered-attempt.js';
import { exportedSheets, type ExportedSheet, type ExportOptions } from '../domain/export-options.js';

export class StatisticsQuery {
  @ApiPropertyOptional({ enum: attemptChoices, default: 'first', description: 'Which of a person’s attempts counts' })
  @IsOptional()
  @IsIn(attemptChoices)
  attempts?: AttemptChoice;
}

export class LanguagesQuery {
  @ApiPropertyOptional({ enum: languages, description: 'With `focal`; the two languages most read when both are left out' })
  @IsOptional()
  @IsIn(languages)
  reference?: Language;

  @ApiPropertyOptional({ enum: languages, description: 'The language that questions might be unfair to' })
  @IsOptional()
  @IsIn(languages)
  focal?: Language;
}

export class ExportQuery extends StatisticsQuery {
  @ApiPropertyOptional({ enum: exportedSheets, description: 'One sheet as CSV; all of them as a workbook when left out' })
  @IsOptional()
  @IsIn(exportedSheets)
  sheet?: ExportedSheet;

  @ApiPropertyOptional({ enum: languages, default: 'et', description: 'Of the codebook' })
  @IsOptional()
  @IsIn(languages)
  language?: Language;

  static options({ attempts, language, sheet }: ExportQuery): ExportOptions {
    return { choice: attempts ?? 'first', language: language ?? 'et', sheet: sheet ?? null };
  }
}
