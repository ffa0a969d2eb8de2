import { languages, type Language } from '#kernel';
import { itemFairness, smallestGroup, wilsonInterval, type Estimate, type Group, type ItemFairness, type Score, type ScoreMatrix } from '#assessments/engine/statistics';
import type { AnsweredTest } from './answered-attempt.js';
import { languageOf, pointsOf, scoredAttempts } from './score-rows.js';

/** Why nothing is said although there might be enough people. */
export type NotCompared = 'outdated-translation' | 'parts-of-points';

export interface ComparedQuestion {
  readonly id: string;
  readonly fairness: ItemFairness;
  readonly notCompared: NotCompared | null;
  /** Mean share of the points in each group; null in a group so small that it could point at a person. */
  readonly facilityReference: Estimate | null;
  readonly facilityFocal: Estimate | null;
}

export interface LanguageComparison {
  readonly reference: Language;
  readonly focal: Language;
  readonly nReference: number;
  readonly nFocal: number;
  /** Trainings whose people are pooled, each compared within itself. */
  readonly cohorts: number;
  /** How many read in each language. */
  readonly readers: Readonly<Record<Language, number>>;
  readonly questions: readonly ComparedQuestion[];
}

export interface LanguagePair {
  readonly reference: Language;
  readonly focal: Language;
}

/** By question: languages whose text no longer says what the others say. Their answers are to another question. */
export type OutdatedTranslations = ReadonlyMap<string, readonly Language[]>;

/**
 * Holds each question to be equally hard in two languages for people who know the same. Without a pair, the two most read: the
 * less read one is the one to be fair to. An answer to an outdated translation is not pooled: a question outdated in one of the
 * two languages is not compared, nor are people matched by it, and an answer read in a third, outdated one is left out.
 */
export function compareLanguages(answered: AnsweredTest, wanted: LanguagePair | null, outdated: OutdatedTranslations): LanguageComparison {
  const { matrix, attempts } = scoredAttempts(answered, (id, language) => language === null || !(outdated.get(id) ?? []).includes(language));
  const read = attempts.map(({ answers }) => languageOf(answers));
  const readers = Object.fromEntries(languages.map((language) => [language, read.filter((own) => own === language).length])) as Record<Language, number>;
  const { reference, focal } = wanted ?? mostRead(readers);
  const groups = read.map((language): Group => (language === reference ? 'reference' : language === focal ? 'focal' : null));
  const cohorts = attempts.map(({ assessmentId }) => assessmentId);
  const isOld = (id: string) => (outdated.get(id) ?? []).some((language) => language === reference || language === focal);
  const stated = new Map(itemFairness(without(matrix, isOld), groups, { cohorts }).map((fairness) => [fairness.item, fairness]));
  const count = (group: Group) => groups.filter((own) => own === group).length;
  return {
    reference,
    focal,
    nReference: count('reference'),
    nFocal: count('focal'),
    cohorts: new Set(cohorts).size,
    readers,
    questions: matrix.items.map((id, column) => {
      const max = matrix.maxima?.get(id) ?? 1;
      const shareOf = (group: Group) => facilityOf(matrix.rows.flatMap((row, person) => (groups[person] === group && row[column] !== 'not-asked' ? [pointsOf(row[column]) / max] : [])));
      const notCompared = isOld(id) ? 'outdated-translation' : partial(matrix.rows, column, max) ? 'parts-of-points' : null;
      return { id, fairness: stated.get(id) ?? untold(id), notCompared, facilityReference: shareOf('reference'), facilityFocal: shareOf('focal') };
    }),
  };
}

/** The matrix without the columns of these questions. */
function without({ items, rows, maxima }: ScoreMatrix, left: (id: string) => boolean): ScoreMatrix {
  const kept = items.flatMap((id, column) => (left(id) ? [] : [column]));
  return { items: items.filter((id) => !left(id)), rows: rows.map((row) => kept.map((column) => row[column] ?? null)), ...(maxima && { maxima }) };
}

function mostRead(readers: Readonly<Record<Language, number>>): LanguagePair {
  const [reference = 'et', focal = 'ru'] = [...languages].sort((a, b) => readers[b] - readers[a]);
  return { reference, focal };
}

function untold(item: string): ItemFairness {
  return { item, nReference: 0, nFocal: 0, chiSquare: null, alphaMH: null, delta: null, deltaCi: null, class: 'insufficient' };
}

function partial(rows: readonly (readonly Score[])[], column: number, max: number): boolean {
  return rows.some((row) => {
    const score = pointsOf(row[column]);
    return score !== 0 && score !== max;
  });
}

function facilityOf(shares: readonly number[]): Estimate | null {
  if (shares.length < smallestGroup) return null;
  const value = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  return { value, ci: wilsonInterval(value, shares.length) };
}
