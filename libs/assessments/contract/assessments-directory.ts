import type { SqlPort } from '#people/contract';
import type { AssessmentPhase } from './facts.js';

/** Where one person stands in one assessment of a training. */
export interface AssessmentStanding {
  readonly assessmentId: string;
  readonly moduleId: string;
  readonly phase: AssessmentPhase;
  readonly attemptsAllowed: number;
  /** Share of the points, 0 to 1, from which it counts as passed. */
  readonly passMark: number;
  readonly attempts: number;
  readonly openAttemptId: string | null;
  /** The best graded attempt; null before the first. */
  readonly best: { readonly attemptId: string; readonly score: number; readonly max: number; readonly passed: boolean } | null;
}

export abstract class AssessmentsDirectory {
  abstract standings(sql: SqlPort, activityId: string, personId: string): Promise<AssessmentStanding[]>;
  /** The same for many people at once, by person. */
  abstract standingsOf(sql: SqlPort, activityId: string, personIds: readonly string[]): Promise<Map<string, AssessmentStanding[]>>;
  /** Makes the pre- and post-test of a course module from its release; a second call changes nothing. */
  abstract ensureForModule(tx: SqlPort, activityId: string, releaseId: string): Promise<void>;
}
