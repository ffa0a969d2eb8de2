import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/auth';
import { csvType, toCsv, toXlsx, xlsxType, type Sheet } from '#platform/spreadsheet';
import { gainTable, languageTable, selfRatingTable } from '../domain/comparison-sheets.js';
import type { LanguagePair } from '../domain/language-comparison.js';
import { CompareLanguages } from './compare-languages.js';
import { ListMeasuredTests } from './list-measured-tests.js';
import type { ExportedFile } from './write-export.js';

export const figureFormats = ['csv', 'xlsx'] as const;
export type FigureFormat = (typeof figureFormats)[number];

/** What tests say was gained, or what people say of themselves. */
export const gainTables = ['gains', 'self-ratings'] as const;
export type GainTable = (typeof gainTables)[number];

/** What comparisons say, as a file: a line for each module or question, so never a large one. */
@Injectable()
export class ExportFigures {
  constructor(
    private readonly tests: ListMeasuredTests,
    private readonly comparison: CompareLanguages,
  ) {}

  async gains(actor: Actor, activityId: string, table: GainTable, format: FigureFormat): Promise<ExportedFile> {
    const { gains, selfRatings } = await this.tests.execute(actor, activityId);
    return written({ name: table, ...(table === 'gains' ? gainTable(gains) : selfRatingTable(selfRatings, actor.language)) }, format);
  }

  async languages(actor: Actor, assessmentId: string, pair: LanguagePair | null, format: FigureFormat): Promise<ExportedFile> {
    const { questions, comparison } = await this.comparison.execute(actor, assessmentId, pair);
    return written({ name: `languages-${comparison.reference}-${comparison.focal}`, ...languageTable(questions, comparison, actor.language) }, format);
  }
}

async function written(sheet: Sheet, format: FigureFormat): Promise<ExportedFile> {
  const name = `${sheet.name}.${format}`;
  return format === 'csv' ? { name, mediaType: csvType, bytes: Buffer.from(toCsv(sheet)) } : { name, mediaType: xlsxType, bytes: await toXlsx([sheet]) };
}
