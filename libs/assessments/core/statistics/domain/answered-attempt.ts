import type { Language } from '#kernel';
import type { ItemResponse } from '#assessments/engine';

/** Of a person's attempts, the one that counts for statistics; as in Moodle the first unless asked otherwise, because later ones have seen the questions. */
export const attemptChoices = ['first', 'last', 'best'] as const;
export type AttemptChoice = (typeof attemptChoices)[number];

export interface Answered {
  readonly questionId: string;
  readonly value: ItemResponse;
  /** Null until a person has graded it. */
  readonly score: number | null;
  readonly language: Language;
}

/** One submitted attempt as statistics see it: without a person. */
export interface AnsweredAttempt {
  readonly assessmentId: string;
  readonly answers: readonly Answered[];
}

/** Whether the response says anything; an answer taken back is stored as an empty one. */
export function saysSomething(value: ItemResponse): boolean {
  return Object.entries(value).some(([part, content]) => part !== 'certainty' && (typeof content === 'string' ? content.trim() !== '' : content !== null && typeof content === 'object' && Object.keys(content).length > 0));
}
