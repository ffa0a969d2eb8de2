import { Injectable } from '@nestjs/common';
import type { Language } from '#kernel';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { csvType, toCsv, toXlsx, xlsxType, type Sheet } from '#platform/spreadsheet';
import { attemptChoices, type AttemptChoice } from '../domain/answered-attempt.js';
import { figureTable } from '../domain/figure-sheets.js';
import { codebook, responseTable } from '../domain/response-sheets.js';
import { testReport } from '../domain/test-report.js';
import { collectAnswers } from './collect-answers.js';
import { StatisticsGate } from './statistics-gate.js';

export const exportedSheets = ['responses', 'codebook', 'figures'] as const;
export type ExportedSheet = (typeof exportedSheets)[number];

export interface ExportOptions {
  readonly choice: AttemptChoice;
  readonly language: Language;
  /** One sheet as CSV, or all of them as a workbook. */
  readonly sheet: ExportedSheet | null;
}

export interface ExportedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

/** Raw answers with their codebook, and the figures of each question; without names, and in no order of people. */
@Injectable()
export class ExportTest {
  constructor(
    private readonly db: Database,
    private readonly gate: StatisticsGate,
  ) {}

  async execute(actor: Actor, assessmentId: string, { choice, language, sheet }: ExportOptions): Promise<ExportedFile> {
    const { id, moduleId, phase, form } = await this.gate.assessment(actor, assessmentId);
    const answered = await collectAnswers(this.db, [id], form, choice);
    const sheets: Record<ExportedSheet, () => Omit<Sheet, 'name'>> = {
      responses: () => responseTable(answered),
      codebook: () => codebook(answered, language),
      figures: () => figureTable(testReport(answered), language),
    };
    const name = `${moduleId ?? 'test'}-${phase ?? id.slice(-6)}${choice === attemptChoices[0] ? '' : `-${choice}`}`;
    if (sheet !== null) return { name: `${name}-${sheet}.csv`, mediaType: csvType, bytes: Buffer.from(toCsv(sheets[sheet]())) };
    return { name: `${name}.xlsx`, mediaType: xlsxType, bytes: await toXlsx(exportedSheets.map((key) => ({ name: key, ...sheets[key]() }))) };
  }
}
