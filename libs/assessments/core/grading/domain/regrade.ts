import { gradeItem, type Grade, type GradingPolicy, type ItemContent, type ItemResponse } from '#assessments/engine';

/** `applying`: approved, and the worker has not yet graded all answers. */
export type RegradeState = 'proposed' | 'applying' | 'approved' | 'rejected';

/** One answer that was graded by the key. */
export interface KeyedAnswer {
  readonly attemptId: string;
  readonly value: ItemResponse | null;
  /** Which try it was, where there were several. */
  readonly tries: number;
  readonly score: number;
}

/** Such an answer with the result that stands of its attempt. */
export interface GradedAnswer extends KeyedAnswer {
  readonly total: number;
  readonly max: number;
  readonly passed: boolean | null;
}

export type GivenScore = Grade & { readonly score: number };

export interface RegradedAnswer extends GradedAnswer {
  readonly grade: GivenScore;
  readonly newTotal: number;
  readonly newPassed: boolean | null;
}

const noise = 1e-9;

/** What another key gives; undefined for what only a person can grade: that is never changed by a key. */
export function gradeByKey(corrected: ItemContent, { value, tries }: KeyedAnswer, policy: GradingPolicy): GivenScore | undefined {
  const grade = gradeItem(corrected, value, policy, tries);
  return grade.score === null ? undefined : { ...grade, score: grade.score };
}

export function changesScore({ score }: GivenScore, answer: KeyedAnswer): boolean {
  return Math.abs(score - answer.score) >= noise;
}

/** The answers whose score another key changes. */
export function regraded(corrected: ItemContent, answers: readonly GradedAnswer[], policy: GradingPolicy, passMark: number | null): RegradedAnswer[] {
  return answers.flatMap((answer) => {
    const grade = gradeByKey(corrected, answer, policy);
    if (grade === undefined || !changesScore(grade, answer)) return [];
    const newTotal = answer.total - answer.score + grade.score;
    const newPassed = passMark === null ? null : newTotal >= passMark * answer.max - noise;
    return [{ ...answer, grade, newTotal, newPassed }];
  });
}
