import { enoughInGroup, smallestGroup } from '#assessments/engine/statistics';
import type { ComparedLanguages } from '../application/compare-languages.js';
import type { MeasuredTraining } from '../application/list-measured-tests.js';
import type { TestStatistics } from '../application/view-test-statistics.js';
import { mostAnswersAtOnce } from '../domain/export-options.js';
import type { LanguageComparisonView } from './languages.view.js';
import type { MeasuredTrainingView, TestStatisticsView } from './statistics.view.js';

export function measuredTrainingView({ tests, gains, selfRatings }: MeasuredTraining): MeasuredTrainingView {
  return {
    tests: tests.map(({ id, title, phase, questions, people, meanShare }) => ({ id, title, phase, questions, people, meanShare: people < smallestGroup ? null : meanShare })),
    gains: gains.map(({ moduleId, title, gain }) => ({ moduleId, title, ...gain })),
    selfRatings: selfRatings.map(({ ratings, ...test }) => ({ ...test, ratings: ratings.map(({ gain, ...rating }) => ({ ...rating, ...gain })) })),
  };
}

export function testStatisticsView({ assessment: { id, activityId, title, settings: { passMark, purpose, anonymous } }, choice, people, withheld, report, asked }: TestStatistics): TestStatisticsView {
  const { n, waiting, max, drawn, verdict, test, bands, questions } = report;
  return {
    ...{ id, activityId, title, passMark, purpose, anonymous, people, withheld, attempts: choice },
    asked: asked.map(({ parts, texts, ...question }) => ({ ...question, parts: parts.map(({ counts, ...part }) => ({ ...part, counts: [...counts] })), texts: [...texts] })),
    ...{ n, waiting, max, drawn, verdict, test, bands: [...bands] },
    exportedByWorker: (n + waiting) * questions.length > mostAnswersAtOnce,
    questions: questions.map(({ figures, options, ...question }) => {
      const { item: _, ...own } = figures;
      return { ...question, ...own, options: [...options] };
    }),
  };
}

export function languageComparisonView({ assessment: { id, activityId, title }, questions: asked, comparison }: ComparedLanguages): LanguageComparisonView {
  const { reference, focal, nReference, nFocal, cohorts, readers, questions } = comparison;
  const places = new Map(asked.map((item, index) => [item.id, { position: index + 1, stem: item.content.stem }]));
  return {
    ...{ id, activityId, title, reference, focal, nReference, nFocal, enough: enoughInGroup, cohorts, readers },
    questions: questions.flatMap(({ id: questionId, fairness, notCompared, facilityReference, facilityFocal }) => {
      const place = places.get(questionId);
      const { chiSquare, alphaMH, delta, deltaCi, class: found } = fairness;
      return place === undefined ? [] : [{ id: questionId, ...place, facilityReference, facilityFocal, chiSquare, alphaMH, delta, deltaCi, class: found, notCompared }];
    }),
  };
}
