import type { Sql } from '#platform/database';
import { csvType, toCsv, toXlsx, xlsxType, type Sheet } from '#platform/spreadsheet';
import type { Assessment } from '../../domain/attempt.js';
import { attemptChoices } from '../domain/answered-attempt.js';
import { exportedSheets, type ExportedSheet, type ExportOptions } from '../domain/export-options.js';
import { figureTable, optionTable, testTable } from '../domain/figure-sheets.js';
import { codebook, responseTable } from '../domain/response-sheets.js';
import { testReport } from '../domain/test-report.js';
import { answersToRead } from './collect-answers.js';

export interface ExportedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

/** Raw answers with their codebook, and the figures of each question; without names, and in no order of people. `written` hears of each sheet. */
export async function writeExport(sql: Sql, assessment: Assessment, { choice, language, sheet }: ExportOptions, now: Date, written: () => Promise<void> = async () => undefined): Promise<ExportedFile> {
  const { id, moduleId, phase } = assessment;
  const { answered } = await answersToRead(sql, assessment, choice, now);
  const sheets: Record<ExportedSheet, () => Omit<Sheet, 'name'>> = {
    responses: () => responseTable(answered),
    codebook: () => codebook(answered, language),
    figures: () => figureTable(testReport(answered), language),
    options: () => optionTable(testReport(answered), language),
    test: () => testTable(testReport(answered)),
  };
  const name = `${moduleId ?? 'test'}-${phase ?? id.slice(-6)}${choice === attemptChoices[0] ? '' : `-${choice}`}`;
  if (sheet !== null) return { name: `${name}-${sheet}.csv`, mediaType: csvType, bytes: Buffer.from(toCsv(sheets[sheet]())) };
  const workbook: Sheet[] = [];
  for (const key of exportedSheets) {
    workbook.push({ name: key, ...sheets[key]() });
    await written();
  }
  return { name: `${name}.xlsx`, mediaType: xlsxType, bytes: await toXlsx(workbook) };
}
