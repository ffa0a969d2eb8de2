import { isAnswered, type ItemContent, type ItemResponse } from '#assessments/engine';
import type { ScoreMatrix } from '#assessments/engine/statistics';
import type { FormItem } from '../../domain/attempt.js';
import type { Answered, AnsweredAttempt } from './answered-attempt.js';

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

/** Omitted, wrong and ungraded apart: an omission is null, a wrong answer 0, and who has an ungraded answer is not in the table. */
export function scoredAttempts(questions: readonly FormItem[], all: readonly AnsweredAttempt[]): ScoredAttempts {
  const scored = questions.filter(({ content }) => content.points > 0);
  const ungraded = new Map<string, number>();
  const contents = new Map(questions.map(({ id, content }) => [id, content]));
  const attempts = all.map(({ assessmentId, answers }) => ({
    assessmentId,
    answers: new Map(answers.filter(({ questionId, value }) => says(contents.get(questionId), value)).map((answer) => [answer.questionId, answer])),
  }));
  const graded = attempts.filter(({ answers }) => {
    const waiting = scored.filter(({ id }) => answers.get(id)?.score === null);
    for (const { id } of waiting) ungraded.set(id, (ungraded.get(id) ?? 0) + 1);
    return waiting.length === 0;
  });
  const rows = graded.map(({ answers }) => scored.map(({ id }) => answers.get(id)?.score ?? null));
  const maxima = new Map(scored.map(({ id, content }) => [id, content.points]));
  return { matrix: { items: scored.map(({ id }) => id), rows, maxima }, attempts: graded, waiting: attempts.length - graded.length, ungraded };
}

function says(content: ItemContent | undefined, value: ItemResponse | null): boolean {
  return content !== undefined && isAnswered(content, value);
}

export function totalOf(row: readonly (number | null)[]): number {
  return row.reduce<number>((sum, score) => sum + (score ?? 0), 0);
}
