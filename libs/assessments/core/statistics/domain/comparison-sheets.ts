import type { Language, Localized } from '#kernel';
import type { Estimate } from '#assessments/engine/statistics';
import type { FormItem } from '../../domain/attempt.js';
import type { ModuleGain } from './gain-report.js';
import type { LanguageComparison } from './language-comparison.js';
import type { ResponseTable } from './response-sheets.js';
import type { SelfRating } from './self-ratings.js';

const threeOf = (name: string): string[] => [name, `${name}_low`, `${name}_high`];
const figures = (estimate: Estimate | null): (number | null)[] => [estimate?.value ?? null, estimate?.ci?.[0] ?? null, estimate?.ci?.[1] ?? null];

export interface RatedQuestions {
  readonly title: Localized;
  readonly ratings: readonly SelfRating[];
}

/** A line for each module with both tests; what fewer than ten people make up stays empty. */
export function gainTable(gains: readonly ModuleGain[]): ResponseTable {
  return {
    header: ['module', 'before', 'after', 'both', 'attrition', ...['mean_before', 'mean_after', 'gain', 'normalised_gain', 'effect_size'].flatMap(threeOf), 'verdict'],
    rows: gains.map(({ moduleId, gain: { nBefore, nAfter, nMatched, attrition, meanBefore, meanAfter, gain, normalisedGain, effectSize, verdict } }) => [
      ...[moduleId, nBefore, nAfter, nMatched, attrition],
      ...[meanBefore, meanAfter, gain, normalisedGain, effectSize].flatMap(figures),
      verdict,
    ]),
  };
}

/** A line for each self-rating that was also asked about the time before; the first figures are what was rated for then and for now. */
export function selfRatingTable(tests: readonly RatedQuestions[], language: Language): ResponseTable {
  return {
    header: ['test', 'question', 'scale_low', 'scale_high', 'then', 'now', 'both', ...['mean_then', 'mean_now', 'gain', 'normalised_gain', 'effect_size'].flatMap(threeOf), 'verdict'],
    rows: tests.flatMap(({ title, ratings }) =>
      ratings.map(({ stem, low, high, gain: { nBefore, nAfter, nMatched, meanBefore, meanAfter, gain, normalisedGain, effectSize, verdict } }) => [
        ...[title[language], stem[language], low, high, nBefore, nAfter, nMatched],
        ...[meanBefore, meanAfter, gain, normalisedGain, effectSize].flatMap(figures),
        verdict,
      ]),
    ),
  };
}

/** A line for each question, with the two languages that are compared. */
export function languageTable(questions: readonly FormItem[], { reference, focal, questions: compared }: LanguageComparison, language: Language): ResponseTable {
  const places = new Map(questions.map(({ id, content }, index) => [id, { name: `q${index + 1}`, stem: content.stem[language] }]));
  return {
    header: ['question', 'text', 'reference', 'focal', 'people_reference', 'people_focal', ...['facility_reference', 'facility_focal'].flatMap(threeOf), 'chi_square', 'alpha_mh', ...threeOf('delta'), 'class', 'not_compared'],
    rows: compared.map(({ id, fairness: { nReference, nFocal, chiSquare, alphaMH, delta, deltaCi, class: found }, facilityReference, facilityFocal, notCompared }) => [
      ...[places.get(id)?.name ?? id, places.get(id)?.stem ?? '', reference, focal, nReference, nFocal],
      ...[facilityReference, facilityFocal].flatMap(figures),
      ...[chiSquare, alphaMH, delta, deltaCi?.[0] ?? null, deltaCi?.[1] ?? null],
      ...[found, notCompared],
    ]),
  };
}
