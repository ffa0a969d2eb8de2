import { isLanguage, type Language } from '#kernel';
import { isAnswered, type ItemContent, type ItemResponse } from '#assessments/engine';
import type { Score, ScoreMatrix } from '#assessments/engine/statistics';
import type { Answered, AnsweredTest } from './answered-attempt.js';

/** One person's answers. */
export interface AnswersByQuestion {
  readonly assessmentId: string;
  readonly answers: ReadonlyMap<string, Answered>;
}

export interface ScoredAttempts {
  /** Of the scored questions only; each row belongs to the attempt of the same place in `attempts`. */
  readonly matrix: ScoreMatrix;
  readonly attempts: readonly AnswersByQuestion[];
  /** People left out because a person still has to grade an answer of theirs: their totals are not known yet. */
  readonly waiting: number;
  /** How many answers wait to be graded, by question. */
  readonly ungraded: ReadonlyMap<string, number>;
}

/** Whether an answer read in that language counts; one that does not is as if the question had not been asked. */
export type Counts = (questionId: string, language: Language | null) => boolean;

/**
 * Omitted, wrong, ungraded and not asked apart: an omission is null, a wrong answer 0, a question of somebody else is not asked,
 * and who has an ungraded answer is not in the table.
 */
export function scoredAttempts({ questions, attempts: all }: AnsweredTest, counts: Counts = () => true): ScoredAttempts {
  const scored = questions.filter(({ content }) => content.points > 0);
  const own = new Set(questions.map(({ id }) => id));
  const ungraded = new Map<string, number>();
  const contents = new Map(questions.map(({ id, content }) => [id, content]));
  const attempts = all.map(({ assessmentId, asked, answers }) => ({
    assessmentId,
    asked: asked ?? own,
    answers: new Map(answers.filter(({ questionId, value }) => says(contents.get(questionId), value)).map((answer) => [answer.questionId, answer])),
  }));
  const graded = attempts.filter(({ answers }) => {
    const waiting = scored.filter(({ id }) => answers.get(id)?.score === null);
    for (const { id } of waiting) ungraded.set(id, (ungraded.get(id) ?? 0) + 1);
    return waiting.length === 0;
  });
  const rows = graded.map(({ asked, answers }) => {
    const language = languageOf(answers);
    return scored.map(({ id }): Score => {
      const answer = answers.get(id);
      return asked.has(id) && counts(id, answer?.language ?? language) ? (answer?.score ?? null) : 'not-asked';
    });
  });
  const maxima = new Map(scored.map(({ id, content }) => [id, content.points]));
  return { matrix: { items: scored.map(({ id }) => id), rows, maxima }, attempts: graded, waiting: attempts.length - graded.length, ungraded };
}

function says(content: ItemContent | undefined, value: ItemResponse | null): boolean {
  return content !== undefined && isAnswered(content, value);
}

/** The language in which a person read most of the questions. */
export function languageOf(answers: ReadonlyMap<string, Answered>): Language | null {
  const counts = new Map<Language, number>();
  for (const { language } of answers.values()) if (isLanguage(language)) counts.set(language, (counts.get(language) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? null;
}

/** What was scored on the questions that were asked. */
export function totalOf(row: readonly Score[]): number {
  return row.reduce<number>((sum, score) => sum + pointsOf(score), 0);
}

export function pointsOf(score: Score | undefined): number {
  return typeof score === 'number' ? score : 0;
}

/** The most that the person of a row could score. */
export function reachableOf(row: readonly Score[], { items, maxima }: ScoreMatrix): number {
  return items.reduce((sum, item, column) => sum + (row[column] === 'not-asked' ? 0 : (maxima?.get(item) ?? 0)), 0);
}
