import type { Language, Localized } from '#kernel';
import type { AssessmentPhase } from '#assessments/contract';
import type { GradeStep, ItemContent, ItemResponse } from '#assessments/engine';
import type { PauseState } from '../timing/domain/pause.js';
import type { AssessmentSettings } from './assessment-settings.js';

/** `submitted`: handed in, and some answer waits for a person to grade it. */
export type AttemptState = 'open' | 'submitted' | 'graded';
/** Who handed it in: the person, or the clock. */
export type EndedBy = 'person' | 'deadline';

/** One question of a form, as it stood at one version. */
export interface FormItem {
  /** The item version's id; outside it is the question's id. */
  readonly id: string;
  readonly key: string;
  /** Null for a question of a bank, which no lesson teaches. */
  readonly lessonKey: string | null;
  /** The question of which it asks the same about the time before the training; null or left out in all others. */
  readonly thenOf?: string | null;
  readonly content: ItemContent;
}

/** An immutable list of questions in their order. */
export interface Form {
  readonly id: string;
  readonly items: readonly FormItem[];
}

/** A test or survey of a training, with its questions. */
export interface Assessment {
  readonly id: string;
  readonly programmeId: string;
  readonly activityId: string;
  /** The module of which it is the pre- or post-test; both null for what a trainer assembled. */
  readonly moduleId: string | null;
  readonly phase: AssessmentPhase | null;
  readonly title: Localized;
  readonly settings: AssessmentSettings;
  /** Whether each attempt draws questions of its own; then `form` is one that could be drawn. */
  readonly drawsEach: boolean;
  readonly form: Form;
}

export interface StoredResponse {
  readonly itemVersionId: string;
  readonly value: ItemResponse | null;
  readonly savedAt: string;
  /** How often it was checked before the attempt was handed in. */
  readonly tries: number;
  /** What was checked last; null before the first check. */
  readonly checked: ItemResponse | null;
  /** Checked, and right or out of tries: it stays as it is. */
  readonly done: boolean;
  /** Which try the value is, where there are several. */
  readonly gradedTry: number;
  /** Null until graded. */
  readonly score: number | null;
  readonly max: number | null;
  /** How the score came about; null until graded. */
  readonly trace: readonly GradeStep[] | null;
}

/** One attempt with its answers, as the database holds it. */
export interface Attempt extends PauseState {
  readonly id: string;
  readonly assessmentId: string;
  readonly personId: string;
  readonly formId: string;
  readonly number: number;
  readonly state: AttemptState;
  readonly language: Language;
  readonly seed: number;
  readonly revision: number;
  readonly startedAt: Date;
  readonly submittedAt: Date | null;
  readonly endedBy: EndedBy | null;
  readonly releasedAt: Date | null;
  readonly score: number | null;
  readonly max: number | null;
  readonly passed: boolean | null;
  readonly responses: readonly StoredResponse[];
  /** Share of points, 0 to 1, that the same person reached in the module's pre-test; null without one. */
  readonly previousShare: number | null;
}
