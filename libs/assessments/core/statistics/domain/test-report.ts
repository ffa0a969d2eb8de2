import type { Localized } from '#kernel';
import type { ItemContent } from '#assessments/engine';
import { analyseTest, optionFigures, reliabilityVerdict, scoreBands, type ItemFigures, type OptionFigures, type ReliabilityVerdict, type ScoreBand, type TestFigures } from '#assessments/engine/statistics';
import type { FormItem } from '../../domain/attempt.js';
import type { AnsweredAttempt } from './answered-attempt.js';
import { scoredAttempts, totalOf, type ScoredAttempts } from './score-rows.js';

export interface OptionReport extends OptionFigures {
  readonly text: Localized;
}

export interface QuestionReport {
  readonly id: string;
  readonly position: number;
  readonly kind: string;
  readonly stem: Localized;
  readonly points: number;
  readonly ungraded: number;
  readonly figures: ItemFigures;
  /** Of questions with options to choose from; none for others. */
  readonly options: readonly OptionReport[];
}

export interface TestReport {
  /** People whose attempts are complete and graded. */
  readonly n: number;
  readonly waiting: number;
  readonly max: number;
  readonly test: TestFigures;
  readonly verdict: ReliabilityVerdict;
  readonly bands: readonly ScoreBand[];
  readonly questions: readonly QuestionReport[];
}

/** A test and each of its scored questions, from the attempts of one person each. */
export function testReport(questions: readonly FormItem[], all: readonly AnsweredAttempt[]): TestReport {
  const scored = scoredAttempts(questions, all);
  const { matrix, waiting } = scored;
  const { n, test, itemStats } = analyseTest(matrix);
  const max = [...(matrix.maxima?.values() ?? [])].reduce((sum, points) => sum + points, 0);
  const figuresOf = new Map(itemStats.map((figures) => [figures.item, figures]));
  return {
    n,
    waiting,
    max,
    test,
    verdict: reliabilityVerdict(n, test.alphaCi),
    bands: scoreBands(matrix.rows.map(totalOf), max),
    questions: questions.flatMap((question, index) => {
      const figures = figuresOf.get(question.id);
      return figures === undefined ? [] : [questionReport(question, index + 1, figures, scored)];
    }),
  };
}

function questionReport({ id, content }: FormItem, position: number, figures: ItemFigures, scored: ScoredAttempts): QuestionReport {
  const { kind, stem, points } = content;
  return { id, position, kind, stem, points, ungraded: scored.ungraded.get(id) ?? 0, figures, options: optionsOf(id, content, scored) };
}

function optionsOf(id: string, content: ItemContent, { matrix, attempts }: ScoredAttempts): OptionReport[] {
  const options = chosenFrom(content);
  if (options.length === 0) return [];
  const column = matrix.items.indexOf(id);
  const choices = attempts.map(({ answers }, person) => {
    const row = matrix.rows[person] ?? [];
    const value = answers.get(id)?.value;
    return { chosen: value !== undefined && value !== null && 'chosen' in value ? value.chosen : [], rest: totalOf(row) - (row[column] ?? 0) };
  });
  const texts = new Map(options.map(({ key, text }) => [key, text]));
  return optionFigures(options, choices).flatMap((figures) => {
    const text = texts.get(figures.key);
    return text === undefined ? [] : [{ ...figures, text }];
  });
}

const trueAndFalse = { true: { et: 'Õige', ru: 'Верно', en: 'True' }, false: { et: 'Vale', ru: 'Неверно', en: 'False' } } as const;

/** What one chooses from, with what is right; nothing for kinds that are not chosen. */
function chosenFrom(content: ItemContent): { key: string; text: Localized; correct: boolean }[] {
  switch (content.kind) {
    case 'single-choice':
    case 'multiple-choice':
      return content.options.map(({ key, text, correct }) => ({ key, text, correct }));
    case 'true-false':
      return [true, false].map((value) => ({ key: String(value), text: trueAndFalse[`${value}`], correct: content.answer === value }));
    case 'hotspot':
      return content.areas.map(({ key, label, correct }) => ({ key, text: label, correct }));
    default:
      return [];
  }
}
