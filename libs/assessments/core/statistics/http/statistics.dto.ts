import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { languages, type Language } from '#kernel';
import { figureFormats, gainTables, type FigureFormat, type GainTable } from '../application/export-figures.js';
import { attemptChoices, type AttemptChoice } from '../domain/answered-attempt.js';
import type { LanguagePair } from '../domain/language-comparison.js';
import { assessmentsErrors } from '../../errors.js';
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

  /** Both or none. @throws DomainError `assessments.bad-language-pair` */
  static pair({ reference, focal }: LanguagesQuery): LanguagePair | null {
    if ((reference === undefined) !== (focal === undefined) || (reference !== undefined && reference === focal)) throw assessmentsErrors.error('assessments.bad-language-pair');
    return reference === undefined || focal === undefined ? null : { reference, focal };
  }
}

export class GainsExportQuery {
  @ApiPropertyOptional({ enum: figureFormats, description: 'CSV when left out' })
  @IsOptional()
  @IsIn(figureFormats)
  format?: FigureFormat;

  @ApiPropertyOptional({ enum: gainTables, description: 'What tests say when left out' })
  @IsOptional()
  @IsIn(gainTables)
  table?: GainTable;
}

export class LanguagesExportQuery extends LanguagesQuery {
  @ApiPropertyOptional({ enum: figureFormats, description: 'CSV when left out' })
  @IsOptional()
  @IsIn(figureFormats)
  format?: FigureFormat;
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
