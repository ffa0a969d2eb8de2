import type { Language } from '#kernel';
import type { ItemResponse } from '#assessments/engine';
import type { FormItem } from '../../domain/attempt.js';

/** Of a person's attempts, the one that counts for statistics; as in Moodle the first unless asked otherwise, because later ones have seen the questions. */
export const attemptChoices = ['first', 'last', 'best'] as const;
export type AttemptChoice = (typeof attemptChoices)[number];

export interface Answered {
  readonly questionId: string;
  readonly value: ItemResponse | null;
  /** Null until a person has graded it. */
  readonly score: number | null;
  /** Null where it would tell who answered. */
  readonly language: Language | null;
}

/** One submitted attempt as statistics see it: without a person. */
export interface AnsweredAttempt {
  readonly assessmentId: string;
  /** The questions that it asked, by id; null: all of the test's. */
  readonly asked: ReadonlySet<string> | null;
  readonly answers: readonly Answered[];
}

/** What a test asked, and what was answered. Where each person had questions of their own, `questions` are all that anybody was asked. */
export interface AnsweredTest {
  readonly questions: readonly FormItem[];
  readonly attempts: readonly AnsweredAttempt[];
}
