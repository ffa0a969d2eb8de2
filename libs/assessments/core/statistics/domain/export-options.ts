import type { Language } from '#kernel';
import type { AttemptChoice } from './answered-attempt.js';

export const exportedSheets = ['responses', 'codebook', 'figures', 'options', 'test'] as const;
export type ExportedSheet = (typeof exportedSheets)[number];

export interface ExportOptions {
  readonly choice: AttemptChoice;
  readonly language: Language;
  /** One sheet as CSV, or all of them as a workbook. */
  readonly sheet: ExportedSheet | null;
}

/** So many answers are written while one waits, in some hundredths of a second; more are the worker's. */
export const mostAnswersAtOnce = 20_000;
