/** How a response did: `ungraded` where no mark says it, because a person gives it or because it is never scored. */
export type Outcome = 'correct' | 'partly' | 'wrong' | 'omitted' | 'ungraded';

/** What a response earned, and how that came about. */
export interface Grade {
  /** Null while a person must grade it. */
  readonly score: number | null;
  /** The most that could be earned. */
  readonly max: number;
  readonly outcome: Outcome;
  readonly trace: readonly GradeStep[];
}

/** The grade of what needs no person. */
export interface ScoredGrade extends Grade {
  readonly score: number;
}

export type Given = string | number | boolean | null;

/** One decision of the grading: an option, a pair, a gap, a place in an order, a point of a picture, a criterion. */
export interface GradeStep {
  /** Key of the option, prompt, gap, element, scene, area or criterion; `answer` where the item has but one part. */
  readonly part: string;
  /** What the person gave for it; null for nothing. */
  readonly given: Given;
  /** What would have been right, where that can be said. */
  readonly expected?: Given;
  readonly correct: boolean;
  /** Share of the item's points that it brought, −1 to 1. */
  readonly share: number;
}

/** What the rules of one kind say of a response, before any policy. */
export interface Judgement {
  readonly answered: boolean;
  readonly trace: readonly GradeStep[];
}

/** Sums of thirds and sevenths are not exact in binary; what is this near to all or to nothing is all or nothing. */
const tolerance = 1e-9;

/** The shares of the steps together, within −1 and 1. */
export function shareOf(trace: readonly GradeStep[]): number {
  const sum = trace.reduce((total, { share }) => total + share, 0);
  if (Number.isNaN(sum)) return 0;
  if (Math.abs(sum) < tolerance) return 0;
  if (Math.abs(sum - 1) < tolerance) return 1;
  return Math.min(1, Math.max(-1, sum));
}

export function outcomeOf(share: number): Outcome {
  if (share >= 1) return 'correct';
  return share > 0 ? 'partly' : 'wrong';
}

/** Steps that earn nothing unless every one of them is right. */
export function allOrNothing(steps: readonly GradeStep[]): GradeStep[] {
  const all = steps.every(({ correct }) => correct);
  return steps.map((step) => ({ ...step, share: all ? 1 / steps.length : 0 }));
}
