import type { Language, Localized } from '#kernel';
import type { AssessmentPhase } from '#assessments/contract';
import type { ChoiceItem } from '#assessments/engine';

export type AttemptState = 'open' | 'graded';

/** One question of a form, as it stood at one version. */
export interface FormItem {
  /** The item version's id; outside it is the question's id. */
  readonly id: string;
  readonly key: string;
  readonly lessonKey: string;
  readonly content: ChoiceItem;
}

/** An immutable list of questions in their order. */
export interface Form {
  readonly id: string;
  readonly items: readonly FormItem[];
}

/** The pre- or post-test of a module in a training, with its questions. */
export interface Assessment {
  readonly id: string;
  readonly programmeId: string;
  readonly activityId: string;
  readonly moduleId: string;
  readonly phase: AssessmentPhase;
  readonly title: Localized;
  readonly passMark: number;
  readonly attemptsAllowed: number;
  readonly form: Form;
}

export interface StoredResponse {
  readonly itemVersionId: string;
  readonly chosen: readonly string[];
  readonly savedAt: string;
  /** Null until graded. */
  readonly score: number | null;
}

/** One attempt with its answers, as the database holds it. */
export interface Attempt {
  readonly id: string;
  readonly assessmentId: string;
  readonly personId: string;
  readonly number: number;
  readonly state: AttemptState;
  readonly language: Language;
  readonly seed: number;
  readonly revision: number;
  readonly startedAt: Date;
  readonly submittedAt: Date | null;
  readonly score: number | null;
  readonly max: number | null;
  readonly passed: boolean | null;
  readonly responses: readonly StoredResponse[];
  /** Share of points, 0 to 1, that the same person reached in the module's pre-test; null without one. */
  readonly previousShare: number | null;
}
