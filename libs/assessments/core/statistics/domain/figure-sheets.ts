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

/** Each option of each question: who chooses it. */
export function optionTable({ questions }: TestReport, language: Language): ResponseTable {
  const rows = questions.flatMap(({ position, options }) =>
    options.map(({ key, text, correct, n, share, shareCi, thirds, optionRest, optionRestCi, verdict }) => [
      ...[`q${position}`, key, text[language], correct ? 1 : 0, n],
      ...[share, shareCi?.[0] ?? null, shareCi?.[1] ?? null, ...thirds],
      ...[optionRest, optionRestCi?.[0] ?? null, optionRestCi?.[1] ?? null, verdict],
    ]),
  );
  return { header: ['question', 'option', 'text', 'right', 'chosen', 'share', 'share_low', 'share_high', 'low_third', 'middle_third', 'high_third', 'option_rest', 'option_rest_low', 'option_rest_high', 'verdict'], rows };
}

/** The test as a whole. */
export function testTable({ n, waiting, max, verdict, test }: TestReport): ResponseTable {
  const { mean, meanCi, median, sd, skewness, kurtosis, alpha, alphaCi, sem, cic, errorRatio } = test;
  const plain = Object.entries({ median, sd, skewness, kurtosis, sem, cic, error_ratio: errorRatio });
  return {
    header: ['figure', 'value', 'low', 'high'],
    rows: [
      ['people', n, null, null],
      ['waiting_for_a_grade', waiting, null, null],
      ['points_at_most', max, null, null],
      ['mean', mean, meanCi?.[0] ?? null, meanCi?.[1] ?? null],
      ['alpha', alpha, alphaCi?.[0] ?? null, alphaCi?.[1] ?? null],
      ...plain.map(([name, value]) => [name, value, null, null]),
      ['verdict', verdict, null, null],
    ],
  };
}
