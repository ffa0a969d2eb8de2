import { isLanguage, languages, type Language } from '#kernel';
import { itemFairness, type DifClass, type Group, type ItemFairness } from '#assessments/engine/statistics';
import type { FormItem } from '../../domain/attempt.js';
import type { Answered, AnsweredAttempt } from './answered-attempt.js';
import { scoredAttempts } from './score-rows.js';

/** Why nothing is said although there might be enough people. */
export type NotCompared = 'outdated-translation' | 'parts-of-points';

export interface ComparedQuestion {
  readonly id: string;
  readonly fairness: ItemFairness;
  readonly notCompared: NotCompared | null;
  /** Mean share of the points in each group; null without anybody. */
  readonly facilityReference: number | null;
  readonly facilityFocal: number | null;
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

/** Holds each question to be equally hard in two languages for people who know the same. Without a pair, the two most read: the less read one is the one to be fair to. */
export function compareLanguages(questions: readonly FormItem[], all: readonly AnsweredAttempt[], wanted: LanguagePair | null, outdated: OutdatedTranslations): LanguageComparison {
  const { matrix, attempts } = scoredAttempts(questions, all);
  const read = attempts.map(({ answers }) => languageOf(answers));
  const readers = Object.fromEntries(languages.map((language) => [language, read.filter((own) => own === language).length])) as Record<Language, number>;
  const { reference, focal } = wanted ?? mostRead(readers);
  const groups = read.map((language): Group => (language === reference ? 'reference' : language === focal ? 'focal' : null));
  const cohorts = attempts.map(({ assessmentId }) => assessmentId);
  const stated = itemFairness(matrix, groups, { cohorts });
  const count = (group: Group) => groups.filter((own) => own === group).length;
  return {
    reference,
    focal,
    nReference: count('reference'),
    nFocal: count('focal'),
    cohorts: new Set(cohorts).size,
    readers,
    questions: stated.map((fairness, column) => {
      const max = matrix.maxima?.get(fairness.item) ?? 1;
      const shareOf = (group: Group) => meanOf(matrix.rows.flatMap((row, person) => (groups[person] === group ? [(row[column] ?? 0) / max] : [])));
      const old = (outdated.get(fairness.item) ?? []).some((language) => language === reference || language === focal);
      return { id: fairness.item, fairness: old ? untold(fairness) : fairness, notCompared: old ? 'outdated-translation' : partial(matrix.rows, column, max) ? 'parts-of-points' : null, facilityReference: shareOf('reference'), facilityFocal: shareOf('focal') };
    }),
  };
}

/** The language in which a person read most of the questions. */
function languageOf(answers: ReadonlyMap<string, Answered>): Language | null {
  const counts = new Map<Language, number>();
  for (const { language } of answers.values()) if (isLanguage(language)) counts.set(language, (counts.get(language) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? null;
}

function mostRead(readers: Readonly<Record<Language, number>>): LanguagePair {
  const [reference = 'et', focal = 'ru'] = [...languages].sort((a, b) => readers[b] - readers[a]);
  return { reference, focal };
}

function untold(fairness: ItemFairness): ItemFairness {
  const none: DifClass = 'insufficient';
  return { ...fairness, chiSquare: null, alphaMH: null, delta: null, class: none };
}

function partial(rows: readonly (readonly (number | null)[])[], column: number, max: number): boolean {
  return rows.some((row) => {
    const score = row[column] ?? 0;
    return score !== 0 && score !== max;
  });
}

function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
