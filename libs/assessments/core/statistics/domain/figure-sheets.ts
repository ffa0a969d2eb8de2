import type { Language } from '#kernel';
import type { ResponseTable } from './response-sheets.js';
import type { QuestionReport, TestReport } from './test-report.js';

const header = [
  'question',
  'text',
  'people',
  'omitted',
  'ungraded',
  'facility',
  'facility_low',
  'facility_high',
  'sd',
  'item_rest',
  'item_rest_low',
  'item_rest_high',
  'discrimination_index',
  'discriminative_efficiency',
  'effective_weight',
  'alpha_if_dropped',
  'verdict',
] as const;

/** A line for each question with the names that the guide explains; what does not exist stays empty. */
export function figureTable({ questions }: TestReport, language: Language): ResponseTable {
  return { header, rows: questions.map((question) => line(question, language)) };
}

function line({ position, stem, ungraded, figures }: QuestionReport, language: Language): (string | number | null)[] {
  const { n, omitted, facility, facilityCi, sd, itemRest, itemRestCi, discriminationIndex, discriminativeEfficiency, effectiveWeight, alphaIfDropped, verdict } = figures;
  return [
    `q${position}`,
    stem[language],
    ...[n, omitted, ungraded],
    ...[facility, facilityCi?.[0] ?? null, facilityCi?.[1] ?? null, sd],
    ...[itemRest, itemRestCi?.[0] ?? null, itemRestCi?.[1] ?? null],
    ...[discriminationIndex, discriminativeEfficiency, effectiveWeight, alphaIfDropped],
    verdict,
  ];
}
