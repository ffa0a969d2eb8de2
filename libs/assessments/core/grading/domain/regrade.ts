import { gradeItem, type Grade, type GradingPolicy, type ItemContent, type ItemResponse } from '#assessments/engine';

/** `applying`: approved, and the worker has not yet graded all answers. */
export const regradeStates = ['proposed', 'applying', 'approved', 'rejected'] as const;
export type RegradeState = (typeof regradeStates)[number];

/** One answer to the question whose key is corrected, with what its attempt has so far. */
export interface GradedAnswer {
  readonly attemptId: string;
  readonly personId: string;
  readonly value: ItemResponse | null;
  /** Which try it was, where there were several. */
  readonly tries: number;
  readonly score: number;
  /** Of the whole attempt. */
  readonly total: number;
  readonly max: number;
  readonly passed: boolean | null;
}

export interface RegradedAnswer extends GradedAnswer {
  readonly grade: Grade & { readonly score: number };
  readonly newTotal: number;
  readonly newPassed: boolean | null;
}

const noise = 1e-9;

/** The answers whose score another key changes. A grade that only a person can give is never changed by a key. */
export function regraded(corrected: ItemContent, answers: readonly GradedAnswer[], policy: GradingPolicy, passMark: number | null): RegradedAnswer[] {
  return answers.flatMap((answer) => {
    const grade = gradeItem(corrected, answer.value, policy, answer.tries);
    const { score } = grade;
    if (score === null || Math.abs(score - answer.score) < noise) return [];
    const newTotal = answer.total - answer.score + score;
    const newPassed = passMark === null ? null : newTotal >= passMark * answer.max - noise;
    return [{ ...answer, grade: { ...grade, score }, newTotal, newPassed }];
  });
}
