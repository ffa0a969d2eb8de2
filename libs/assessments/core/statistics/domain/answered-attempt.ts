import type { Language } from '#kernel';
import type { ItemResponse } from '#assessments/engine';

/** Of a person's attempts, the one that counts for statistics; as in Moodle the first unless asked otherwise, because later ones have seen the questions. */
export const attemptChoices = ['first', 'last', 'best'] as const;
export type AttemptChoice = (typeof attemptChoices)[number];

export interface Answered {
  readonly questionId: string;
  readonly value: ItemResponse | null;
  /** Null until a person has graded it. */
  readonly score: number | null;
  readonly language: Language;
}

/** One submitted attempt as statistics see it: without a person. */
export interface AnsweredAttempt {
  readonly assessmentId: string;
  readonly answers: readonly Answered[];
}
