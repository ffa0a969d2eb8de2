import type { Localized } from '#kernel';
import type { SqlPort } from '#people/contract';

/** One module of a training, as other domains see it. */
export interface CourseModule {
  readonly moduleId: string;
  readonly releaseId: string;
  readonly version: string;
  readonly title: Localized;
  readonly required: boolean;
  readonly outcomes: readonly Localized[];
  readonly competences: readonly string[];
}

export interface CompletionRecord {
  readonly id: string;
  readonly personId: string;
  readonly activityId: string;
  readonly programmeId: string;
  readonly ruleVersion: number;
  readonly assessed: boolean;
  /** Calendar day in the programme's time zone, YYYY-MM-DD. */
  readonly completedOn: string;
  /** Points of the final tests by which it was judged, and what there was to be had; null where none was asked for. */
  readonly points: { readonly reached: number; readonly most: number } | null;
  readonly modules: readonly CourseModule[];
}

export abstract class CurriculaDirectory {
  /** The modules of a training in their order; empty for an activity without a course. */
  abstract course(sql: SqlPort, activityId: string): Promise<CourseModule[]>;
  abstract completion(sql: SqlPort, completionId: string): Promise<CompletionRecord | undefined>;
  /** Who completed an activity, each once. */
  abstract completionsOf(sql: SqlPort, activityId: string): Promise<{ readonly id: string; readonly personId: string }[]>;
}
