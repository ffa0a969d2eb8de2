import type { Localized } from '#kernel';
import type { ItemContent } from '#assessments/engine';
import { analyseTest, meansByThird, optionFigures, reliabilityVerdict, scoreBands, thirdsOf, type ByThird, type ItemFigures, type OptionFigures, type ReliabilityVerdict, type Score, type ScoreBand, type ScoreMatrix, type TestFigures } from '#assessments/engine/statistics';
import type { FormItem } from '../../domain/attempt.js';
import type { AnsweredTest } from './answered-attempt.js';
import { pointsOf, reachableOf, scoredAttempts, totalOf, type ScoredAttempts } from './score-rows.js';

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
  /** The share of the question's points that people reach in the lowest, middle and highest third by the rest of the test. */
  readonly thirds: ByThird;
  /** Of questions with options to choose from; none for others. */
  readonly options: readonly OptionReport[];
}

/** `own-questions`: there is no one test to be reliable. */
export type TestVerdict = ReliabilityVerdict | 'own-questions';

export interface TestReport {
  /** People whose attempts are complete and graded. */
  readonly n: number;
  readonly waiting: number;
  /** Null where some could reach more points than others. */
  readonly max: number | null;
  /** Whether people had different questions. */
  readonly drawn: boolean;
  readonly test: TestFigures;
  readonly verdict: TestVerdict;
  readonly bands: readonly ScoreBand[];
  readonly questions: readonly QuestionReport[];
}

/** A test and each of its scored questions, from the attempts of one person each. */
export function testReport(answered: AnsweredTest): TestReport {
  const { questions } = answered;
  const scored = scoredAttempts(answered);
  const { matrix, waiting } = scored;
  const { n, test, itemStats } = analyseTest(matrix);
  const drawn = matrix.rows.some((row) => row.includes('not-asked'));
  const max = mostPoints(matrix);
  const figuresOf = new Map(itemStats.map((figures) => [figures.item, figures]));
  return {
    n,
    waiting,
    max,
    drawn,
    test,
    verdict: drawn ? 'own-questions' : reliabilityVerdict(n, test.alphaCi),
    bands: max === null ? [] : scoreBands(matrix.rows.map(totalOf), max),
    questions: questions.flatMap((question, index) => {
      const figures = figuresOf.get(question.id);
      return figures === undefined ? [] : [questionReport(question, index + 1, figures, scored)];
    }),
  };
}

/** What everybody could reach, or null where that differs. */
function mostPoints(matrix: ScoreMatrix): number | null {
  const [first, ...others] = matrix.rows.length === 0 ? [reachableOf([], matrix)] : matrix.rows.map((row) => reachableOf(row, matrix));
  return first === undefined || others.some((most) => Math.abs(most - first) > 1e-9) ? null : first;
}

function questionReport({ id, content }: FormItem, position: number, figures: ItemFigures, scored: ScoredAttempts): QuestionReport {
  const { kind, stem, points } = content;
  return { id, position, kind, stem, points, ungraded: scored.ungraded.get(id) ?? 0, figures, thirds: sharesByThird(id, content, scored), options: optionsOf(id, content, scored) };
}

function sharesByThird(id: string, { points }: ItemContent, { matrix }: ScoredAttempts): ByThird {
  const column = matrix.items.indexOf(id);
  const asked = matrix.rows.filter((row) => row[column] !== 'not-asked');
  return meansByThird(asked.map((row) => pointsOf(row[column]) / points), thirdsOf(asked.map((row) => restOf(row, column, matrix))));
}

/** What somebody reached on the other questions: as a share, so that people with different questions can be put in one order. */
function restOf(row: readonly Score[], column: number, matrix: ScoreMatrix): number {
  const others = reachableOf(row, matrix) - (matrix.maxima?.get(matrix.items[column] ?? '') ?? 0);
  return others > 0 ? (totalOf(row) - pointsOf(row[column])) / others : 0;
}

function optionsOf(id: string, content: ItemContent, { matrix, attempts }: ScoredAttempts): OptionReport[] {
  const options = chosenFrom(content);
  if (options.length === 0) return [];
  const column = matrix.items.indexOf(id);
  const choices = attempts.flatMap(({ answers }, person) => {
    const row = matrix.rows[person] ?? [];
    if (row[column] === 'not-asked') return [];
    const value = answers.get(id)?.value;
    return [{ chosen: value !== undefined && value !== null && 'chosen' in value ? value.chosen : [], rest: restOf(row, column, matrix) }];
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
